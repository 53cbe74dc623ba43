/**
 * For each cue word of a stretch, which tokens around it are its source, its cue and its content. One cue word at a time,
 * as semantic role labelling does it: He et al. 2017, "Deep Semantic Role Labeling: What Works and What's Next".
 */
import { bestPath } from './best-path.ts';
import { type CueWindow, distanceBucket, layOutWindows, sentenceBucket } from './cue-windows.ts';
import type { EncodedStretch } from './encode-stretch.ts';
import type { Scratch } from './kernel/kernel.ts';
import type { Matrix } from './kernel/matrix.ts';
import { applyLinear, convolve, roomFor } from './layers.ts';
import type { DecoderWeights, Network } from './network.ts';
import type { Stretch } from './stretches.ts';

/** What a token is to a cue word, in the order of the network's labels. */
export const LABELS = ['none', 'source', 'cue', 'content'] as const;

const SOURCE = LABELS.indexOf('source');

/** The roles of the tokens around one cue word, along the likeliest path. Tokens count from the start of the stretch. */
export interface DecodedCue {
  readonly cue: number;
  readonly first: number;
  /** Index into LABELS, a token. */
  readonly path: Uint8Array;
  /** Mean probability of the labels on the path, over the tokens of each label; 0 where no token has it. */
  readonly sureness: Readonly<Record<(typeof LABELS)[number], number>>;
}

/** Decodes all cue words of a stretch at once. */
export function decodeCues(
  network: Network,
  scratch: Scratch,
  encoded: EncodedStretch,
  cues: readonly number[],
  paragraphs: readonly Stretch[],
): DecodedCue[] {
  if (cues.length === 0) return [];
  const { kernel, decoder } = network;
  const { windows, rows, alive } = layOutWindows(cues, paragraphs);
  const z = scratch.allocate(rows, decoder.token.weight.columns);
  const anchors = rowsOf(scratch, encoded.tokens, cues);
  const parts: Parts = {
    token: applyLinear(kernel, scratch, encoded.tokens, decoder.token),
    pairToken: applyLinear(kernel, scratch, encoded.tokens, decoder.pairToken),
    anchor: applyLinear(kernel, scratch, anchors, decoder.anchor),
    pairAnchor: applyLinear(kernel, scratch, anchors, decoder.pairAnchor),
  };
  windows.forEach((window, i) => {
    fillWindow(z, window, i, parts, encoded.sentenceOf, decoder);
  });
  const room = roomFor(scratch, z);
  for (const layer of decoder.layers) convolve(kernel, layer, z, room, alive);
  const { normalised } = room;
  kernel.normalise(z, normalised, decoder.leave.gain, decoder.leave.bias);
  const scores = logSoftmax(applyLinear(kernel, scratch, normalised, decoder.labels));
  return windows.map((window) => pathOf(window, scores, decoder));
}

/** What an entry of a window is made of: rows of tokens, and of cue words. */
interface Parts {
  readonly token: Matrix;
  readonly pairToken: Matrix;
  readonly anchor: Matrix;
  readonly pairAnchor: Matrix;
}

/** The sum of what the token is, what the cue word is, how the two go together, and how far apart they stand. */
function fillWindow(
  z: Matrix,
  { cue, first, length, row }: CueWindow,
  anchor: number,
  { token, pairToken, anchor: anchors, pairAnchor }: Parts,
  sentenceOf: Uint32Array,
  { distance, sentence }: DecoderWeights,
): void {
  const to = z.data;
  const [words, wordPairs, cues, cuePairs] = [token.data, pairToken.data, anchors.data, pairAnchor.data];
  const ofCue = anchor * anchors.stride;
  for (let i = 0; i < length; i += 1) {
    const at = first + i;
    const ofToken = at * token.stride;
    const near = distanceBucket(at - cue) * distance.width;
    const apart = sentenceBucket((sentenceOf[at] ?? 0) - (sentenceOf[cue] ?? 0)) * sentence.width;
    for (let column = 0; column < z.columns; column += 1) {
      to[(row + i) * z.stride + column] =
        (words[ofToken + column] as number) +
        (cues[ofCue + column] as number) +
        (wordPairs[ofToken + column] as number) * (cuePairs[ofCue + column] as number) +
        (distance.values[near + column] as number) +
        (sentence.values[apart + column] as number);
    }
  }
}

function rowsOf(scratch: Scratch, x: Matrix, rows: readonly number[]): Matrix {
  const some = scratch.allocate(rows.length, x.columns);
  const [to, from] = [some.data, x.data];
  rows.forEach((row, i) => {
    to.set(from.subarray(row * x.stride, row * x.stride + x.columns), i * some.stride);
  });
  return some;
}

/** Log probabilities, row after row without padding. */
function logSoftmax({ data, rows, columns, stride }: Matrix): Float32Array {
  const scores = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1) sum += Math.exp(data[row * stride + column] as number);
    const log = Math.log(sum);
    for (let column = 0; column < columns; column += 1) {
      scores[row * columns + column] = (data[row * stride + column] as number) - log;
    }
  }
  return scores;
}

function pathOf(
  { cue, first, length, row }: CueWindow,
  scores: Float32Array,
  { transitions, sourceBonus }: DecoderWeights,
): DecodedCue {
  const count = LABELS.length;
  const own = scores.subarray(row * count, (row + length) * count);
  const path = bestPath(own, count, transitions, SOURCE, sourceBonus);
  const sums = new Float64Array(count);
  const tokens = new Float64Array(count);
  path.forEach((label, i) => {
    sums[label] = (sums[label] ?? 0) + Math.exp(own[i * count + label] ?? 0);
    tokens[label] = (tokens[label] ?? 0) + 1;
  });
  const mean = (label: number): number => (sums[label] ?? 0) / Math.max(1, tokens[label] ?? 0);
  return { cue, first, path, sureness: { none: mean(0), source: mean(1), cue: mean(2), content: mean(3) } };
}
