/**
 * "Studies show", "a growing body of research suggests": research that nobody could look up is nobody's claim. The words
 * mark a place for a source with nobody in it (assertions/vague.ts). A maker, a place, a "the" or a link says which.
 * Of "polls" a reader at least knows what to look for.
 */
import type { Sentence } from '../../text/sentences.ts';
import { hull, overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { GENERIC_DOCUMENTS, RESEARCH_MODIFIERS } from '../lexicon/source-nouns.ts';

/** Words behind the noun that may say whose it is: "research from Bergen", "studies published in May". */
const TELLING = new Set([
  'from',
  'by',
  'of',
  'at',
  'in',
  'published',
  'conducted',
  'led',
  'commissioned',
  'released',
  ',',
  '(',
]);

/** Whether the words of a source, in their sentence, name no more than that there is research. */
export function isNamelessResearch(source: readonly Span[], { tokens }: Sentence): boolean {
  if (source.length === 0) return false;
  const whole = hull(source);
  const first = tokens.findIndex(({ span }) => overlaps(span, whole));
  const last = tokens.findLastIndex(({ span }) => overlaps(span, whole));
  const words = tokens.slice(Math.max(0, first), last + 1);
  const noun = words.at(-1);
  if (noun === undefined || !GENERIC_DOCUMENTS.has(noun.lower) || TELLING.has(tokens[last + 1]?.lower ?? ''))
    return false;
  if (words.slice(0, -1).some(({ lower }) => !RESEARCH_MODIFIERS.has(lower))) return false;
  // Within a sentence a capital is a name: "Science reported".
  if (words.some(({ text }, i) => first + i > 0 && /^\p{Lu}/u.test(text))) return false;
  return !isModifier(tokens[first - 1]);
}

/** "Ruiz's [research]", "that [evidence]", "Bergen [data]": cut off by a reader who took too few words. */
function isModifier(before: Token | undefined): boolean {
  if (before === undefined || RESEARCH_MODIFIERS.has(before.lower)) return false;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before.pos) || /^['’]s?$|^(?:his|her|its|their|our|my|your)$/.test(before.lower)
  );
}
