import { expect, test } from 'vitest';
import { parseTags } from './tags.ts';

test.each([
  ['commas, semicolons and lines', 'dams, energy;water\nEU', ['dams', 'energy', 'water', 'EU']],
  ['phrases', ' climate   change ', ['climate change']],
  ['number signs typed out of habit', '#dams, ##water, # EU', ['dams', 'water', 'EU']],
  ['repetitions in another letter case', 'NATO, nato, Nato', ['NATO']],
  ['letters written in two ways', 'cafe\u0301, caf\u00e9', ['caf\u00e9']],
  ['a number sign within a tag', 'C#', ['C#']],
  ['nothing', ' ,;\n # ', []],
])('%s', (_, field, tags) => {
  expect(parseTags(field)).toEqual(tags);
});
