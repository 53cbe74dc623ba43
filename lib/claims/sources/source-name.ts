/** What a source is called where it is no person: its own words, small at the start, with what tells it from others. */
import { type Span, textOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { DESCRIBING_WORDS, DOCUMENT_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import type { SourceType } from '../types.ts';
import { type SourcePhrase, spanOfRange } from './source-phrase.ts';

/** More words than these are no name. */
const LONGEST_NAME = 12;

/** The name of a source that is called by its own words. */
export function nameOf(text: string, phrase: SourcePhrase, type: SourceType): string {
  const { tokens, core } = phrase;
  const to = type === 'unnamed' || type === 'document' ? modifiedEnd(phrase) : core.to;
  const name = plain(text, spanOfRange(phrase, { from: core.from, to }));
  return startsSmall(tokens.slice(core.from, core.to), type) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The words of a span on one line. */
export function plain(text: string, span: Span): string {
  return textOf(text, span).replace(/\s+/g, ' ');
}

/** "Sources close to the talks" is one name; "officials, who spoke on Monday" is a name and a remark. */
function modifiedEnd({ tokens, core, to }: SourcePhrase): number {
  const end = tokens.findIndex(({ text }, i) => i >= core.to && i < to && /^[,;:()—–“”"[]$/.test(text));
  let last = end === -1 ? to : end;
  // "Republicans [who]": a network may cut behind a word that leads on.
  while (last > core.to && !CLOSES.has(tokens[last - 1]?.pos ?? '')) last -= 1;
  return last - core.from <= LONGEST_NAME ? last : core.to;
}

/** Parts of speech that a name can end in. */
const CLOSES = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV', 'X']);

/** A determiner or common noun at a sentence's start is no part of a name: "The bank" is "the bank", "Critics" "critics". */
function startsSmall([first, second]: readonly Token[], type: SourceType): boolean {
  if (first === undefined) return false;
  if (/^(?:DET|PRON|NUM)$/.test(first.pos)) return true;
  if (DESCRIBING_WORDS.has(first.lower)) return !/^\p{Lu}/u.test(second?.text ?? '');
  const noun = UNNAMED_PEOPLE.has(first.lower) || DOCUMENT_NOUNS.has(first.lower);
  if (noun && !/^\p{Lu}/u.test(second?.text ?? '') && type !== 'person' && type !== 'organisation')
    return !/(?:ans|ons|lis|crats)$/.test(first.lower);
  return first.pos !== 'PROPN' && !/\p{Lu}/u.test(first.text.slice(1)) && !/^\p{Lu}/u.test(second?.text ?? 'x');
}

/** Lone names that the text uses as places ("inside Velmark", "Velmark’s coastguard"): they speak for a government. */
export function placesIn(text: string): ReadonlySet<string> {
  const places = text.matchAll(
    /\b(?:in|inside|across|throughout|outside) (\p{Lu}\p{L}+)(?![\p{L}’'-]| \p{Lu})|(?<!\p{Lu}\p{L}* )\b(\p{Lu}\p{L}+)['’]s (?:army|border|capital|coast|coastguard|economy|foreign ministry|government|military|navy|parliament)\b/gu,
  );
  return new Set([...places].map(([, inside, owner]) => inside ?? owner ?? ''));
}
