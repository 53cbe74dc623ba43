import { describe, expect, test } from 'vitest';
import { bundle } from '../export/bundle.testing.ts';
import { inArticleOrder } from '../export/bundle.ts';
import { writeJson } from '../export/json.ts';
import { readJson } from './json.ts';

interface Json {
  [field: string]: Json;
}

/** The file with one thing changed. */
function damaged(change: (file: Json, article: Json, note: Json) => void): string {
  const file = JSON.parse(writeJson([bundle]));
  change(file, file.articles[0], file.articles[0].notes[1]);
  return JSON.stringify(file);
}
const to = (value: unknown): Json => value as Json;

describe("Whence's own file", () => {
  test('loses nothing on its way out and back', () => {
    const result = readJson(writeJson([bundle]));
    expect(result).toEqual({ ok: true, value: [{ ...bundle, notes: inArticleOrder(bundle.notes) }] });
  });

  test('may hold nothing, and may begin with a byte order mark', () => {
    expect(readJson(`\uFEFF${writeJson([])}`)).toEqual({ ok: true, value: [] });
  });

  test('names W3C selectors', () => {
    expect(JSON.parse(writeJson([bundle])).articles[0].notes[0].target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: '“We were lucky,” she said', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 10, end: 35 },
    ]);
  });
});

describe('a file that cannot be read is refused in plain words:', () => {
  test.each([
    ['half a file', writeJson([bundle]).slice(0, 200), 'not-json', 'not JSON'],
    ['a list', '[]', 'damaged', 'The file is not in the form Whence writes.'],
    ["another program's file", '{"annotations":[]}', 'not-ours', 'not written by Whence'],
    ['a newer file', damaged((file) => (file.version = to(2))), 'newer', 'newer version'],
    [
      'a note without a body',
      damaged((_f, _a, note) => delete note.body),
      'damaged',
      'Note 2 of article 1 has no text “body”.',
    ],
    ['a tag that is no text', damaged((_f, _a, note) => (note.tags = to([1]))), 'damaged', '“tags”'],
    [
      'an unknown judgement',
      damaged((_f, _a, note) => (note.judgement = to('false'))),
      'damaged',
      'unknown “judgement”',
    ],
    [
      'a note without a place',
      damaged((_f, _a, note) => (note.target = to({ selector: [] }))),
      'damaged',
      'Note 2 of article 1 does not say where it belongs.',
    ],
    ['a time that is none', damaged((_f, _a, note) => (note.created = to('soon'))), 'damaged', 'no time “created”'],
    [
      'an end before its start',
      damaged(
        (_f, _a, note) =>
          (note.target = to({
            normalForm: 1,
            selector: [
              { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
              { type: 'TextPositionSelector', start: 5, end: 4 },
            ],
          })),
      ),
      'damaged',
      '“end”',
    ],
    [
      'an address that runs a script',
      damaged((_f, article) => (article.url = to('javascript:alert(1)'))),
      'damaged',
      'no address of a page',
    ],
    [
      'an article without an id',
      damaged((_f, article) => (article.id = to(''))),
      'damaged',
      'Article 1 has an empty “id”.',
    ],
  ])('%s', (_, text, code, words) => {
    const result = readJson(text);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(result.ok ? '' : result.error.message).toContain(words);
  });
});
