import { browser } from 'wxt/browser';
import { type OpenedModel, openModel } from '../../lib/claims/tagger/open-model.ts';
import { SHIPPED_MODEL } from '../../lib/claims/tagger/shipped-model.ts';

let opening: Promise<OpenedModel> | undefined;

/**
 * The trained model, from the extension's own files, opened when first asked for. What is wrong with it is remembered,
 * and said once to the console; the files will not change while the extension runs.
 */
export function trainedModel(): Promise<OpenedModel> {
  opening ??= open();
  return opening;
}

async function open(): Promise<OpenedModel> {
  const [manifest, numbers] = await Promise.all([readFile('json'), readFile('bin')]);
  const opened = openModel(
    { manifest: manifest && new TextDecoder().decode(manifest), numbers: numbers && new Uint8Array(numbers) },
    SHIPPED_MODEL.isTrained,
  );
  if (opened.problem !== null) console.warn(`Only the rules are reading: ${opened.detail}.`);
  return opened;
}

/** Null where there is no such file. */
async function readFile(extension: 'json' | 'bin'): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(`${browser.runtime.getURL('/')}model/${SHIPPED_MODEL.file}.${extension}`);
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null; // Browsers differ in how a file of one's own that is not there fails.
  }
}
