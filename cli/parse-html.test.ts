import { expect, test } from 'vitest';
import { parseHtml } from './parse-html.ts';

test.each([
  [
    'a whole page',
    '<!doctype html><html lang="en"><head><title>T</title></head><body><p>a</p></body></html>',
    '<p>a</p>',
  ],
  ['a fragment', '<p>a<p>b', '<p>a</p><p>b</p>'],
  ['tags that are never closed', '<div><b>a<p>b', '<div><b>a<p>b</p></b></div>'],
  ['text set free from a table', '<table>a<tr><td>b</table>', 'a<table><tbody><tr><td>b</td></tr></tbody></table>'],
  ['bare text', 'a &amp; b', 'a &amp; b'],
  ['nothing', '', ''],
])('reads %s as browsers do', (_, html, body) => {
  expect(parseHtml(html).body.innerHTML).toBe(body);
});

test('keeps the attributes of the root', () => {
  expect(parseHtml('<html lang="de"><body class="x">').documentElement.getAttribute('lang')).toBe('de');
});

test('bounds the depth of nesting and keeps what is deeper', () => {
  const document = parseHtml(`${'<div>'.repeat(5000)}deep`);
  let depth = 0;
  for (let at: Element | null = document.body; at !== null; at = at.lastElementChild) depth += 1;
  expect(depth).toBeLessThanOrEqual(513);
  expect(document.body.textContent).toBe('deep');
});
