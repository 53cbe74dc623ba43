import { expect, test } from 'vitest';
import { EXPORT_FORMATS, exportFormat } from './formats.ts';

test('formats are offered in this order', () => {
  expect(EXPORT_FORMATS.map(({ id }) => id)).toEqual(['markdown', 'json']);
});

test.each(EXPORT_FORMATS)('$id is found by its id and writes a file even of nothing', (format) => {
  expect(exportFormat(format.id)).toBe(format);
  expect(format.write([])).toMatch(/\n$/);
});
