import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ModelFile } from '../lib/claims/tagger/model-file.ts';
import { openModel } from '../lib/claims/tagger/open-model.ts';
import { SHIPPED_MODEL } from '../lib/claims/tagger/shipped-model.ts';

/** Where the extension's build takes the model from. */
const FOLDER = fileURLToPath(new URL('../public/model', import.meta.url));

let opened: ModelFile | null | undefined;

/** The trained model, read when first asked for. What is wrong with it is said once. */
export function trainedModel(): ModelFile | null {
  if (opened === undefined) opened = readModelIn(FOLDER, SHIPPED_MODEL.isTrained);
  return opened;
}

/** The model in a folder; null, and one line on standard error, where its files are missing or damaged. */
export function readModelIn(folder: string, isExpected: boolean): ModelFile | null {
  const path = join(folder, SHIPPED_MODEL.file);
  const manifest = readOrNull(`${path}.json`)?.toString('utf8') ?? null;
  const { model, ...fault } = openModel({ manifest, numbers: readOrNull(`${path}.bin`) }, isExpected);
  if (fault.problem !== null) {
    process.stderr.write(`model: is ${fault.problem} (${fault.detail}); only the rules are reading\n`);
  }
  return model;
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null; // What is missing is said once for both files.
  }
}
