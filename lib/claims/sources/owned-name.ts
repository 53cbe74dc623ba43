/** "his lawyer" is "Peter Hale’s lawyer": unnamed still, but it is said whose. */
import type { Token } from '../../text/tokens.ts';
import { joined, nameRuns } from './name-runs.ts';
import { kindOfPronoun } from './pronouns.ts';
import { referent } from './resolve-pronoun.ts';
import { keyOf, type ResolvedSource } from './resolved-source.ts';
import type { SourceContext } from './source-context.ts';
import { plain } from './source-name.ts';
import { type SourcePhrase, spanOfRange } from './source-phrase.ts';

/** The name of a phrase that opens with a possessive, with the owner in full; nothing where it does not or nobody is known. */
export function ownedName(
  phrase: SourcePhrase,
  context: SourceContext,
): Pick<ResolvedSource, 'key' | 'name'> | undefined {
  const owner = ownerOf(phrase, context);
  if (owner === undefined) return undefined;
  const rest = plain(context.text, spanOfRange(phrase, { from: owner.to, to: phrase.core.to }));
  const name = `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'} ${rest}`;
  return { key: keyOf(name), name };
}

function ownerOf(phrase: SourcePhrase, context: SourceContext): { name: string; to: number } | undefined {
  const { tokens, core } = phrase;
  const first: Token | undefined = tokens[core.from];
  const kind = kindOfPronoun(first?.lower ?? '');
  if (first !== undefined && kind !== undefined && POSSESSIVES.has(first.lower) && core.to > core.from + 1) {
    const owner = referent(kind, first, phrase, context);
    return owner === undefined ? undefined : { name: owner.name, to: core.from + 1 };
  }
  // "Hale’s lawyer"
  const [run] = nameRuns(tokens.slice(0, core.to)).filter(({ to }) => to > core.from);
  if (
    run === undefined ||
    run.from > core.from ||
    !/^['’]s?$/.test(tokens[run.to]?.text ?? '') ||
    run.to + 1 >= core.to
  )
    return undefined;
  const person = context.people.named(joined(tokens.slice(core.from, run.to)), first?.span.start ?? 0);
  return person === undefined ? undefined : { name: person.name, to: run.to + 1 };
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);
