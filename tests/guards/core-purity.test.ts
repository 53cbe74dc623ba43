/** The same text gives the same findings, always: no clock, no chance, no waiting, no outside. */
import { expect, test } from 'vitest';
import { isShipped, placesOf, readFiles } from './source-files.ts';

const core = readFiles((path) => isShipped(path) && /^lib\/(?:text|claims|anchoring|notes)\//.test(path));

test.each([
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/g],
  ['chance', /\bMath\.random\b|\bcrypto\./g],
  ['waiting', /\b(?:setTimeout|setInterval|queueMicrotask|requestAnimationFrame|requestIdleCallback)\b/g],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/g],
  // `document` and `window` are the compiler's to refuse (tsconfig.core.json), which knows a sentence's `document` from a page's.
  ['a browser', /(?<![.\w])(?:navigator|localStorage|indexedDB|chrome|browser)\s*\./g],
  ['a console or a process', /(?<![.\w])(?:console|process)\./g],
])('no core room reaches for %s', (_, pattern) => {
  expect(placesOf(pattern, core)).toEqual([]);
});
