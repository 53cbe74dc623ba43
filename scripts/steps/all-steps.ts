import type { BrowserName } from '../browsers/find-browser.ts';
import type { Step } from './step.ts';

/** A program of node_modules, started by Node itself so that it works on every system. */
function local(file: string, ...args: string[]): [string, ...string[]] {
  return [process.execPath, `node_modules/${file}`, ...args];
}

/** A TypeScript file of ours. */
function script(file: string, ...args: string[]): [string, ...string[]] {
  return [process.execPath, '--import', 'tsx', file, ...args];
}

const WXT = 'wxt/bin/wxt.mjs';

/** Where vitest leaves its counts: one JSON file a project. */
export const COUNTS_FOLDER = '.output/test';

/** One vitest run over the named projects. */
function vitest(name: string, ...projects: string[]): Step {
  const which = projects.map((project) => `--project=${project}`);
  const counts = `--outputFile.json=${COUNTS_FOLDER}/${projects.join('-')}.json`;
  return {
    name,
    command: local('vitest/vitest.mjs', 'run', ...which, '--reporter=default', '--reporter=json', counts),
  };
}

/** What can be told from the source alone, in a minute: `npm run check`. */
export const SOURCE_STEPS: readonly Step[] = [
  { name: 'prepare', command: local(WXT, 'prepare') },
  { name: 'types', command: local('typescript/bin/tsc', '-p', 'tsconfig.json') },
  { name: 'core purity', command: local('typescript/bin/tsc', '-p', 'tsconfig.core.json') },
  { name: 'lint', command: local('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'unused code', command: local('knip/bin/knip.js') },
  { name: 'spelling', command: local('cspell/bin.mjs', '--no-progress', '--no-summary', '--quiet', '.') },
  { name: 'rules.md', command: script('scripts/write-rules.ts', '--check') },
  { name: 'bytes of the kernel', command: script('scripts/write-kernel.ts', '--check') },
];

/** The build for one browser, as a store would get it. */
export function buildStep(browser: BrowserName): Step {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  return { name: `build for ${target}`, command: local(WXT, 'build', '-b', target, '--mv3') };
}

/** What needs the builds, but no browser. */
const BUILT_STEPS: readonly Step[] = [
  { name: 'web-ext lint', command: script('scripts/lint-extension.ts') },
  { name: 'size budget', command: script('scripts/check-sizes.ts') },
];

/** Everything that must hold, in the order of `npm test`. The guards read the builds, so these come first. */
export const TEST_STEPS: readonly Step[] = [
  ...SOURCE_STEPS,
  buildStep('chromium'),
  buildStep('firefox'),
  ...BUILT_STEPS,
  vitest('unit and accessibility tests', 'unit', 'dom'),
  vitest('guards', 'guards'),
  vitest('browser tests', 'e2e'),
];
