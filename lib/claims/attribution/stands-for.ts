/**
 * Whether words stand for somebody without naming them ("she", "the mayor"): then a reader is shown both. Words that share
 * one with the name need no explaining ("Ruiz" is Maria Ruiz).
 */
export function standsFor(words: string, name: string): boolean {
  const named = new Set(wordsOf(name));
  const given = wordsOf(words);
  return given.length > 0 && !given.some((word) => named.has(word));
}

const DETERMINERS = new Set(['a', 'an', 'the']);

function wordsOf(phrase: string): string[] {
  return (phrase.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !DETERMINERS.has(word));
}
