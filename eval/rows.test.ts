import { expect, test } from 'vitest';
import { tableOf } from './rows.ts';

test('a table says which floors are not reached', () => {
  const table = tableOf('Title', [
    { what: 'good', value: 80.12345, floor: 80 },
    { what: 'bad', value: 79.9, floor: 80 },
    { what: 'free', value: 1 },
  ]);
  const [title, good, bad, free] = table.split('\n');
  expect(title).toBe('Title');
  expect(good).toMatch(/good +80\.123 +reached +≥ 80$/);
  expect(bad).toMatch(/bad +79\.9 +BELOW +≥ 80$/);
  expect(free).toMatch(/free +1$/);
});
