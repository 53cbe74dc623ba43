import { describe, expect, test } from 'vitest';
import { escapeAddress, escapeInline, yamlString } from './escape-markdown.ts';

describe('text as Markdown', () => {
  test.each([
    ['a heading', '# One', '\\# One'],
    ['a tag', 'see #dams', 'see \\#dams'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a year before a bracket', '2026) one', '2026\\) one'],
    ['a quote', '> one', '\\> one'],
    ['emphasis', '*a* _b_ ~~c~~ ==d==', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\=\\=d\\=\\='],
    ['a link, an embed and a wiki link', '[a](b) ![c](d) [[e]]', '\\[a\\](b) !\\[c\\](d) \\[\\[e\\]\\]'],
    ['code and mathematics', '`a` $b$', '\\`a\\` \\$b\\$'],
    ['HTML and an entity', '<b> &amp; &#42;', '\\<b\\> \\&amp; \\&\\#42;'],
    ['a table', 'a | b', 'a \\| b'],
    ['a comment', '%%a%%', '\\%\\%a\\%\\%'],
    ['a block id', 'held ^h-1', 'held \\^h-1'],
    ['a backslash', 'a\\*', 'a\\\\\\*'],
    ['lines', 'a\nb', 'a b'],
  ])('escapes %s', (_, text, markdown) => {
    expect(escapeInline(text)).toBe(markdown);
  });
  test.each(['It rose 3.5% - from 1. to 2. - in 2026.', 'A & B (or C), "D" – ‘E’!', 'C# and 50%, a=b', 'مرحبا'])(
    'leaves plain words alone: %s',
    (text) => {
      expect(escapeInline(text)).toBe(text);
    },
  );
});

test('an address cannot end its link', () => {
  expect(escapeAddress('https://a.example/(b) <c>')).toBe('https://a.example/%28b%29%20%3Cc%3E');
});

test.each([
  ['quotation marks and backslashes', 'a "b" \\c', '"a \\"b\\" \\\\c"'],
  ['a line separator', 'a\u2028b', '"a\\u2028b"'],
  ['half a character', 'a\ud83d', '"a\ufffd"'],
])('YAML takes %s', (_, text, yaml) => {
  expect(yamlString(text)).toBe(yaml);
});
