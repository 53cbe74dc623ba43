import { build } from 'esbuild';

/** What the bundle puts on the page, as `window.__whence`. */
export type { PageProbe, ReadingTimes } from './page-probe.ts';

let bundle: Promise<string> | null = null;

/**
 * The page room as one script that defines `__whence` (see `PageProbe`), to be run in a page by a browser driver:
 * `await page.evaluate(await pageBundle())`, then `await page.evaluate(() => __whence.extract())`.
 */
export function pageBundle(): Promise<string> {
  bundle ??= bundleOf('bench/page/page-probe.ts', '__whence');
  return bundle;
}

/** Bundles one module and its imports as a plain script, minified as the extension's are. */
export async function bundleOf(entry: string, globalName: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName,
    target: 'es2022',
    legalComments: 'none',
    footer: { js: `globalThis.${globalName}=${globalName};` },
  });
  return result.outputFiles[0]?.text ?? '';
}
