/** The network's reading of one stretch: a row of numbers for every token, and a row for every sentence. */
import type { Scratch } from './kernel/kernel.ts';
import type { Matrix } from './kernel/matrix.ts';
import { addConvolution, applyLinear, convolve, type Room, roomFor } from './layers.ts';
import { type Network, TABLES } from './network.ts';
import type { Stretch } from './stretches.ts';
import type { TokenFeatures } from './token-features.ts';

const UNKNOWN = 1;

/** What the network makes of a stretch. `sentenceOf` is the row in `sentences` of each token's sentence. */
export interface EncodedStretch {
  readonly stretch: Stretch;
  readonly tokens: Matrix;
  readonly sentences: Matrix;
  readonly sentenceOf: Uint32Array;
}

/** Reads a stretch. The matrices live as long as the scratch. */
export function encodeStretch(
  network: Network,
  scratch: Scratch,
  features: TokenFeatures,
  stretch: Stretch,
): EncodedStretch {
  const { kernel } = network;
  const x = applyLinear(kernel, scratch, vectorsOf(network, scratch, features, stretch), network.enter);
  const room = roomFor(scratch, x);
  for (const layer of network.lower) convolve(kernel, layer, x, room);
  const sentenceOf = sentencesIn(features, stretch);
  const sentences = readSentences(network, scratch, x, room, sentenceOf);
  for (const layer of network.upper) convolve(kernel, layer, x, room);
  const { normalised } = room;
  kernel.normalise(x, normalised, network.leave.gain, network.leave.bias);
  return { stretch, tokens: normalised, sentences, sentenceOf };
}

/** The joined vectors of each token's word, ending, part of speech, shape and places. */
function vectorsOf(network: Network, scratch: Scratch, features: TokenFeatures, { from, to }: Stretch): Matrix {
  const { vocabulary, wordWidth, copyWord, tables } = network;
  const width = TABLES.reduce((sum, name) => sum + tables[name].width, wordWidth);
  const vectors = scratch.allocate(to - from, width);
  const { data, stride } = vectors;
  for (let token = from; token < to; token += 1) {
    let at = (token - from) * stride;
    copyWord(vocabulary.get(features.words[token] ?? '') ?? UNKNOWN, data, at);
    at += wordWidth;
    for (const name of TABLES) {
      const { width: columns, values } = tables[name];
      const row = (features[name][token] ?? 0) * columns;
      for (let column = 0; column < columns; column += 1) data[at + column] = values[row + column] as number;
      at += columns;
    }
  }
  return vectors;
}

/** For each token of a stretch the number of its sentence within the stretch. */
function sentencesIn({ place }: TokenFeatures, { from, to }: Stretch): Uint32Array {
  const sentenceOf = new Uint32Array(to - from);
  let sentence = 0;
  for (let token = from + 1; token < to; token += 1) {
    if (((place[token] ?? 0) & 1) > 0) sentence += 1;
    sentenceOf[token - from] = sentence;
  }
  return sentenceOf;
}

/** Reads each sentence as the largest of its tokens' values, beside its neighbours, and gives that back to its tokens. */
function readSentences(
  { kernel, sentences: weights }: Network,
  scratch: Scratch,
  x: Matrix,
  { normalised }: Room,
  sentenceOf: Uint32Array,
): Matrix {
  kernel.normalise(x, normalised, weights.norm.gain, weights.norm.bias);
  const read = applyLinear(kernel, scratch, normalised, weights.read);
  const sentences = largestOf(scratch, read, sentenceOf, 0);
  const room = roomFor(scratch, sentences);
  for (const layer of weights.around) addConvolution(kernel, layer, sentences, sentences, room);
  const given = applyLinear(kernel, scratch, sentences, weights.give);
  const [to, from] = [x.data, given.data];
  for (let row = 0; row < x.rows; row += 1) {
    const a = row * x.stride;
    const b = (sentenceOf[row] ?? 0) * given.stride;
    for (let column = 0; column < x.columns; column += 1) {
      to[a + column] = (to[a + column] as number) + (from[b + column] as number);
    }
  }
  return sentences;
}

/** For each sentence the largest value of each column, and `least` at least. */
export function largestOf(scratch: Scratch, x: Matrix, sentenceOf: Uint32Array, least: number): Matrix {
  const largest = scratch.allocate((sentenceOf.at(-1) ?? -1) + 1, x.columns);
  const [to, from] = [largest.data.fill(least), x.data];
  for (let row = 0; row < x.rows; row += 1) {
    const a = (sentenceOf[row] ?? 0) * largest.stride;
    const b = row * x.stride;
    for (let column = 0; column < x.columns; column += 1) {
      const value = from[b + column] as number;
      if (value > (to[a + column] as number)) to[a + column] = value;
    }
  }
  return largest;
}
