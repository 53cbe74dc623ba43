/**
 * The edits on which the matcher's weights are fitted: those of the first table in every strength and in combination,
 * and on phrases as well as on sentences and single words.
 */
import type { Edit } from './cases.ts';
import { cut, EDITS, ofParts, ofWords, type Parts, replaced, rewrittenAround, typo } from './edits.ts';
import { fillerWords } from './filler.ts';
import type { Random } from './random.ts';

/** All edits to fit on; many appear with a strength drawn anew for every case. */
export const TRAINING_EDITS: readonly Edit[] = [
  ...EDITS.filter(({ name }) => name !== 'unchanged'),
  ofWords('some words replaced', (words, random) => replaced(words, 0.05 + random.below(50) / 100, random)),
  ofWords('cut', (words, random) => cut(words, 0.45 + random.below(50) / 100)),
  ofParts('words and context replaced', 'sentence', (parts, random) =>
    rewrittenAround({ ...parts, words: edited(parts, 0.3, random) }, random),
  ),
  ofParts('words and one side replaced', 'sentence', (parts, random) => {
    const { before, after } = rewrittenAround(parts, random);
    const words = edited(parts, 0.4, random);
    return random.below(2) === 0 ? { ...parts, words, before } : { ...parts, words, after };
  }),
  ofParts('words and context touched', 'sentence', (parts, random) => ({
    ...touchedAround(parts, random),
    words: edited(parts, 0.4, random),
  })),
  ofParts('sentence deleted, context touched', 'sentence', (parts, random) => ({
    ...touchedAround(parts, random),
    words: null,
  })),
  ofParts('sentence deleted, another put in', 'sentence', ({ before, after }, random) => ({
    words: null,
    before: `${before}${fillerWords(6 + random.below(12), random)}.`,
    after,
  })),
  ofParts('paragraph deleted', 'sentence', withoutParagraph),
  ofParts('phrase, one word replaced', 'phrase', (parts, random) => ({ ...parts, words: edited(parts, 0.01, random) })),
  ofParts('phrase, one typo', 'phrase', (parts, random) => ({ ...parts, words: typo(parts.words ?? '', random) })),
  ofParts('phrase, context touched', 'phrase', (parts, random) => ({
    ...touchedAround(parts, random),
    words: edited(parts, 0.01, random),
  })),
  ofParts('phrase, one side rewritten', 'phrase', (parts, random) => ({
    ...parts,
    after: rewrittenAround(parts, random).after,
  })),
  ofParts('phrase deleted', 'phrase', (parts) => ({ ...parts, words: null })),
  ofParts('phrase deleted, context touched', 'phrase', (parts, random) => ({
    ...touchedAround(parts, random),
    words: null,
  })),
  ofParts('phrase, paragraph deleted', 'phrase', withoutParagraph),
  ofParts('word, one typo', 'word', (parts, random) => ({ ...parts, words: typo(parts.words ?? '', random) })),
  ofParts('word, context touched', 'word', touchedAround),
  ofParts('word, one side rewritten', 'word', (parts, random) => ({
    ...parts,
    before: rewrittenAround(parts, random).before,
  })),
  ofParts('word deleted, context touched', 'word', (parts, random) => ({
    ...touchedAround(parts, random),
    words: null,
  })),
  ofParts('word, paragraph deleted', 'word', withoutParagraph),
  ofParts('word, paragraph deleted, stands elsewhere', 'word', (parts) => {
    const { before, after } = withoutParagraph(parts);
    return { words: null, before, after: `${after}\nA last remark with ${parts.words} in it closes the page.` };
  }),
];

function edited({ words }: Parts, share: number, random: Random): string {
  return replaced(words ?? '', (share * (1 + random.below(100))) / 100, random);
}

/** One word in about eight of the 60 units on each side replaced, none of them cut in two. */
function touchedAround({ words, before, after }: Parts, random: Random): Parts {
  const from = Math.max(0, before.lastIndexOf(' ', before.length - 60));
  const end = after.indexOf(' ', 60);
  const to = end < 0 ? after.length : end;
  return {
    words,
    before: before.slice(0, from) + replaced(before.slice(from), 0.12, random),
    after: replaced(after.slice(0, to), 0.12, random) + after.slice(to),
  };
}

function withoutParagraph({ before, after }: Parts): Parts {
  const end = after.indexOf('\n');
  return {
    words: null,
    before: before.slice(0, before.lastIndexOf('\n') + 1),
    after: end < 0 ? '' : after.slice(end + 1),
  };
}
