import { expect, test } from 'vitest';
import { standsFor } from './stands-for.ts';

test.each([
  ['she', 'Maria Ruiz', true],
  ['the mayor', 'Maria Ruiz', true],
  ['It', 'the harbour report', true],
  ['the report', 'the harbour report', false],
  ['Ruiz', 'Maria Ruiz', false],
  ['Ruiz, who had run the port since May', 'Maria Ruiz', false],
  ['Analysts', 'analysts', false],
  ['the ministry', 'the port', true],
  ['The', 'Maria Ruiz', false],
  ['', 'Maria Ruiz', false],
] as const)('“%s” for %s: %s', (words, name, stands) => {
  expect(standsFor(words, name)).toBe(stands);
});
