/**
 * Keeps the language model out of the background's script.
 *
 * `wink-eng-lite-web-model` requires its JSON (3.5 MB), which would be parsed at every wake of the worker. Each of
 * those JSON modules is replaced by an empty object (or array) that the background fills with the fetched file before the model
 * is first used (entrypoints/background/language-model.ts); files the engine does not use stay empty.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const MODELS = join(dirname(createRequire(import.meta.url).resolve('wink-eng-lite-web-model')), 'languages/cur/models');
/**
 * The parts the engine reads (words, sentence limits, parts of speech), and the small negation automaton: wink builds
 * one for negation and one for sentiment whether they are used or not.
 */
const USED = ['eng-core-web-model.json', 'eng-pos-model.json', 'eng-sbd-model.json', 'eng-negation-model.json'];
const HOLDER = '\0wink-data:';

/** The model files to put beside the extension's own, with their address in it. */
export function winkDataFiles(): { absoluteSrc: string; relativeDest: string }[] {
  return USED.map((name) => ({ absoluteSrc: join(MODELS, name), relativeDest: `model/${name}` }));
}

/** Replaces wink's JSON modules by holders on `globalThis.whenceWinkData`. */
export function winkAsData(): Plugin {
  return {
    name: 'whence:wink-as-data',
    enforce: 'pre',
    config: () => ({
      // The model says `require(json)` and means the object itself, not a module around it.
      build: {
        commonjsOptions: { requireReturnsDefault: (id: string) => (id.startsWith(HOLDER) ? 'preferred' : false) },
      },
    }),
    resolveId(source, importer) {
      return importer?.includes('wink-eng-lite-web-model') && source.endsWith('.json')
        ? HOLDER + basename(source, '.json')
        : null;
    },
    load(id) {
      if (!id.startsWith(HOLDER)) return null;
      const name = `${id.slice(HOLDER.length)}.json`;
      const empty = readFileSync(join(MODELS, name), 'utf8').trimStart().startsWith('[') ? '[]' : '{}';
      return `const held = (globalThis.whenceWinkData ??= {}); export default held[${JSON.stringify(name)}] ??= ${empty};`;
    },
  };
}
