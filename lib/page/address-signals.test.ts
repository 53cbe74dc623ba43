import { expect, test } from 'vitest';
import { addressSignals } from './address-signals.ts';

test.each([
  ['https://news.example/', { depth: 0, slug: 0 }],
  ['https://news.example/2024/05/02/port-closed-for-three-days.html', { date: 1, slug: 1 }],
  ['https://news.example/world/port-closed-for-days-1234567', { numbered: 1, newsroom: 1, slug: 1 }],
  ['https://news.example/tag/ports', { listing: 1, slug: 0 }],
  ['https://docs.tool.example/guide/install', { reference: 1, newsroom: 0 }],
  ['https://shop.example/products/red-shoe?size=4', { shop: 1 }],
  ['https://board.example/viewtopic.php?t=5', { forum: 1 }],
  ['not an address', { depth: 0, slug: 0 }],
])('%s', (address, expected) => {
  expect(addressSignals(address)).toMatchObject(expected);
});
