/**
 * Installs the packages of package-lock.json when they are missing or of another version.
 * Plain JavaScript on Node's own modules only: it runs before there is anything else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** Makes sure that node_modules is there and fits the lock file. Ends the process, with a word, where it cannot. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Whence needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages (once, and after a change of package-lock.json) …');
  // No package needs its install script: esbuild and Biome bring their binaries as packages of their own.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (done.status !== 0) {
    console.error('npm ci failed. The packages come from the npm registry: is the network there?');
    process.exit(1);
  }
}

/** Runs a TypeScript file of ours with the arguments of this process, and ends as it ends. */
export function runScript(file) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', join(root, file), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(done.status ?? 1);
}

/** npm keeps a record of what it installed; packages for other systems are in the lock but not in the record. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}
