import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each<[name: string, text: string, direction: ReturnType<typeof directionOf>]>([
  ['a short note is left to the browser', 'שלום', 'auto'],
  ['a long one in English', `1. ${'word '.repeat(2000)}`, 'ltr'],
  ['a long one in Hebrew', `“1. ${'שלום '.repeat(2000)}`, 'rtl'],
  ['a long one in Arabic after a digit', `12 ${'سلام '.repeat(2000)}`, 'rtl'],
  ['a long one without a letter', '1'.repeat(9000), 'ltr'],
])('%s', (_name, text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
