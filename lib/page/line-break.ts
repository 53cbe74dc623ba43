/** A line that ends as a paragraph does; a verse or an address mostly does not. */
const PARAGRAPH_END = /[.!?…:。！？]["'”’»)\]]*$/u;
/** Mean length from which lines between `<br>` are paragraphs, not verses or address lines. */
const PARAGRAPH_LENGTH = 100;

/**
 * Whether the lines that `<br>` makes of a block are paragraphs of their own, as on pages that never use `<p>`.
 * `cuts` are the offsets of the breaks in `text`, ascending. Verse, addresses and signatures stay one block.
 */
export function isSentenceSeparated(text: string, cuts: readonly number[]): boolean {
  if (cuts.length === 0) return false;
  const lines = [0, ...cuts].map((start, index) => text.slice(start, cuts[index] ?? text.length).trim());
  if (text.length / lines.length < PARAGRAPH_LENGTH) return false;
  const ended = lines.filter((line) => PARAGRAPH_END.test(line)).length;
  return ended >= lines.length / 2;
}
