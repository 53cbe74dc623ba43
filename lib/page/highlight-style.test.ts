import { expect, test } from 'vitest';
import { DEFAULT_LOOKS } from '../notes/mark-looks.ts';
import { FLASH, HIGHLIGHT_PREFIX, highlightName, MARK_KINDS } from './highlight-names.ts';
import { highlightStyle, wearLooks } from './highlight-style.ts';

const sheet = highlightStyle();
const names = MARK_KINDS.flatMap((kind) =>
  (['light', 'dark'] as const).flatMap((shade) =>
    (['mark', 'active', 'cue'] as const).map((layer) => highlightName(kind, shade, layer)),
  ),
);

test('has one rule, and one for forced colours, for every name that can be registered', () => {
  expect(new Set(names).size).toBe(42);
  const [calm = '', forced = ''] = sheet.split('@media');
  for (const name of [...names, FLASH]) {
    expect(calm.split(`::highlight(${name})`)).toHaveLength(2);
    expect(forced).toContain(`::highlight(${name})`);
  }
});

test('speaks of nothing but our own highlights', () => {
  const selectors = [...sheet.matchAll(/([^{}\n]+)\{/g)].map((match) => match[1]?.trim());
  for (const selector of selectors)
    expect(selector).toMatch(
      new RegExp(`^(?:::highlight\\(${HIGHLIGHT_PREFIX}[a-z-]+\\)|@media \\(forced-colors: active\\))$`),
    );
});

test('tells the claims apart by line style as well as by colour', () => {
  const styles = ['named', 'unnamed', 'unsourced'].map((kind) =>
    new RegExp(`\\(whence-${kind}\\) \\{ text-decoration: underline (\\w+) (#\\w+)`).exec(sheet),
  );
  expect(new Set(styles.map((match) => match?.[1])).size).toBe(3);
  expect(new Set(styles.map((match) => match?.[2])).size).toBe(3);
});

test('wears the looks the reader has chosen, and those of notes stay', () => {
  wearLooks({ ...DEFAULT_LOOKS, unsourced: { line: 'wavy', colour: 'blue' } });
  const worn = highlightStyle();
  wearLooks(DEFAULT_LOOKS);
  expect(worn).toContain('::highlight(whence-unsourced) { text-decoration: underline wavy #1d4ed8 1.5px');
  expect(worn).toContain('::highlight(whence-note-rose) { text-decoration: underline solid #a21caf 1px');
  expect(highlightStyle()).toBe(sheet);
});
