import { expect, test } from 'vitest';
import { articleFromHtml } from './article-from-html.ts';

const URL = 'https://news.example/2024/05/port-closed-for-three-days';
const sentence = 'The harbour was closed for three days, the port said, and no ship of any size was let in or out.';
const page = `<title>Port closed</title><nav><a href="/">Home</a></nav><article><h1>Port closed</h1>${`<p>${sentence}</p>`.repeat(6)}<p>See <a href="/report">the report</a>, which is long and was written by the port for the council.</p></article>`;

test('gives the article a text of its own, with spans and links into it', () => {
  const { article, metadata } = articleFromHtml(page, URL);
  expect(article.text).not.toContain('Home');
  expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end)).join('\n')).toBe(article.text);
  expect(article.links.map(({ span, href }) => [article.text.slice(span.start, span.end), href])).toEqual([
    ['the report', 'https://news.example/report'],
  ]);
  expect(metadata.title).toBe('Port closed');
});

test.each([
  ['an empty page', ''],
  ['white space', ' \n '],
  ['a page without a body', '<frameset><frame src="x"></frameset>'],
  ['tags alone', '<div><div></b></p><td>'],
  ['bytes that are no text', '\u0000\u0001\uFFFD\uFFFD PNG'],
  [
    'form fields that shadow properties',
    `<form><input name="children"><input name="parentNode"><p>${sentence}</p></form>`,
  ],
])('reads %s without failing', (_, html) => {
  const { article, metadata } = articleFromHtml(html, URL);
  expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end)).join('\n')).toBe(article.text);
  expect(metadata.title).toBeNull();
});

test('reads a page of 5 MB', () => {
  const html = `<article>${`<p>${sentence} ${sentence} <i>${sentence}</i></p>`.repeat(17_000)}</article>`;
  expect(html.length).toBeGreaterThan(5_000_000);
  expect(articleFromHtml(html, URL).article.blocks).toHaveLength(17_000);
}, 120_000);
