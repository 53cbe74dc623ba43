/** How a word looks on the page, as one small number: what names, numbers and marks have in common. */

/** How many shapes there are. */
export const SHAPES = 10;

const TESTS: readonly RegExp[] = [
  /^\p{Ll}+$/u,
  /^\p{Lu}$/u,
  /^\p{Lu}+$/u,
  /^\p{Lu}\p{Ll}+$/u,
  /^\p{Lu}/u,
  /^\d+$/,
  /\d/,
  /^\p{L}/u,
  /^[\p{P}\p{S}]+$/u,
];

/**
 * 1 small letters, 2 one capital, 3 capitals, 4 a capital and small letters, 5 else with a capital first, 6 digits,
 * 7 with a digit, 8 else with a letter first, 9 marks; 0 for anything else.
 */
export function shapeOf(text: string): number {
  return TESTS.findIndex((test) => test.test(text)) + 1;
}
