import { expect, test } from 'vitest';
import { tableOf } from './rows.ts';

const HEADS = { ours: ['rules', 'both'], beside: ['human'] };

test('a table says which aims are not reached', () => {
  const table = tableOf('Title', HEADS, [
    { what: 'good', figures: [0.12345, 80.12345], aim: 80 },
    { what: 'bad', figures: [80, 79.9], aim: 80 },
    { what: 'free', figures: [null, 1] },
  ]);
  const [title, heads, good, bad, free] = table.split('\n');
  expect(title).toBe('Title');
  expect(heads).toMatch(/^ +rules +both +human$/);
  expect(good).toMatch(/good +0\.123 +80\.1 +reached +≥ 80$/);
  expect(bad).toMatch(/bad +80 +79\.9 +BELOW +≥ 80$/);
  expect(free).toMatch(/free +– +1$/);
});

test('figures of others stand in their own columns, whether or not there is an aim', () => {
  const lines = tableOf('Title', HEADS, [
    { what: 'aimed', figures: [1, 2], aim: 2, beside: [98] },
    { what: 'not', figures: [1, 2], beside: [97], note: 'why' },
  ]).split('\n');
  expect(lines[2]?.indexOf('98')).toBe(lines[3]?.indexOf('97'));
  expect(lines[1]?.trimEnd().length).toBe((lines[2]?.indexOf('98') ?? 0) + 2);
  expect(lines[3]).toMatch(/97 {3}why$/);
});
