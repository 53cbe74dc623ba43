/** All the network says of one stretch: its cue words with their arguments, and the role of each sentence. */
import { type DecodedCue, decodeCues } from './decode-cues.ts';
import { type EncodedStretch, encodeStretch, largestOf } from './encode-stretch.ts';
import type { Scratch } from './kernel/kernel.ts';
import type { Matrix } from './kernel/matrix.ts';
import { applyLinear } from './layers.ts';
import type { Network } from './network.ts';
import { paragraphsOf, type Stretch } from './stretches.ts';
import type { TokenFeatures } from './token-features.ts';

/** A cue word with its arguments; `probability` is that of its being a cue word at all. */
export interface TaggedCue extends DecodedCue {
  readonly probability: number;
}

/** What the network says of one sentence. */
export interface SentenceReading {
  /** How likely a careful reader finds it attributed, unsourced, plain. Sums to 1. */
  readonly roles: readonly [attributed: number, unsourced: number, plain: number];
  /** How likely it holds any part of an attribution in the wide sense of PolNeAR. */
  readonly touched: number;
}

/** The reading of a stretch. Tokens count from its start. */
export interface StretchReading {
  readonly cues: readonly TaggedCue[];
  readonly sentences: readonly SentenceReading[];
}

/** Words less likely to be cues than this are not looked at. */
export const LEAST_PROBABILITY = 0.2;
/** What training holds an empty maximum at. */
const NOTHING = -9;

/** Reads a stretch, in two turns, of some 10 ms each for 320 tokens. */
export function* readStretch(
  network: Network,
  features: TokenFeatures,
  stretch: Stretch,
): Generator<void, StretchReading> {
  const scratch = network.kernel.openScratch();
  try {
    const encoded = encodeStretch(network, scratch, features, stretch);
    yield;
    const probabilities = cueProbabilities(network, scratch, encoded.tokens);
    const cues = [...probabilities.keys()].filter((i) => (probabilities[i] ?? 0) >= LEAST_PROBABILITY);
    const paragraphs = paragraphsOf(features.place.subarray(stretch.from, stretch.to), stretch.to - stretch.from);
    const decoded = decodeCues(network, scratch, encoded, cues, paragraphs);
    return {
      cues: decoded.map((cue) => ({ ...cue, probability: probabilities[cue.cue] ?? 0 })),
      sentences: readSentences(network, scratch, encoded),
    };
  } finally {
    scratch.release();
  }
}

function cueProbabilities({ kernel, anchor }: Network, scratch: Scratch, tokens: Matrix): Float32Array {
  const { data, rows, stride } = applyLinear(kernel, scratch, tokens, anchor);
  return Float32Array.from({ length: rows }, (_, row) => 1 / (1 + Math.exp(-(data[row * stride] ?? 0))));
}

function readSentences(
  { kernel, sentenceRole }: Network,
  scratch: Scratch,
  encoded: EncodedStretch,
): SentenceReading[] {
  const { tokens, sentences, sentenceOf } = encoded;
  const largest = largestOf(scratch, tokens, sentenceOf, NOTHING);
  const joined = scratch.allocate(sentences.rows, sentences.columns + tokens.columns);
  for (let row = 0; row < sentences.rows; row += 1) {
    const at = row * joined.stride;
    joined.data.set(rowOf(sentences, row), at);
    joined.data.set(rowOf(largest, row), at + sentences.columns);
  }
  const { data, rows, stride } = applyLinear(kernel, scratch, joined, sentenceRole);
  return Array.from({ length: rows }, (_, row): SentenceReading => {
    const [a = 0, b = 0, c = 0, touched = 0] = data.subarray(row * stride, row * stride + 4);
    const [x, y, z] = [Math.exp(a), Math.exp(b), Math.exp(c)];
    const sum = x + y + z;
    return { roles: [x / sum, y / sum, z / sum], touched: 1 / (1 + Math.exp(-touched)) };
  });
}

function rowOf({ data, stride, columns }: Matrix, row: number): Float32Array {
  return data.subarray(row * stride, row * stride + columns);
}
