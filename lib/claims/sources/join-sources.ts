/** One source made of several: called as the text calls them, typed after the first, the same whatever their order. */
import type { ResolvedSource } from './resolved-source.ts';
import type { SourceContext } from './source-context.ts';
import { plain } from './source-name.ts';
import { type SourcePhrase, spanOfRange } from './source-phrase.ts';

/** Joins resolved members. */
export function joinSources(
  phrase: SourcePhrase,
  members: readonly ResolvedSource[],
  { text }: SourceContext,
): ResolvedSource {
  const { tokens, to } = phrase;
  const from = tokens[phrase.core.from]?.lower === 'both' ? phrase.core.from + 1 : phrase.core.from;
  const name = plain(text, spanOfRange(phrase, { from, to: Math.max(phrase.core.to, to) })).replace(/[\s,;—–]+$/, '');
  const opening = tokens[from];
  // "Critics and officials" opens a sentence, "Smith and Jones" does not.
  const isCommon = opening?.pos === 'DET' || opening?.pos === 'PRON' || /^\p{Ll}/u.test(members[0]?.name ?? '');
  return {
    key: keyOfSeveral(members),
    name: isCommon ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    type: members[0]?.type ?? 'unnamed',
    isJoint: true,
  };
}

/** The same for the same members in any order. */
export function keyOfSeveral(members: readonly ResolvedSource[]): string {
  return members
    .map(({ key }) => key)
    .sort()
    .join(' & ');
}
