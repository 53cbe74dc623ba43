/** A model of a few numbers, as training would write it, for tests to read and to damage. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const hashOf = (bytes: Uint8Array) => bytesToHex(sha256(bytes));

/** The numbers of `smallManifest`: two rows of words in eight bits, three half floats, padding, one single float. */
export function smallNumbers(): Uint8Array {
  const bytes = new Uint8Array(20);
  bytes.set([1, 0xfe, 127, 0x81, 0, 10], 0);
  // 1, -2, 0.5
  bytes.set([0x00, 0x3c, 0x00, 0xc0, 0x00, 0x38], 8);
  new DataView(bytes.buffer).setFloat32(16, 0.1, true);
  return bytes;
}

/** The manifest that goes with `smallNumbers`, checksums and all. */
export function smallManifest(bytes = smallNumbers()) {
  const vocabulary = 'said\nwarned';
  return {
    format: 1,
    name: 'small',
    configuration: { dilations: [1, 2] },
    vocabulary,
    vocabularyHash: hashOf(utf8ToBytes(vocabulary)),
    tensors: [
      { name: 'word', dtype: 'int8', shape: [2, 3], offset: 0, scale: [0.5, 0.25] },
      { name: 'bias', dtype: 'f16', shape: [3], offset: 8 },
      { name: 'rest', dtype: 'f32', shape: [1, 1], offset: 16 },
    ],
    bytes: bytes.length,
    sha256: hashOf(bytes),
    thresholds: { attributed: { decide: 0.4, show: 0.8 } },
  };
}
