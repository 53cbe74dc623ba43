import { expect, test } from 'vitest';
import { addressSignals } from './address-signals.ts';
import { addressParts } from './page-address.ts';

test.each([
  ['https://news.example/', { depth: 0, slug: 0 }],
  ['https://news.example/2024/05/02/port-closed-for-three-days.html', { date: 1, slug: 1 }],
  ['https://news.example/world/port-closed-for-days-1234567', { numbered: 1, newsroom: 1, slug: 1 }],
  ['https://news.example/2024-05-02-port-closed', { date: 1 }],
  ['https://news.example/2024/may/2/port-closed', { date: 1 }],
  ['https://news.example/2024/port-closed', { date: 0 }],
  ['https://news.example/20245/05', { date: 0, numbered: 1 }],
  ['https://news.example/12/345-678', { numbered: 0, slug: 0 }],
  ['https://news.example/Port_closed_for%20days.html', { slug: 1 }],
  ['https://news.example:8080/blog/x', { newsroom: 1, depth: 2 / 6 }],
  ['https://news.example/tag/ports', { listing: 1, slug: 0 }],
  ['https://docs.tool.example/guide/install', { reference: 1, newsroom: 0 }],
  ['https://shop.example/products/red-shoe?size=4', { shop: 1 }],
  ['https://board.example/viewtopic.php?t=5', { forum: 1 }],
  ['not an address', { depth: 0, slug: 0 }],
])('%s', (address, expected) => {
  expect(addressSignals(addressParts(address))).toMatchObject(expected);
});
