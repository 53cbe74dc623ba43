import { expect, test } from 'vitest';
import { placeToolbar } from './place-toolbar.ts';

const size = { width: 200, height: 40 };
const viewport = { width: 800, height: 600 };

test.each([
  ['forwards: below the end', { x: 400, top: 300, bottom: 320 }, false, { left: 300, top: 328 }],
  ['backwards: above it', { x: 400, top: 300, bottom: 320 }, true, { left: 300, top: 252 }],
  ['no room below: above', { x: 400, top: 560, bottom: 580 }, false, { left: 300, top: 512 }],
  ['no room above: below', { x: 400, top: 10, bottom: 30 }, true, { left: 300, top: 38 }],
  ['at the left edge', { x: 0, top: 300, bottom: 320 }, false, { left: 8, top: 328 }],
  ['at the right edge', { x: 800, top: 300, bottom: 320 }, false, { left: 592, top: 328 }],
])('%s', (_name, end, backwards, expected) => {
  expect(placeToolbar(end, { size, viewport, backwards })).toEqual(expected);
});
