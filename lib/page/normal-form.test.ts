import { expect, test } from 'vitest';
import { normalise } from './normal-form.ts';

/** What is copied, in brackets with its place in the node; white space as "_". */
function cut(data: string): string {
  let result = '';
  normalise(data, {
    words(from, words) {
      // What is copied must stand there unit by unit, white space aside.
      expect(data.slice(from, from + words.length).replace(/\s/g, ' ')).toBe(words);
      result += `[${from}:${words}]`;
    },
    space() {
      result += '_';
    },
  });
  return result;
}

test.each([
  ['copies plain words whole', 'one two three', '[0:one two three]'],
  ['parts the space at the edges', ' one two ', '_[1:one two]_'],
  ['folds a run of spaces', 'one  two', '[0:one]_[5:two]'],
  ['copies a line end as a space', 'one\ntwo', '[0:one two]'],
  ['copies a no-break space as a space', 'one\u00A0two', '[0:one two]'],
  ['gives one space for white space alone', ' \n\t ', '_'],
  ['gives one space for one space', ' ', '_'],
  ['gives nothing for nothing', '', ''],
  ['leaves out a soft hyphen', 'hy\u00ADphen', '[0:hy][3:phen]'],
  ['leaves out zero-width spaces and byte-order marks', '\uFEFFone\u200Btwo', '[1:one][5:two]'],
  ['leaves out bidi controls', '\u202Bone\u202C two', '[1:one]_[6:two]'],
  ['folds white space around an invisible character', 'one \u200B two', '[0:one]_[6:two]'],
  ['keeps the joiner inside one emoji', '👩\u200D🚀 up', '[0:👩][2:\u200D][3:🚀 up]'],
  ['keeps the joiner after a skin tone', '👩🏽\u200D🚀', '[0:👩🏽][4:\u200D][5:🚀]'],
  ['leaves out a joiner between letters', 'a\u200Db', '[0:a][2:b]'],
  ['keeps combining marks and variation selectors', 'e\u0301 ❤\uFE0F', '[0:e\u0301 ❤\uFE0F]'],
  ['keeps quotation marks and dashes as they are', '“one” – two', '[0:“one” – two]'],
])('%s', (_, data, expected) => {
  expect(cut(data)).toBe(expected);
});
