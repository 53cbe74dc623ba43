import { expect, test } from 'vitest';
import { obsidianTag } from './obsidian-tag.ts';

test.each([
  ['climate change', 'climate-change'],
  ['2026', 'y2026'],
  ['places/Mosul', 'places/Mosul'],
  ['C++ & co.', 'C--co'],
  ['élection', 'élection'],
  ['🔥', '🔥'],
  ['-a-', 'a'],
  ['!?', ''],
])('%s → %s', (tag, written) => {
  expect(obsidianTag(tag)).toBe(written);
});
