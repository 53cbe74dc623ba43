/**
 * `npx tsx bench/kernel.ts`: billions of multiplications and additions a second of both engines, on shapes of the
 * network's forward pass, and how far their answers lie apart; the same in whole numbers of 16 bits; then the operations
 * done number by number.
 */
import type { Engine } from '../lib/claims/tagger/kernel/engine.ts';
import { createKernel, type Kernel } from '../lib/claims/tagger/kernel/kernel.ts';
import type { Matrix } from '../lib/claims/tagger/kernel/matrix.ts';
import { createPlainEngine } from '../lib/claims/tagger/kernel/plain-engine.ts';
import { startWasmEngine } from '../lib/claims/tagger/kernel/wasm-engine.ts';

const SHAPES: readonly (readonly [rows: number, inner: number, columns: number])[] = [
  [512, 128, 128],
  [512, 128, 512],
  [512, 384, 128],
  [2304, 96, 96],
  [301, 150, 61],
];
/** What the vectors should reach, in GFLOPS: below it something has come between them and the numbers. */
const TARGET = 15;
const MEASURED_MS = 200;
const APART = 1e-5;

const engines = [startWasmEngine(), createPlainEngine()].filter((engine): engine is Engine => engine !== null);

console.log('Products of matrices, GFLOPS, best of five');
for (const [rows, inner, columns] of SHAPES) {
  const runs = engines.map((engine) => measure(createKernel(engine), rows, inner, columns));
  const speeds = runs.map(({ name, speed }) => `${name} ${speed.toFixed(1).padStart(5)}`).join('   ');
  const apart = largestDifference(runs.map(({ answer }) => answer));
  const reached = (runs.find(({ name }) => name === 'wasm')?.speed ?? 0) >= TARGET ? 'reached' : 'BELOW';
  const shape = `${rows} × ${inner} × ${columns}`.padEnd(17);
  console.log(`  ${shape} ${speeds}   ${reached} ≥ ${TARGET}   apart ${apart.toExponential(0)} of ≤ ${APART}`);
}

console.log('Products in whole numbers, GFLOPS');
for (const [rows, inner, columns] of SHAPES) {
  const speeds = engines.map((engine) => {
    const { name, speed } = measureWhole(createKernel(engine), rows, inner, columns);
    return `${name} ${speed.toFixed(1).padStart(5)}`;
  });
  console.log(`  ${`${rows} × ${inner} × ${columns}`.padEnd(17)} ${speeds.join('   ')}`);
}

console.log('Between two products, nanoseconds a number, 512 × 128');
for (const operation of ['addGated', 'normalise'] as const) {
  const times = engines.map((engine) => {
    const kernel = createKernel(engine);
    const [mixed, x, y, row] = [
      filled(kernel, 512, 256, 1),
      filled(kernel, 512, 128, 2),
      filled(kernel, 512, 128, 3),
      filled(kernel, 1, 128, 4),
    ];
    const ms = bestMs(() => (operation === 'addGated' ? kernel.addGated(mixed, y) : kernel.normalise(x, y, row, row)));
    return `${kernel.name} ${((ms * 1e6) / (512 * 128)).toFixed(1).padStart(5)}`;
  });
  console.log(`  ${operation.padEnd(17)} ${times.join('   ')}`);
}

function measure(kernel: Kernel, rows: number, inner: number, columns: number) {
  const [x, w, y] = [filled(kernel, rows, inner, 1), filled(kernel, inner, columns, 2), kernel.allocate(rows, columns)];
  const ms = bestMs(() => kernel.multiply(x, w, y));
  return { name: kernel.name, speed: (2 * rows * inner * columns) / (ms * 1e6), answer: Float32Array.from(y.data) };
}

function measureWhole(kernel: Kernel, rows: number, inner: number, columns: number) {
  const whole = kernel.openScratch().allocateWhole(rows, inner);
  const steps = Array.from({ length: inner * columns }, (_, i) => Math.round(127 * Math.sin(12.9898 * i)));
  const w = kernel.allocateWeights(inner, columns, steps, new Float32Array(columns).fill(1));
  const y = kernel.allocate(rows, columns);
  kernel.quantise(filled(kernel, rows, inner, 1), whole);
  const ms = bestMs(() => kernel.multiplyWhole(whole, w, y));
  return { name: kernel.name, speed: (2 * rows * inner * columns) / (ms * 1e6) };
}

function filled(kernel: Kernel, rows: number, columns: number, seed: number): Matrix {
  const values = Array.from({ length: rows * columns }, (_, i) => Math.sin(seed + 12.9898 * i) / Math.sqrt(seed));
  return kernel.allocate(rows, columns, values);
}

/** Milliseconds of one run, in the best of five rounds. */
function bestMs(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    let runs = 0;
    for (; performance.now() - started < MEASURED_MS / 5; runs++) run();
    best = Math.min(best, (performance.now() - started) / runs);
  }
  return best;
}

function largestDifference([one, other]: readonly Float32Array[]): number {
  let most = 0;
  one?.forEach((value, i) => {
    most = Math.max(most, Math.abs(value - (other?.[i] ?? value)));
  });
  return most;
}
