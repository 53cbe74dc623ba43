import { expect, test } from 'vitest';
import { testPage } from './test-page.ts';

test.each([
  ['a raised link', 'He<a href="#n1"><sup>1</sup></a> left.', 'He left.'],
  ['a link that is raised', 'He left.<sup><a href="#n2">[2]</a></sup> She stayed.', 'He left. She stayed.'],
  ['two at once', 'He left.<sup><a href="#n2">2</a>, <a href="#n3">3</a></sup>', 'He left.'],
  ['in brackets on the line', 'He left <a href="#fn4">[4]</a> at noon.', 'He left at noon.'],
  ['a dagger', 'He left<sup><a href="#d">†</a></sup> at noon.', 'He left at noon.'],
])('left out: %s', (_, body, text) => {
  expect(testPage(`<p>${body}</p>`).pageText.text).toBe(text);
});

test.each([
  ['a power', 'They own 40 m<sup>2</sup> of it.', 'They own 40 m2 of it.'],
  ['an ordinal', 'On the 1<sup>st</sup> of May.', 'On the 1st of May.'],
  [
    'a raised word with a link',
    'They said<sup><a href="/who">citation needed</a></sup> so.',
    'They saidcitation needed so.',
  ],
  ['a number that is linked', 'In <a href="/1998">1998</a> they left.', 'In 1998 they left.'],
  ['a place in the page', 'See <a href="#part">part two</a> below.', 'See part two below.'],
])('kept: %s', (_, body, text) => {
  expect(testPage(`<p>${body}</p>`).pageText.text).toBe(text);
});
