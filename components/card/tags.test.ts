import { expect, test } from 'vitest';
import { addTag, completions } from './tags.ts';

test.each([
  ['one more', ['a'], 'b', ['a', 'b']],
  ['several at a comma', [], 'b, c', ['b', 'c']],
  ['white space at the edges goes, inside it folds', [], '  to   check ', ['to check']],
  ['a hash in front goes', [], '#harbour', ['harbour']],
  ['the same tag in another case is not added', ['Harbour'], 'harbour', ['Harbour']],
  ['the same tag twice in one go is added once', [], 'a, A', ['a']],
  ['nothing', ['a'], ' , ', ['a']],
])('%s', (_name, tags, typed, expected) => {
  expect(addTag(tags, typed)).toEqual(expected);
});

test('the same array comes back where nothing is new', () => {
  const tags = ['a'];
  expect(addTag(tags, ' a ')).toBe(tags);
});

test.each([
  ['goes on from what is typed', 'ha', [], ['harbour', 'Hall']],
  ['case aside', 'HALL', [], ['Hall']],
  ['not those already there', 'ha', ['HARBOUR'], ['Hall']],
  ['not from the middle of a tag', 'arbour', [], []],
  ['nothing typed, nothing offered', ' ', [], []],
])('completes: %s', (_name, typed, tags, expected) => {
  expect(completions(typed, tags, ['harbour', 'Hall', 'union'])).toEqual(expected);
});
