import { describe, expect, test } from 'vitest';
import { articleKey, articleKeys } from './article-key.ts';

const PLAIN = 'https://news.example/2026/dam';

describe('addresses of one article meet', () => {
  test.each([
    ['tracking parameters', 'https://news.example/2026/dam?utm_source=x&fbclid=1&UTM_Medium=y'],
    ['a fragment', 'https://news.example/2026/dam#comments'],
    ['a text fragment', 'https://news.example/2026/dam#:~:text=held'],
    ['www', 'https://www.news.example/2026/dam'],
    ['the mobile host', 'https://m.news.example/2026/dam'],
    ['the AMP host', 'https://amp.news.example/2026/dam'],
    ['the AMP path', 'https://news.example/2026/dam/amp/'],
    ['the AMP folder', 'https://news.example/amp/2026/dam'],
    ['the AMP parameter', 'https://news.example/2026/dam?outputType=amp&amp=1'],
    ['the AMP cache', 'https://news-example.cdn.ampproject.org/c/s/news.example/2026/dam'],
    ["a search engine's AMP viewer", 'https://www.google.com/amp/s/news.example/2026/dam'],
    ['the AMP file', 'https://news.example/2026/dam/amp.html'],
    ['the AMP folder of another name', 'https://news.example/amphtml/2026/dam'],
    ["another search engine's AMP cache", 'https://news-example.bing-amp.com/c/s/news.example/2026/dam'],
    ['the touch host', 'https://touch.news.example/2026/dam'],
    ["the folder's own page", 'https://news.example/2026/dam/index.html'],
    [
      'tracking of newsletters and advertisements',
      'https://news.example/2026/dam?fb_source=x&ck_subscriber_id=1&wt_mc=a',
    ],
    ['a gift link', 'https://news.example/2026/dam?unlocked_article_code=1.abc&smid=url-share'],
    ['a slash at the end', 'https://news.example/2026/dam/'],
    ['http', 'http://news.example/2026/dam'],
    ['the default port', 'https://news.example:443/2026/dam'],
    ['capitals in the host', 'https://News.Example/2026/dam'],
    ['a full stop after the host', 'https://news.example./2026/dam'],
    ['dot segments', 'https://news.example/2026/./x/../dam'],
    ['needless escapes', 'https://news.example/2026/%64am'],
    ['a name and password', 'https://me:secret@news.example/2026/dam'],
    ['an empty query', 'https://news.example/2026/dam?'],
  ])('%s', (_, address) => {
    expect(articleKey(address)).toBe(PLAIN);
  });

  test('parameters in another order', () => {
    expect(articleKey('https://news.example/?id=1&page=2')).toBe(articleKey('https://news.example?page=2&id=1'));
  });

  test('a mobile label inside the host', () => {
    expect(articleKey('https://en.m.wiki.example/wiki/Dam')).toBe('https://en.wiki.example/wiki/Dam');
  });
});

describe('addresses of two articles do not meet', () => {
  test.each([
    ['a parameter that names the article', 'https://news.example/story?id=1', 'https://news.example/story?id=2'],
    ['a short parameter that may be an id', 'https://news.example/story?cid=1', 'https://news.example/story?cid=2'],
    ['a hashbang', 'https://news.example/#!/dam', 'https://news.example/#!/bridge'],
    ['the letter case of a path', 'https://news.example/Dam', 'https://news.example/dam'],
    ['a path that only contains "amp"', 'https://news.example/camp/one', 'https://news.example/one'],
    ['a page called index in a deeper folder', 'https://news.example/index/dam', 'https://news.example/dam'],
    ['another port', 'https://news.example:8080/dam', 'https://news.example/dam'],
    ['a host that is only two labels', 'https://m.example/dam', 'https://example/dam'],
    ['an escaped slash', 'https://news.example/a%2fb', 'https://news.example/a/b'],
    ['a file and a site', 'file:///news.example/dam', 'https://news.example/dam'],
  ])('%s', (_, one, other) => {
    expect(articleKey(one)).not.toBeNull();
    expect(articleKey(one)).not.toBe(articleKey(other));
  });
});

test.each(['about:blank', 'javascript:alert(1)', 'data:text/html,x', '/2026/dam', 'https://', ''])(
  'not the address of a page: %s',
  (address) => {
    expect(articleKey(address)).toBeNull();
  },
);

test.each([
  PLAIN,
  'https://news.example/?a=%2F&b=%E2%82%AC',
  'https://news.example/#!/x',
  'file:///articles/a%20b.html',
])('a key is its own key: %s', (address) => {
  const key = articleKey(address);
  expect(articleKey(key ?? '')).toBe(key);
});

describe('keys of a page', () => {
  test('name the canonical address first', () => {
    expect(articleKeys({ url: 'https://other.example/d', canonicalUrl: PLAIN })).toEqual([
      PLAIN,
      'https://other.example/d',
    ]);
  });
  test('are one where both addresses are the same', () => {
    expect(articleKeys({ url: `${PLAIN}?utm_id=1`, canonicalUrl: PLAIN })).toEqual([PLAIN]);
  });
  test('ignore a front page named as canonical for everything', () => {
    expect(articleKeys({ url: PLAIN, canonicalUrl: 'https://news.example/' })).toEqual([PLAIN]);
  });
  test('ignore the front page of a language named as canonical for everything', () => {
    expect(articleKeys({ url: PLAIN, canonicalUrl: 'https://news.example/en/' })).toEqual([PLAIN]);
  });
  test('ignore a canonical address that is none', () => {
    expect(articleKeys({ url: PLAIN, canonicalUrl: 'undefined' })).toEqual([PLAIN]);
  });
});
