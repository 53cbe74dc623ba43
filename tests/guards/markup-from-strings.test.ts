/** Markup made from strings is how a page's words become code. There is one way in, and it is not this. */
import { expect, test } from 'vitest';
import { isShipped, placesOf, readFiles } from './source-files.ts';

/** Files that may name these words: this one takes the property away from a clone's body, so that no string is parsed. */
const ALLOWED: readonly string[] = ['lib/page/clone-with-identity.ts'];

test('nothing we ship makes markup from strings', () => {
  const pattern =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTMLUnsafe|createContextualFragment)\b/g;
  const places = placesOf(pattern, readFiles(isShipped));
  expect(places.filter((place) => !ALLOWED.some((path) => place.startsWith(`${path}:`)))).toEqual([]);
});

test('nothing we ship makes code from strings', () => {
  expect(placesOf(/\beval\(|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*['"`]/g, readFiles(isShipped))).toEqual([]);
});
