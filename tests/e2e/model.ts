import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KERNEL_BYTES } from '../../lib/claims/tagger/kernel/kernel-bytes.ts';
import { SHIPPED_MODEL } from '../../lib/claims/tagger/shipped-model.ts';
import { smallManifest, smallNumbers } from '../../lib/claims/tagger/small-model.testing.ts';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import type { buildFolder } from './build-folder.ts';
import { claimsMarked, eventually, textOf } from './gestures.ts';
import { buildWithModel, type PackagedModel } from './other-model.ts';
import type { Reader } from './reader.ts';

const MANIFEST = JSON.stringify(smallManifest());
const NOTHING = /^(?!.*Only the rules are reading)/;
const MISSING = /Only the rules are reading: the model file is missing\./;
const DAMAGED = /Only the rules are reading: the model file is damaged\./;

/** What the files of a package are, and what the panel says of them. */
const CASES: readonly (readonly [name: string, model: PackagedModel, said: RegExp])[] = [
  ['no numbers', { manifest: MANIFEST, numbers: null }, MISSING],
  ['numbers of which one has changed', { manifest: MANIFEST, numbers: smallNumbers().fill(3, 4, 5) }, DAMAGED],
  ['no model at all', { manifest: null, numbers: null }, SHIPPED_MODEL.isTrained ? MISSING : NOTHING],
];

/** A reader whose background can be asked to start WebAssembly. */
export interface ModelReader extends Reader {
  /** "runs" where the background may start a module of these bytes, else what it says. */
  startInBackground(bytes: readonly number[]): Promise<string>;
}

/** A package whose model is not there or not whole still marks who says what by its rules, and says so. */
export function testModel(
  name: string,
  build: Parameters<typeof buildFolder>[0],
  launch: (extension: string) => Promise<ModelReader>,
): void {
  describe(`the trained model in ${name}`, () => {
    let server: PageServer;

    beforeAll(async () => {
      server = await servePages();
    });
    afterAll(() => server.close());

    test.each(CASES)('%s: the rules read on, and the panel says what is', async (_, model, said) => {
      const extension = buildWithModel(build, model);
      const reader = await launch(extension);
      try {
        const page = await reader.open(server.urlOf('sample'));
        const marked = await claimsMarked(page);
        expect(marked['whence-named']?.join(' ')).toContain('Ines Maravel');
        const panel = await reader.panel(page);
        await eventually('the counts', async () => /\d+ claims:/.test(await textOf(panel)));
        expect(await textOf(panel)).toMatch(said);
        expect(await reader.startInBackground([...Buffer.from(KERNEL_BYTES, 'hex')])).toBe('runs');
        expect(reader.errors).toEqual([]);
      } finally {
        await reader.close();
        rmSync(extension, { recursive: true, force: true });
      }
    });
  });
}
