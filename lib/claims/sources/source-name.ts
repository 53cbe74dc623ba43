/** What a source is called where it is no person: its own words, small at the start, with what tells it from others. */
import { type Span, textOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { ORGANISATION_WORDS, PLACES } from '../lexicon/names.ts';
import { DESCRIBING_WORDS, DOCUMENT_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import type { SourceType } from '../types.ts';
import { joined, nameRuns } from './name-runs.ts';

/** The name of a holder whose noun phrase is `head`; `whole` are all words that name it. */
export function nameOf(
  text: string,
  tokens: readonly Token[],
  head: Span,
  whole: readonly Span[],
  type: SourceType,
): string {
  const modified = whole.find((span) => span.start === head.start && span.end > head.end);
  const words =
    modified === undefined || !(type === 'unnamed' || type === 'document') ? undefined : textOf(text, modified);
  // "Sources close to the talks" is one name; "officials, who spoke on Monday" is a name and a remark.
  const name = words === undefined || /[,—–(]/.test(words) ? textOf(text, head) : words;
  return startsSmall(tokens, type) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A determiner or common noun at a sentence's start is no part of a name: "The bank" is "the bank", "Critics" "critics". */
function startsSmall([first, second]: readonly Token[], type: SourceType): boolean {
  if (first === undefined) return false;
  if (first.pos === 'DET') return true;
  if (DESCRIBING_WORDS.has(first.lower)) return !/^\p{Lu}/u.test(second?.text ?? '');
  const noun = UNNAMED_PEOPLE.has(first.lower) || DOCUMENT_NOUNS.has(first.lower);
  if (noun && !/^\p{Lu}/u.test(second?.text ?? '') && type !== 'person' && type !== 'organisation')
    return !/(?:ans|ons|lis|crats)$/.test(first.lower);
  return first.pos !== 'PROPN' && !/\p{Lu}/u.test(first.text.slice(1)) && !/^\p{Lu}/u.test(second?.text ?? 'x');
}

/** The person whom an apposition names: "the foreign minister, [Teodor Vask]," where `tokens` are those behind the noun. */
export function personInApposition(tokens: readonly Token[]): string | undefined {
  const run = tokens[0]?.text === ',' ? nameRuns(tokens).find(({ from }) => from === 1) : undefined;
  if (run === undefined) return undefined;
  const words = tokens.slice(run.from, run.to);
  const body = words.some(({ lower }) => ORGANISATION_WORDS.has(lower) || PLACES.has(lower));
  return body || words.length < 2 || words.length > 4 ? undefined : joined(words);
}

/** Lone names that the text uses as places ("inside Velmark", "Velmark’s coastguard"): they speak for a government. */
export function placesIn(text: string): ReadonlySet<string> {
  const places = text.matchAll(
    /\b(?:in|inside|across|throughout|outside) (\p{Lu}\p{L}+)(?![\p{L}’'-]| \p{Lu})|(?<!\p{Lu}\p{L}* )\b(\p{Lu}\p{L}+)['’]s (?:army|border|capital|coast|coastguard|economy|foreign ministry|government|military|navy|parliament)\b/gu,
  );
  return new Set([...places].map(([, inside, owner]) => inside ?? owner ?? ''));
}
