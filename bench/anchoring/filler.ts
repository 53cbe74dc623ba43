/** Words that come from no article. */
import type { Random } from './random.ts';

const FILLER =
  'lantern harbour velvet orbit copper meadow signal timber canvas ribbon marble thunder pocket garden silver window candle river basket mirror'.split(
    ' ',
  );

/** One word. */
export function fillerWord(random: Random): string {
  return random.pick(FILLER);
}

/** So many words in a row. */
export function fillerWords(count: number, random: Random): string {
  return Array.from({ length: count }, () => fillerWord(random)).join(' ');
}
