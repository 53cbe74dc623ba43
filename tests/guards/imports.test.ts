/** Who may enter whose room: section 2 of the design. A wrong import is cheap to write and dear to take out. */
import { expect, test } from 'vitest';
import { importsOf, isCode, isTest, readFiles } from './source-files.ts';

/** Each room, and the rooms it may import from besides itself. The longest prefix names a file's room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/text/': [],
  'lib/claims/': ['lib/text/'],
  'lib/anchoring/': ['lib/text/'],
  'lib/notes/': ['lib/text/', 'lib/claims/', 'lib/anchoring/'],
  'lib/page/': ['lib/text/', 'lib/claims/', 'lib/anchoring/', 'lib/notes/'],
  'lib/storage/': ['lib/text/', 'lib/claims/', 'lib/anchoring/', 'lib/notes/'],
  'lib/messaging/': ['lib/text/', 'lib/claims/', 'lib/anchoring/', 'lib/notes/'],
  'lib/session/': ['lib/', 'components/selection/'],
  'lib/views/': ['lib/', 'components/'],
  'components/': ['lib/text/', 'lib/claims/', 'lib/anchoring/', 'lib/notes/', 'public/_locales/'],
  'entrypoints/': ['lib/', 'components/', 'build/'],
  'cli/': ['lib/text/', 'lib/claims/', 'lib/anchoring/', 'lib/notes/', 'lib/page/'],
};

/** From these rooms only types may be taken by these others: what they know is words, not deeds. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [
  ['lib/notes/', 'lib/claims/'],
  ['lib/messaging/', 'lib/claims/'],
];

const files = readFiles((path) => isCode(path) && !isTest(path) && roomOf(path) !== null);

function roomOf(path: string): string | null {
  return Object.keys(MAY_IMPORT).find((room) => path.startsWith(room)) ?? null;
}

test('every room under lib is known to this guard', () => {
  const rooms = new Set(
    readFiles((path) => /^lib\/[^/]+\//.test(path)).map((file) => `${file.path.split('/', 2).join('/')}/`),
  );
  expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('a room imports only from rooms it may enter', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file.path) ?? '';
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    return importsOf(file)
      .files.filter((path) => !allowed.some((prefix) => path.startsWith(prefix)))
      .map((path) => `${file.path} imports ${path}`);
  });
  expect(wrong).toEqual([]);
});

test('some rooms take only types from others', () => {
  const wrong = TYPES_ONLY.flatMap(([room, other]) =>
    files
      .filter((file) => file.path.startsWith(room))
      // The vocabulary itself (`types.ts`) may come with its lists of words.
      .filter((file) =>
        new RegExp(`import (?!type )[^;]*?'[./]*/${other.split('/')[1]}/(?!types\\.ts)`).test(file.text),
      )
      .map((file) => `${file.path} imports more than types from ${other}`),
  );
  expect(wrong).toEqual([]);
});

test('entrypoints and the command line are imported by nobody else', () => {
  const wrong = readFiles((path) => isCode(path) && !isTest(path) && /^(?:lib|components)\//.test(path)).flatMap(
    (file) =>
      importsOf(file)
        .files.filter((path) => /^(?:entrypoints|cli|tests|scripts|bench|eval)\//.test(path))
        .map((path) => `${file.path} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('only storage knows Dexie, and no core room knows the browser', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .packages.filter(
        (name) =>
          (name === 'dexie' && !/^(?:lib\/storage|lib\/views|entrypoints)\//.test(file.path)) ||
          (/^(?:wxt|webextension-polyfill|@webext-core)/.test(name) &&
            /^(?:lib\/(?:text|claims|anchoring|notes|page)|components)\//.test(file.path)) ||
          (/^preact|^@preact/.test(name) && /^lib\/(?!views)/.test(file.path)),
      )
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});
