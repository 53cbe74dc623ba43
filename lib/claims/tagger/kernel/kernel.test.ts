/** Both engines through the same tests: what one computes the other computes too. */
import { describe, expect, test } from 'vitest';
import { createKernel, type Kernel } from './kernel.ts';
import type { Matrix } from './matrix.ts';
import { createPlainEngine } from './plain-engine.ts';
import { startWasmEngine } from './wasm-engine.ts';

/** A plain list of rows: what the naive loops of this test work on. */
type Rows = readonly (readonly number[])[];

/** Numbers that look drawn by chance, and are the same in every run. */
function numbers(rows: number, columns: number, seed: number): Rows {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => Math.sin(seed + 12.9898 * r + 78.233 * c + r * c)),
  );
}

function rowsOf({ rows, columns, stride, data }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => data[r * stride + c] ?? NaN));
}

/** Row t of the answer is row t + shift of x, times w; rows outside x are zero. */
function naiveProduct(x: Rows, w: Rows, shift = 0): number[][] {
  return x.map((_, t) =>
    (w[0] ?? []).map((_, c) => w.reduce((sum, row, k) => sum + (x[t + shift]?.[k] ?? 0) * (row[c] ?? 0), 0)),
  );
}

function sum(a: Rows, b: Rows): number[][] {
  return a.map((row, r) => row.map((value, c) => value + (b[r]?.[c] ?? NaN)));
}

function beside(a: Rows, b: Rows): number[][] {
  return a.map((row, r) => [...row, ...(b[r] ?? [])]);
}

/** The largest difference between two matrices, measured by the numbers themselves where these are above 1. */
function largestDifference(got: Rows, wanted: Rows): number {
  const differences = got.flatMap((row, r) =>
    row.map((value, c) => {
      const exact = wanted[r]?.[c] ?? NaN;
      return Math.abs(value - exact) / Math.max(1, Math.abs(exact));
    }),
  );
  return Math.max(0, ...differences);
}

const engines = [
  ['wasm', () => startWasmEngine()],
  ['plain', () => createPlainEngine()],
] as const;

test('WebAssembly is taken where it runs, as it does here', () => {
  expect(createKernel().name).toBe('wasm');
});

test.each([
  ['is not there', undefined],
  [
    'is forbidden or lacks vectors',
    {
      Module: class {
        constructor() {
          throw new WebAssembly.CompileError('refused');
        }
      },
      Instance: WebAssembly.Instance,
    },
  ],
])('no engine is started where WebAssembly %s', (_, api) => {
  // An argument of `undefined` would stand for the default.
  const started = api === undefined ? withoutWebAssembly(() => startWasmEngine()) : startWasmEngine(api as never);
  expect(started).toBeNull();
});

test('without WebAssembly the plain engine takes its place', () => {
  expect(withoutWebAssembly(() => createKernel().name)).toBe('plain');
});

describe.each(engines)('%s', (name, start) => {
  const kernel = (): Kernel => {
    const engine = start();
    if (engine === null) throw new Error('This engine does not run here.');
    return createKernel(engine);
  };
  const matrix = (on: Kernel, rows: Rows) => on.allocate(rows.length, rows[0]?.length ?? 1, rows.flat());

  test('says what it is', () => {
    expect(kernel().name).toBe(name);
  });

  const sizes: [rows: number, inner: number, columns: number][] = [
    [1, 1, 1],
    [4, 8, 8],
    [3, 5, 7],
    [5, 1, 9],
    [7, 130, 3],
    [64, 128, 64],
    [65, 33, 130],
    [2, 300, 17],
  ];
  test.each(sizes)('multiplies %i × %i by … × %i', (rows, inner, columns) => {
    const k = kernel();
    const [x, w] = [numbers(rows, inner, 1), numbers(inner, columns, 2)];
    const y = matrix(k, numbers(rows, columns, 3));
    k.multiply(matrix(k, x), matrix(k, w), y);
    expect(largestDifference(rowsOf(y), naiveProduct(x, w))).toBeLessThan(1e-5);
  });

  test('adds to what is there when asked to', () => {
    const k = kernel();
    const [x, w, before] = [numbers(6, 10, 1), numbers(10, 11, 2), numbers(6, 11, 3)];
    const y = matrix(k, before);
    k.multiply(matrix(k, x), matrix(k, w), y, { add: true });
    expect(largestDifference(rowsOf(y), sum(before, naiveProduct(x, w)))).toBeLessThan(1e-5);
  });

  test('gives every row a bias, those without a row of x too', () => {
    const k = kernel();
    const [x, w, bias] = [numbers(6, 10, 1), numbers(10, 11, 2), numbers(1, 11, 3)];
    const y = matrix(k, numbers(6, 11, 4));
    k.multiply(matrix(k, x), matrix(k, w), y, { bias: matrix(k, bias), shift: 2 });
    const repeated = x.map(() => bias[0] ?? []);
    expect(largestDifference(rowsOf(y), sum(repeated, naiveProduct(x, w, 2)))).toBeLessThan(1e-5);
  });

  test.each([1, 5, 8, 30, 128])('adds %i gated columns', (columns) => {
    const k = kernel();
    const [a, b, before] = [numbers(9, columns, 1), numbers(9, columns, 2), numbers(9, columns, 3)];
    const steep = b.map((row, r) => row.map((value) => value * 4 ** (r - 4)));
    const y = matrix(k, before);
    k.addGated(matrix(k, beside(a, steep)), y);
    const gated = a.map((row, r) => row.map((value, c) => value / (1 + Math.exp(-(steep[r]?.[c] ?? NaN)))));
    expect(largestDifference(rowsOf(y), sum(before, gated))).toBeLessThan(1e-5);
  });

  test('a gate is open, half open or shut, however far', () => {
    const k = kernel();
    const y = k.allocate(1, 5);
    k.addGated(matrix(k, [[1, 1, 1, 1, 1, -Infinity, -200, 0, 200, Infinity]]), y);
    expect(largestDifference(rowsOf(y), [[0, 0, 0.5, 1, 1]])).toBeLessThan(1e-6);
  });

  test.each([1, 3, 8, 9, 96, 130])('normalises rows of %i', (columns) => {
    const k = kernel();
    const x = numbers(5, columns, 1).map((row, r) => row.map((value) => 3 * r + value));
    const [gain, bias] = [numbers(1, columns, 2), numbers(1, columns, 3)];
    const [from, to] = [matrix(k, x), k.allocate(5, columns)];
    k.normalise(from, to, matrix(k, gain), matrix(k, bias));
    const wanted = naiveNormal(x, gain[0] ?? [], bias[0] ?? []);
    expect(largestDifference(rowsOf(to), wanted)).toBeLessThan(1e-5);
    expect(largestDifference(rowsOf(from), x)).toBeLessThan(1e-6);
    k.normalise(from, from, matrix(k, gain), matrix(k, bias));
    expect(rowsOf(from)).toEqual(rowsOf(to));
  });

  test('rows whose numbers are all the same become the bias', () => {
    const k = kernel();
    const y = k.allocate(1, 4, [7, 7, 7, 7]);
    k.normalise(y, y, k.allocate(1, 4, [1, 1, 1, 1]), k.allocate(1, 4, [1, 2, 3, 4]));
    expect(rowsOf(y)).toEqual([[1, 2, 3, 4]]);
  });

  test('what pads the rows stays zero, whatever is done', () => {
    const k = kernel();
    const [x, w, row] = [matrix(k, numbers(7, 5, 1)), matrix(k, numbers(5, 5, 2)), matrix(k, numbers(1, 5, 3))];
    const y = k.allocate(7, 5);
    k.multiply(x, w, y, { bias: row });
    k.multiply(x, w, y, { add: true, shift: -1 });
    k.addGated(matrix(k, numbers(7, 10, 5)), y);
    k.normalise(y, y, row, row);
    const { data, stride, columns } = y;
    expect(stride).toBeGreaterThan(columns);
    expect(data.filter((value, i) => i % stride >= columns && value !== 0)).toHaveLength(0);
  });

  test('overwrites even what is no number', () => {
    const k = kernel();
    const y = k.allocate(2, 3, [NaN, NaN, NaN, Infinity, NaN, NaN]);
    k.multiply(k.allocate(2, 1, [1, 2]), k.allocate(1, 3, [1, 2, 3]), y);
    expect(rowsOf(y)).toEqual([
      [1, 2, 3],
      [2, 4, 6],
    ]);
  });

  test('leaves the rows beside y alone', () => {
    const k = kernel();
    const [before, y, after] = [
      k.allocate(1, 8, Array(8).fill(7)),
      k.allocate(3, 8),
      k.allocate(1, 8, Array(8).fill(7)),
    ];
    k.multiply(matrix(k, numbers(3, 8, 1)), matrix(k, numbers(8, 8, 2)), y, { shift: 1 });
    expect(rowsOf(before).flat()).toEqual(Array(8).fill(7));
    expect(rowsOf(after).flat()).toEqual(Array(8).fill(7));
  });

  test.each([-100, -5, -4, -1, 0, 1, 3, 4, 6, 100])('shifts the rows of x by %i', (shift) => {
    const k = kernel();
    const [x, w] = [numbers(7, 5, 1), numbers(5, 9, 2)];
    const y = matrix(k, numbers(7, 9, 3));
    k.multiply(matrix(k, x), matrix(k, w), y, { shift });
    expect(largestDifference(rowsOf(y), naiveProduct(x, w, shift))).toBeLessThan(1e-5);
  });

  test.each([1, 2, 4, 16, 64])('three shifted products are a convolution of dilation %i', (dilation) => {
    const k = kernel();
    const x = numbers(50, 12, 1);
    const taps = [2, 3, 4].map((seed) => numbers(12, 20, seed));
    const y = k.allocate(50, 20);
    const input = matrix(k, x);
    taps.forEach((tap, i) => {
      k.multiply(input, matrix(k, tap), y, { shift: (i - 1) * dilation, add: i > 0 });
    });
    expect(largestDifference(rowsOf(y), naiveConvolution(x, taps, dilation))).toBeLessThan(1e-5);
  });

  test('nothing times nothing is nothing', () => {
    const k = kernel();
    const y = k.allocate(0, 4);
    k.multiply(k.allocate(0, 3), k.allocate(3, 4), y);
    expect(rowsOf(y)).toEqual([]);
  });

  test('matrices keep their numbers while the memory grows under them', () => {
    const k = kernel();
    const first = k.allocate(2, 2, [1, 2, 3, 4]);
    const size = first.data.buffer.byteLength;
    for (let i = 0; i < 40; i += 1) k.allocate(1000, 100);
    expect(first.data.buffer.byteLength).toBeGreaterThan(size);
    expect(rowsOf(first)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const scratch = k.openScratch();
    const y = scratch.allocate(2, 2);
    scratch.allocate(30_000, 100);
    k.multiply(first, first, y);
    expect(rowsOf(y)).toEqual([
      [7, 10],
      [15, 22],
    ]);
  });

  test('a scratch gives its memory back, however many are open', () => {
    const k = kernel();
    const memory = () => k.allocate(1, 1).data.buffer.byteLength;
    const use = () => {
      const scratch = k.openScratch();
      const matrix = scratch.allocate(2000, 100);
      expect(matrix.data.every((value) => value === 0)).toBe(true);
      matrix.data.fill(5);
      return scratch;
    };
    const [a, b] = [use(), use()];
    const before = memory();
    a.release();
    const c = use();
    b.release();
    c.release();
    for (let i = 0; i < 20; i += 1) use().release();
    expect(memory()).toBe(before);
  });

  test('what was thrown away is not read by mistake', () => {
    const k = kernel();
    const scratch = k.openScratch();
    const matrix = scratch.allocate(2, 2);
    scratch.release();
    scratch.release();
    expect(() => matrix.data).toThrow('thrown away');
    expect(() => scratch.allocate(2, 2)).toThrow('released');
    const next = k.openScratch();
    expect(next.allocate(2, 2).data.byteOffset).not.toBe(next.allocate(2, 2).data.byteOffset);
  });

  test('what was left in thrown-away memory does not show', () => {
    const k = kernel();
    const scratch = k.openScratch();
    scratch.allocate(4, 4).data.fill(9);
    scratch.release();
    expect(rowsOf(k.allocate(4, 4)).flat()).toEqual(Array(16).fill(0));
  });

  const misfits: [name: string, run: (k: Kernel) => unknown][] = [
    ['inner sizes that differ', (k) => k.multiply(k.allocate(2, 3), k.allocate(4, 5), k.allocate(2, 5))],
    ['too few columns', (k) => k.multiply(k.allocate(2, 3), k.allocate(3, 5), k.allocate(2, 4))],
    ['too many rows', (k) => k.multiply(k.allocate(2, 3), k.allocate(3, 5), k.allocate(3, 5))],
    ['too many values', (k) => k.allocate(2, 2, [1, 2, 3, 4, 5])],
    ['no columns', (k) => k.allocate(2, 0)],
    ['half a row', (k) => k.allocate(0.5, 2)],
    ['a matrix of another kernel', (k) => k.multiply(kernel().allocate(1, 1), k.allocate(1, 1), k.allocate(1, 1))],
    [
      'a bias beside what is there',
      (k) => k.multiply(k.allocate(1, 1), k.allocate(1, 1), k.allocate(1, 1), { add: true, bias: k.allocate(1, 1) }),
    ],
    [
      'a bias of two rows',
      (k) => k.multiply(k.allocate(2, 1), k.allocate(1, 1), k.allocate(2, 1), { bias: k.allocate(2, 1) }),
    ],
    ['a gate of another size', (k) => k.addGated(k.allocate(2, 4), k.allocate(2, 3))],
    ['a gain too short', (k) => k.normalise(k.allocate(2, 3), k.allocate(2, 3), k.allocate(1, 2), k.allocate(1, 3))],
    [
      'a product over its factor',
      (k) => {
        const x = k.allocate(3, 3);
        k.multiply(x, k.allocate(3, 3), x);
      },
    ],
  ];
  test.each(misfits)('refuses %s', (_, run) => {
    expect(() => run(kernel())).toThrow(RangeError);
  });
});

function naiveNormal(x: Rows, gain: readonly number[], bias: readonly number[]): number[][] {
  return x.map((row) => {
    const mean = row.reduce((total, value) => total + value, 0) / row.length;
    const variance = row.reduce((total, value) => total + (value - mean) ** 2, 0) / row.length;
    return row.map((value, c) => ((value - mean) / Math.sqrt(variance + 1e-5)) * (gain[c] ?? NaN) + (bias[c] ?? NaN));
  });
}

/** As in a textbook: y(t) is the sum over the three taps of x(t - d), x(t), x(t + d), each times its weights. */
function naiveConvolution(x: Rows, taps: readonly Rows[], dilation: number): number[][] {
  return x.map((_, t) =>
    (taps[0]?.[0] ?? []).map((_, c) => {
      let total = 0;
      for (let tap = 0; tap < 3; tap += 1) {
        const row = x[t + (tap - 1) * dilation] ?? [];
        row.forEach((value, k) => {
          total += value * (taps[tap]?.[k]?.[c] ?? NaN);
        });
      }
      return total;
    }),
  );
}

function withoutWebAssembly<T>(run: () => T): T {
  const real = globalThis.WebAssembly;
  try {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    return run();
  } finally {
    globalThis.WebAssembly = real;
  }
}
