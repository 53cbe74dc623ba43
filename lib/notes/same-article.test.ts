import { expect, test } from 'vitest';
import { type ArticleIdentity, isSameArticle } from './same-article.ts';

const CANONICAL = 'https://news.example/2026/dam';
const MOBILE = 'https://mobile-news.example/dam';
const LATEST = 'https://news.example/latest';
const FRONT = 'https://news.example';

const dam = (change: Partial<ArticleIdentity> = {}): ArticleIdentity => ({
  keys: [CANONICAL],
  title: 'The dam held',
  site: 'The News',
  published: null,
  textHash: 'a',
  ...change,
});
const otherText = { title: 'The dam burst after all', textHash: 'b' };

test.each([
  ['at the same canonical address, edited and with another headline', dam(), dam(otherText)],
  [
    'at two addresses that name one as canonical',
    dam({ keys: [CANONICAL, MOBILE] }),
    dam({ ...otherText, keys: [CANONICAL, LATEST] }),
  ],
  [
    'first seen where no canonical address was named',
    dam({ keys: [MOBILE] }),
    dam({ keys: [CANONICAL, MOBILE], textHash: 'b' }),
  ],
  [
    'whose site gave it a new canonical address',
    dam({ keys: [CANONICAL, MOBILE] }),
    dam({ keys: [`${FRONT}/new/dam`, MOBILE], textHash: 'b' }),
  ],
  [
    'unchanged at an address shared by many',
    dam({ keys: [LATEST] }),
    dam({ keys: [`${FRONT}/x`, LATEST], title: 'Latest news' }),
  ],
  [
    'on a front page that is the same as before',
    dam({ keys: [FRONT], title: 'The News' }),
    dam({ keys: [FRONT], title: 'The News', textHash: 'b' }),
  ],
  ['that an old address now leads on to, unchanged', dam(), dam({ keys: [`${FRONT}/dams/held`] })],
  ['that moved to another host with its site', dam(), dam({ keys: ['https://thenews.example/dam'] })],
  [
    'that moved and was edited, by the minute of its publication',
    dam({ published: '2026-03-01T09:30:00Z' }),
    dam({ keys: [`${FRONT}/dams/held`], published: '2026-03-01T09:30:00Z', textHash: 'b' }),
  ],
])('one article: %s', (_, kept, seen) => {
  expect(isSameArticle(kept, seen)).toBe(true);
  expect(isSameArticle(seen, kept)).toBe(true);
});

test.each([
  [
    'of two publishers that print the same text',
    dam(),
    dam({ keys: ['https://other.example/dam'], site: 'The Other News' }),
  ],
  [
    'of two publishers that do not say who they are',
    dam({ site: null }),
    dam({ keys: ['https://other.example/dam'], site: null }),
  ],
  ['with one wall before both', dam(), dam({ ...otherText, keys: [`${FRONT}/bridge`], textHash: 'a' })],
  ['of one title that comes back', dam(), dam({ keys: [`${FRONT}/other`], textHash: 'b' })],
  [
    'of one title on one day',
    dam({ published: '2026-03-01' }),
    dam({ keys: [`${FRONT}/other`], textHash: 'b', published: '2026-03-01' }),
  ],
  ['of which one is a front page', dam({ keys: [FRONT] }), dam({ keys: [`${FRONT}/other`] })],
  ['of which nothing was read', dam({ textHash: '' }), dam({ keys: [`${FRONT}/other`], textHash: '' })],
  [
    'that were shown one after the other at one address',
    dam({ keys: [CANONICAL, LATEST] }),
    dam({ ...otherText, keys: [`${FRONT}/2026/bridge`, LATEST] }),
  ],
  [
    'of which one was seen before its canonical address was named',
    dam({ keys: [LATEST] }),
    dam({ ...otherText, keys: [CANONICAL, LATEST] }),
  ],
  ['on a front page that has changed altogether', dam({ keys: [FRONT] }), dam({ ...otherText, keys: [FRONT] })],
])('two articles: %s', (_, kept, seen) => {
  expect(isSameArticle(kept, seen)).toBe(false);
  expect(isSameArticle(seen, kept)).toBe(false);
});
