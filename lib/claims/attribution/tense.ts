/**
 * Past or present, by a verb's form alone: what a report is told in. Participles count as past; bare forms have no tense,
 * since "would close" and "ports close" look alike.
 */
import type { Token } from '../../text/tokens.ts';

const PAST = new Set(['was', 'were', 'had', 'did', 'would', 'could', 'might', 'should']);
const PRESENT = new Set([
  'is',
  'are',
  'am',
  '’s',
  "'s",
  '’re',
  "'re",
  'has',
  'have',
  'does',
  'do',
  'will',
  'can',
  'must',
  'may',
]);

/** The tense of a verb's form; undefined for "-ing", bare forms and what is no verb. */
export function tenseOf(token: Token): 'past' | 'present' | undefined {
  if (isPastForm(token)) return 'past';
  return isPresentForm(token) ? 'present' : undefined;
}

/** "was", "would", "said", "leaked". */
export function isPastForm({ lower, lemma, pos }: Token): boolean {
  if (PAST.has(lower)) return true;
  return pos === 'VERB' && !PRESENT.has(lower) && (/ed$/.test(lower) || (lower !== lemma && !/(?:ing|s)$/.test(lower)));
}

/** "is", "will", "remains". */
export function isPresentForm({ lower, lemma, pos }: Token): boolean {
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  return PRESENT.has(lower) || (pos === 'VERB' && !PAST.has(lower) && lower !== lemma && /s$/.test(lower));
}
