import type { Plugin } from 'vite';

/** What every view of ours is made of, whichever it is. */
const SHARED =
  /virtual:wxt-html-plugins|\/node_modules\/(?:preact|lucide-preact|marked|wxt|@wxt-dev)\/|\/components\/(?:controls|marks|markdown|words|icons|document|tokens|panel\/(?:note-lines|density-slider))|\/lib\/(?:messaging|notes|claims|text)\/|\/lib\/storage\/settings|\/lib\/views\/(?:mount|catalogue|walk-history)/;
/** Not needed until something is exported, imported or searched. */
const LATER = /\/lib\/notes\/(?:export|import|search)\//;

/**
 * Puts what the views share into one file. Left to itself the bundler makes a dozen for the popup alone, and each is
 * fetched out of the extension by itself: a third of the time until the popup can be used.
 */
export function fewChunks(): Plugin {
  return {
    name: 'whence:few-chunks',
    outputOptions(options) {
      // Scripts of pages are one file each already.
      if (options.inlineDynamicImports || options.format !== 'es') return null;
      return { ...options, manualChunks: (id) => (SHARED.test(id) && !LATER.test(id) ? 'shared' : undefined) };
    },
  };
}
