/**
 * The tensors of a model file: where each lies among the numbers, and how it is turned into floats. Numbers are small on
 * disk (whole numbers of eight bits with a scale, half floats) and become single floats only when asked for.
 */

/** How the numbers of a tensor are kept, and how many bytes each takes. */
const BYTES = { int8: 1, f16: 2, f32: 4 } as const;

/** One tensor of the manifest. Its rows are the items of its first dimension. */
export interface TensorEntry {
  readonly name: string;
  readonly dtype: keyof typeof BYTES;
  readonly shape: readonly number[];
  /** First byte among the numbers. */
  readonly offset: number;
  /** What numbers of eight bits are multiplied with: all with one, or each row with its own. 1 for floats. */
  readonly scale: number | readonly number[];
}

/** A tensor as floats, row after row. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** The tensors of a model, by name. Names and rows that are not there throw. */
export interface TensorTable {
  /** The sizes of a tensor's dimensions. */
  shape(name: string): readonly number[];
  /** A tensor's floats, worked out anew at every call. */
  tensor(name: string): Tensor;
  /** Writes the floats of one row into `target` from `at` on: a large table need never be floats as a whole. */
  copyRow(name: string, row: number, target: Float32Array, at: number): void;
}

/** Makes the table of entries that have been checked. */
export function createTensorTable(entries: readonly TensorEntry[], bytes: Uint8Array): TensorTable {
  const named = new Map(entries.map((entry) => [entry.name, { ...entry, numbers: numbersOf(entry, bytes) }]));

  const find = (name: string): HeldTensor => {
    const held = named.get(name);
    if (held === undefined) throw new RangeError(`The model has no tensor “${name}”.`);
    return held;
  };

  return {
    shape: (name) => find(name).shape,
    tensor(name) {
      const held = find(name);
      const values = new Float32Array(held.numbers.length);
      const width = widthOf(held);
      for (let row = 0; row * width < values.length; row += 1) writeRow(held, row, width, values, row * width);
      return { shape: held.shape, values };
    },
    copyRow(name, row, target, at) {
      const held = find(name);
      if (!(row >= 0 && row < (held.shape[0] ?? 0))) throw new RangeError(`“${name}” has no row ${row}.`);
      writeRow(held, row, widthOf(held), target, at);
    },
  };
}

interface HeldTensor extends TensorEntry {
  readonly numbers: Int8Array | Float32Array;
}

function writeRow(
  { numbers, scale: scales }: HeldTensor,
  row: number,
  width: number,
  target: Float32Array,
  at: number,
): void {
  const scale = typeof scales === 'number' ? scales : (scales[row] as number);
  const from = row * width;
  for (let i = 0; i < width; i += 1) target[at + i] = scale * (numbers[from + i] as number);
}

/** The numbers of a tensor before scaling: those of eight bits as they lie in the file, others read from it. */
function numbersOf({ dtype, shape, offset }: TensorEntry, bytes: Uint8Array): Int8Array | Float32Array {
  const length = lengthOf(shape);
  if (dtype === 'int8') return new Int8Array(bytes.buffer, bytes.byteOffset + offset, length);
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, length * BYTES[dtype]);
  // Little-endian, whatever the machine.
  const read = (i: number) => (dtype === 'f32' ? view.getFloat32(4 * i, true) : halfFloat(view.getUint16(2 * i, true)));
  return Float32Array.from({ length }, (_, i) => read(i));
}

/** Why an entry of the manifest cannot be read, in words that follow the tensor's name; null where it can. */
export function faultOf(value: Readonly<Record<string, unknown>>, bytes: number): string | null {
  const { dtype, shape, offset, scale } = value;
  if (typeof dtype !== 'string' || !Object.hasOwn(BYTES, dtype))
    return `is of an unknown sort, ${JSON.stringify(dtype)}`;
  if (!Array.isArray(shape) || shape.length === 0 || !shape.every(isSize)) return 'has no shape';
  if (typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0) return 'has no place';
  const end = offset + lengthOf(shape) * BYTES[dtype as keyof typeof BYTES];
  if (end > bytes) return `ends at byte ${end} of ${bytes}`;
  if (dtype !== 'int8') return null;
  if (Array.isArray(scale) && scale.length !== shape[0]) return `has ${scale.length} scales for ${shape[0]} rows`;
  return [scale].flat().every((one) => typeof one === 'number' && Number.isFinite(one)) ? null : 'has no scale';
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function lengthOf(shape: readonly number[]): number {
  return shape.reduce((length, size) => length * size, 1);
}

function widthOf({ shape }: TensorEntry): number {
  return lengthOf(shape.slice(1));
}

/** The number that sixteen bits stand for: sign, five bits of exponent, ten of fraction (IEEE 754 binary16). */
function halfFloat(bits: number): number {
  const sign = bits >> 15 === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
