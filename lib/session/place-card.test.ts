import { expect, test } from 'vitest';
import { CARD_WIDTH, placeCard } from './place-card.ts';

const viewport = { width: 1000, height: 800 };
const line = (left: number, top: number, right: number) => ({ left, top, right, bottom: top + 20 });

test('stands below the last line of the mark', () => {
  expect(placeCard([line(100, 100, 900), line(100, 120, 400)], 200, viewport)).toEqual({
    left: 400 - CARD_WIDTH / 2,
    top: 148,
    width: CARD_WIDTH,
  });
});

test('flips above the first line where there is no room below', () => {
  const placed = placeCard([line(100, 600, 900), line(100, 620, 400)], 200, viewport);
  expect(placed.top).toBe(600 - 8 - 200);
});

test('never covers the marked words, even where neither side has room', () => {
  const lines = [line(100, 50, 900), line(100, 700, 400)];
  expect(placeCard(lines, 300, viewport).top).toBeGreaterThanOrEqual(720);
});

test.each([
  ['left', line(0, 100, 20), 8],
  ['right', line(900, 100, 995), 1000 - CARD_WIDTH - 8],
])('keeps within the %s edge', (_, mark, left) => {
  expect(placeCard([mark], 200, viewport).left).toBe(left);
});

test('narrows on a window narrower than the card', () => {
  expect(placeCard([line(0, 0, 100)], 200, { width: 300, height: 800 }).width).toBe(284);
});
