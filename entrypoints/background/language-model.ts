import model from 'wink-eng-lite-web-model';
import type { Model } from 'wink-nlp';
import { browser } from 'wxt/browser';

/** Where the build's `wink-as-data` plugin expects the contents of the model's JSON files, by file name. */
declare global {
  var whenceWinkData: Record<string, object> | undefined;
}

let loading: Promise<Model> | undefined;

/**
 * The English language model, its data fetched from the extension's own files when first asked for: parsing it at
 * every wake of the worker would cost about 100 ms. Rejects when a file cannot be read; the next call tries again.
 */
export function languageModel(): Promise<Model> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Model> {
  const held = globalThis.whenceWinkData ?? {};
  const files = ['eng-core-web-model', 'eng-pos-model', 'eng-sbd-model', 'eng-negation-model'] as const;
  await Promise.all(
    files.map(async (name) => {
      const response = await fetch(`${browser.runtime.getURL('/')}model/${name}.json`);
      fill(held, `${name}.json`, await response.json());
    }),
  );
  // The engine reads no sentiment, but wink builds its automaton all the same: 400 kB saved with a small stand-in.
  fill(held, 'eng-sa-model.json', held['eng-negation-model.json'] ?? []);
  return model;
}

function fill(held: Record<string, object>, name: string, content: object): void {
  held[name] ??= {};
  Object.assign(held[name], content);
}
