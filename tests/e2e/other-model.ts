import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED_MODEL } from '../../lib/claims/tagger/shipped-model.ts';
import { buildFolder } from './build-folder.ts';

/** The model's two files as they shall lie in a package; null takes one away. */
export interface PackagedModel {
  readonly manifest: string | null;
  readonly numbers: Uint8Array | null;
}

/** A copy of a build with other model files in it: the folder. */
export function buildWithModel(name: Parameters<typeof buildFolder>[0], model: PackagedModel): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-build-'));
  cpSync(buildFolder(name), folder, { recursive: true });
  const files = { json: model.manifest, bin: model.numbers };
  for (const [extension, content] of Object.entries(files)) {
    const path = join(folder, 'model', `${SHIPPED_MODEL.file}.${extension}`);
    if (content === null) rmSync(path, { force: true });
    else writeFileSync(path, content);
  }
  return folder;
}
