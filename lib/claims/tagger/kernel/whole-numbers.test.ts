/** Whole numbers on both engines: what is multiplied in them comes out as floats would have it, but for the rounding. */
import { describe, expect, test } from 'vitest';
import { createKernel, type MultiplyOptions } from './kernel.ts';
import { createPlainEngine } from './plain-engine.ts';
import { startWasmEngine } from './wasm-engine.ts';

const engines = [
  ['wasm', () => startWasmEngine()],
  ['plain', () => createPlainEngine()],
] as const;

/** Numbers that look drawn by chance, and are the same in every run. */
function numbers(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, i) => Math.sin(seed + 12.9898 * i) * (1 + (i % 7)));
}

/** Weights in 127 steps a column, as a file of eight bits has them. */
function weights(rows: number, columns: number, seed: number) {
  const scales = Array.from({ length: columns }, (_, column) => 0.001 * (1 + column));
  const values = numbers(rows * columns, seed).map((value, i) => Math.round(value * 18) * (scales[i % columns] ?? 0));
  return { scales, values };
}

describe.each(engines)('whole numbers on %s', (name, start) => {
  function kernelHere() {
    const engine = start();
    if (engine === null) throw new Error(`the engine “${name}” did not start`);
    return createKernel(engine);
  }

  function both(
    rows: number,
    inner: number,
    columns: number,
    options: { shift?: number; bias?: boolean; add?: boolean },
  ) {
    const kernel = kernelHere();
    const scratch = kernel.openScratch();
    const { scales, values } = weights(inner, columns, 2);
    const x = kernel.allocate(rows, inner, numbers(rows * inner, 1));
    const whole = scratch.allocateWhole(rows, inner);
    const bias = kernel.allocate(1, columns, numbers(columns, 3));
    const how: MultiplyOptions = { ...options, bias: options.bias ? bias : undefined } as MultiplyOptions;
    const [exact, got] = [4, 4].map((seed) => kernel.allocate(rows, columns, numbers(rows * columns, seed)));
    if (exact === undefined || got === undefined) throw new Error('no matrices');
    kernel.multiply(x, kernel.allocate(inner, columns, values), exact, how);
    kernel.quantise(x, whole);
    kernel.multiplyWhole(whole, kernel.allocateWeights(inner, columns, values, scales), got, how);
    return { exact: exact.data, got: got.data };
  }

  test.each([
    [1, 1, 1, {}],
    [4, 128, 256, {}],
    [7, 96, 61, {}],
    [9, 3, 8, {}],
    [6, 64, 128, { bias: true }],
    [6, 64, 128, { add: true }],
    [11, 16, 24, { shift: 2, bias: true }],
    [11, 16, 24, { shift: -4, add: true }],
  ] as const)('%i × %i times %i columns, %o', (rows, inner, columns, options) => {
    const { exact, got } = both(rows, inner, columns, options);
    const largest = exact.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(largest).toBeGreaterThan(0);
    got.forEach((value, i) => {
      expect(Math.abs(value - (exact[i] ?? Infinity))).toBeLessThan(2e-4 * largest);
    });
  });

  test('rows that meet none leave what was asked for', () => {
    const { exact, got } = both(3, 16, 24, { shift: 5, bias: true });
    expect(got).toEqual(exact);
  });

  test('rows of zeros stay zero, beside others', () => {
    const kernel = kernelHere();
    const scratch = kernel.openScratch();
    const whole = scratch.allocateWhole(2, 4);
    const y = kernel.allocate(2, 3);
    kernel.quantise(kernel.allocate(2, 4, [0, 0, 0, 0, 1, 0, 0, 0]), whole);
    const ones = Array.from({ length: 12 }, () => 1);
    kernel.multiplyWhole(whole, kernel.allocateWeights(4, 3, ones, [1, 1, 1]), y);
    expect([...y.data.subarray(0, 3)]).toEqual([0, 0, 0]);
    for (const value of y.data.subarray(y.stride, y.stride + 3)) expect(value).toBeCloseTo(1, 4);
  });

  test('the largest numbers there can be do not run over', () => {
    const kernel = kernelHere();
    const scratch = kernel.openScratch();
    const [x, w] = [Array.from({ length: 512 }, () => -9), Array.from({ length: 512 }, () => 127)];
    const whole = scratch.allocateWhole(1, 512);
    const y = kernel.allocate(1, 1);
    kernel.quantise(kernel.allocate(1, 512, x), whole);
    kernel.multiplyWhole(whole, kernel.allocateWeights(512, 1, w, [1]), y);
    expect(y.data[0]).toBeCloseTo(-9 * 127 * 512, -2);
    expect(() => kernel.allocateWeights(513, 1, [...w, 127], [1])).toThrow(RangeError);
  });

  test('sizes that do not fit are refused', () => {
    const kernel = kernelHere();
    const scratch = kernel.openScratch();
    const whole = scratch.allocateWhole(2, 4);
    expect(() => kernel.quantise(kernel.allocate(2, 5), whole)).toThrow(RangeError);
    const w = kernel.allocateWeights(
      5,
      3,
      Array.from({ length: 15 }, () => 1),
      [1, 1, 1],
    );
    expect(() => kernel.multiplyWhole(whole, w, kernel.allocate(2, 3))).toThrow(RangeError);
    scratch.release();
    expect(() => scratch.allocateWhole(1, 1)).toThrow();
  });
});
