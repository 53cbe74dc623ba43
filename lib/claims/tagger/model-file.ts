/**
 * Reads a trained model: a manifest (JSON) that says what there is, and its numbers (binary, little-endian). All is
 * checked before anything is taken from it: a damaged file must not become a wrong mark.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Cutoffs } from '../types.ts';
import { createTensorTable, faultOf, type TensorEntry, type TensorTable } from './tensor-table.ts';

/** The format that this version of Whence reads. */
const FORMAT = 1;

/** A trained model that has passed every check. */
export interface ModelFile extends TensorTable {
  readonly name: string;
  /** How the network is built: for the network to read. */
  readonly configuration: Readonly<Record<string, unknown>>;
  /** Cut-offs by what they are for: a kind of finding, or a part of the network. */
  readonly thresholds: Readonly<Record<string, Cutoffs>>;
  /** The words that the network knows, in the order of their rows. */
  readonly vocabulary: readonly string[];
}

/** A model, or one clause in plain words that says what is wrong with its files. */
export type ModelReading =
  | { readonly ok: true; readonly model: ModelFile }
  | { readonly ok: false; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

/** Reads a manifest, parsed already, and its numbers. Never throws. Costs some 40 ms for three megabytes. */
export function readModelFile(manifest: unknown, bytes: Uint8Array): ModelReading {
  const problem = problemOf(manifest, bytes);
  if (problem !== null) return { ok: false, problem };
  const { name, configuration, thresholds, vocabulary, tensors } = manifest as Manifest;
  const entries = tensors.map((entry): TensorEntry => (entry.dtype === 'int8' ? entry : { ...entry, scale: 1 }));
  const words = vocabulary === '' ? [] : vocabulary.split('\n');
  return {
    ok: true,
    model: { name, configuration, thresholds, vocabulary: words, ...createTensorTable(entries, bytes) },
  };
}

/** A manifest that has been checked. */
interface Manifest extends Pick<ModelFile, 'name' | 'configuration' | 'thresholds'> {
  /** One word a line. */
  readonly vocabulary: string;
  readonly tensors: readonly TensorEntry[];
}

/** The cheap checks first, so that a file of another version is called that, and not damaged. */
function problemOf(manifest: unknown, bytes: Uint8Array): string | null {
  if (!isFields(manifest)) return 'the manifest is no JSON object';
  const { format, name, configuration, thresholds, vocabulary, vocabularyHash, tensors } = manifest;
  if (format !== FORMAT) return `the format is ${JSON.stringify(format)}, and this version reads ${FORMAT}`;
  if (typeof name !== 'string') return 'the manifest names no model';
  if (!isFields(configuration)) return 'the manifest has no configuration';
  if (!isFields(thresholds) || !Object.values(thresholds).every(isCutoffs)) return 'a threshold is no pair of numbers';
  if (typeof vocabulary !== 'string') return 'the manifest has no vocabulary';
  if (manifest.bytes !== bytes.length) return `there are ${bytes.length} bytes of numbers, not ${manifest.bytes}`;
  if (!Array.isArray(tensors)) return 'the manifest has no tensors';
  const names = new Set<string>();
  for (const tensor of tensors) {
    if (!isFields(tensor) || typeof tensor.name !== 'string') return 'a tensor has no name';
    if (names.has(tensor.name)) return `there are two tensors “${tensor.name}”`;
    names.add(tensor.name);
    const fault = faultOf(tensor, bytes.length);
    if (fault !== null) return `the tensor “${tensor.name}” ${fault}`;
  }
  if (digest(utf8ToBytes(vocabulary)) !== vocabularyHash) return 'the vocabulary does not fit its checksum';
  if (digest(bytes) !== manifest.sha256) return 'the numbers do not fit their checksum';
  return null;
}

function digest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCutoffs(value: unknown): value is Cutoffs {
  return isFields(value) && isProbability(value.decide) && isProbability(value.show);
}

function isProbability(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
