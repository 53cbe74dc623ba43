/**
 * Writes the bytes of lib/claims/tagger/kernel/kernel.wat into kernel-bytes.ts beside it.
 * usage: npx tsx scripts/write-kernel.ts [--check]
 * With --check nothing is written; the exit code is 1 where the bytes are not those of the text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import startWabt from 'wabt';

const folder = new URL('../lib/claims/tagger/kernel/', import.meta.url);
const textPath = fileURLToPath(new URL('kernel.wat', folder));
const bytesPath = fileURLToPath(new URL('kernel-bytes.ts', folder));

const wabt = await startWabt();
const parsed = wabt.parseWat('kernel.wat', readFileSync(textPath, 'utf8'), { simd: true });
const hexadecimal = Buffer.from(parsed.toBinary({}).buffer).toString('hex');
const file = `/** \`kernel.wat\` as a WebAssembly module, in hexadecimal. Written by scripts/write-kernel.ts; change the text, not this. */
export const KERNEL_BYTES =
  '${hexadecimal}';
`;

if (!process.argv.includes('--check')) writeFileSync(bytesPath, file);
else if (readFileSync(bytesPath, 'utf8') !== file) {
  process.stderr.write('kernel-bytes.ts is out of date: run npx tsx scripts/write-kernel.ts\n');
  process.exitCode = 1;
}
