import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a built extension. Throws, saying how to build, where it is not there. */
export function buildFolder(name: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`There is no build in .output/${name}: run \`npm run build\` first.`);
  return folder;
}
