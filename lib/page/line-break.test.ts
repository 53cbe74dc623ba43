import { expect, test } from 'vitest';
import { isSentenceSeparated } from './line-break.ts';

const sentence =
  'The harbour was closed for three days, the port said, and no ship of any size was let in or out of it.';
const cutsOf = (lines: readonly string[]) =>
  lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join(' ').length);

test.each([
  ['long lines that end as sentences', [sentence, sentence, sentence], true],
  [
    'long lines, some of which are headings',
    [`${sentence} ${sentence}`, 'What comes next', `${sentence} ${sentence}`],
    true,
  ],
  ['verse', ['The boat is out,', 'the light is low,', 'and nobody comes.'], false],
  ['an address', ['Rose Lane 4', 'Hull', 'England'], false],
  ['long lines cut in mid-sentence', [sentence.slice(0, -1), sentence.slice(0, -1), sentence.slice(0, -1)], false],
  ['a block without breaks', [sentence], false],
])('%s', (_, lines, expected) => {
  expect(isSentenceSeparated(lines.join(' '), cutsOf(lines))).toBe(expected);
});
