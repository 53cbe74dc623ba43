import { expect, test } from 'vitest';
import { readMetadata } from './metadata.ts';
import { testDocument } from './test-page.ts';

const ADDRESS = 'https://news.example/2024/05/port';
const read = (head: string, body = '') => readMetadata(testDocument(body, head), ADDRESS);
const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

test('reads linked data first', () => {
  const head = linked(
    '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Post"},{"@type":"NewsArticle","headline":"Port closed","author":[{"@type":"Person","name":"Ann Lee"},{"name":"Bo Ek"}],"datePublished":"2024-05-02","articleSection":"World"}]}',
  );
  expect(read(`${head}<meta property="og:title" content="Other">`)).toMatchObject({
    title: 'Port closed',
    byline: 'Ann Lee, Bo Ek',
    siteName: 'The Post',
    published: '2024-05-02',
    section: 'World',
    language: 'en',
  });
});

test('reads Open Graph and other meta elements', () => {
  expect(
    read(
      '<meta property="og:title" content="Port closed | The Post"><meta property="og:site_name" content="The Post"><meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2024-05-02T08:00:00Z"><meta property="article:section" content="World"><link rel="canonical" href="/port">',
    ),
  ).toEqual({
    title: 'Port closed',
    byline: 'Ann Lee',
    siteName: 'The Post',
    published: '2024-05-02T08:00:00Z',
    language: 'en',
    section: 'World',
    canonicalUrl: 'https://news.example/port',
  });
});

test('reads plain markup', () => {
  expect(
    read(
      '<title>Port closed - The Post</title>',
      '<h1>Port closed</h1><p class="byline">by Ann Lee</p><time datetime="2024-05-02">2 May</time>',
    ),
  ).toMatchObject({ title: 'Port closed', byline: 'Ann Lee', published: '2024-05-02' });
});

test('knows nothing of an empty page', () => {
  expect(readMetadata(testDocument(''), ADDRESS)).toEqual({
    title: null,
    byline: null,
    siteName: null,
    published: null,
    language: 'en',
    section: null,
    canonicalUrl: null,
  });
});

test.each([
  ['a comment around it', '<!-- {"@type":"Article","headline":"Port closed"} -->'],
  ['a trailing comma', '{"@type":"Article","headline":"Port closed",}'],
  ['a raw line end in a string', '{"@type":"Article","headline":"Port\nclosed"}'],
  ['a list of types', '[{"@type":["Thing","http://schema.org/NewsArticle"],"headline":"Port closed"}]'],
  ['entities escaped twice', '{"@type":"Article","headline":"Port&nbsp;closed"}'],
])('forgives linked data with %s', (_, json) => {
  expect(read(linked(json)).title).toBe('Port closed');
});

test.each([
  ['broken JSON', '{"@type":"Article","headline":'],
  ['a bare string', '"Article"'],
  ['null', 'null'],
  ['fields of the wrong kind', '{"@type":"Article","headline":{"a":1},"author":7,"datePublished":[]}'],
  ['another type', '{"@type":"Product","headline":"Buy"}'],
])('passes over linked data that is %s', (_, json) => {
  expect(read(`${linked(json)}<title>Port closed</title>`)).toMatchObject({
    title: 'Port closed',
    byline: null,
    published: null,
  });
});

test.each([
  ['an address is no byline', '<meta name="author" content="https://social.example/post">', 'byline', null],
  ['a script is no canonical address', '<link rel="canonical" href="javascript:x()">', 'canonicalUrl', null],
  ['a broken address is no canonical address', '<link rel="canonical" href="https://">', 'canonicalUrl', null],
] as const)('%s', (_, head, field, expected) => {
  expect(read(head)[field]).toBe(expected);
});
