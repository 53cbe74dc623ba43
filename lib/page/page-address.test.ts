import { expect, test } from 'vitest';
import { pageAddress } from './page-address.ts';

test.each([
  ['no fragment', 'https://a.example/x?y=1', 'https://a.example/x?y=1'],
  ['a place in the page', 'https://a.example/x#notes', 'https://a.example/x'],
  ['a route', 'https://a.example/#/2026/story', 'https://a.example/2026/story'],
  ['a hashbang route', 'https://a.example/app#!/story?id=3', 'https://a.example/story?id=3'],
  ['an empty fragment', 'https://a.example/x#', 'https://a.example/x'],
  ['a text fragment', 'https://a.example/x#:~:text=word', 'https://a.example/x'],
])('%s', (_, href, address) => {
  expect(pageAddress(href)).toBe(address);
});
