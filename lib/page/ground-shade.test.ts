import { expect, test } from 'vitest';
import { luminance } from './ground-shade.ts';

test('orders colours from dark to light, whatever space they are written in', () => {
  const colours = [
    'rgb(0, 0, 0)',
    'oklch(0.3 0.1 250)',
    'rgb(90, 90, 90)',
    'lab(60 0 0)',
    'color(srgb 0.9 0.9 0.9)',
    'rgb(255, 255, 255)',
  ];
  const values = colours.map((colour) => luminance(colour)?.value ?? -1);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(values[0]).toBe(0);
  expect(values.at(-1)).toBeCloseTo(1);
});

test.each([
  ['rgba(0, 0, 0, 0)', 0],
  ['rgb(0 0 0 / 0.5)', 0.5],
  ['oklch(0.5 0.1 20 / 40%)', 0.4],
  ['rgb(1, 2, 3)', 1],
])('reads the alpha of %s', (colour, alpha) => {
  expect(luminance(colour)?.alpha).toBe(alpha);
});

test.each(['', 'transparent', 'inherit'])('does not guess at "%s"', (colour) => {
  expect(luminance(colour)).toBeNull();
});
