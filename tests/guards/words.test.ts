/** Every word of ours is in the catalogues, in every language, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readFiles, withoutComments } from './source-files.ts';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = join(ROOT, 'public/_locales');
const catalogues = new Map(
  readdirSync(FOLDER).map((language) => [
    language,
    JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Catalogue,
  ]),
);
const english = catalogues.get('en') ?? {};
const views = readFiles((path) => /^components\/(?!testing\/).*\.tsx$/.test(path) && !path.includes('.test.'));

test.each([...catalogues.keys()])('%s has every message, with the places of the English one', (language) => {
  const places = (catalogue: Catalogue, key: string) => [
    ...new Set(catalogue[key]?.message.match(/\$\d/g)?.sort() ?? []),
  ];
  const own = catalogues.get(language) ?? {};
  expect(Object.keys(own)).toEqual(Object.keys(english));
  // The form for one may leave its number out: "one other claim".
  const wrong = Object.keys(english).filter(
    (key) => !key.endsWith('_one') && places(own, key).join() !== places(english, key).join(),
  );
  expect(wrong).toEqual([]);
  expect(Object.entries(own).filter(([, { message }]) => message.trim() === '')).toEqual([]);
});

test('no view says anything that is not in the catalogues', () => {
  const said = views.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    const attributes = [
      ...code.matchAll(/\b(?:aria-label|title|placeholder|alt|name|text|label|hint)="([^"]*[A-Z ][^"]*)"/g),
    ];
    const children = [
      ...code.matchAll(/^\s*([A-Z][a-z]+(?: [\w’',.]+)+)\s*$/gm),
      ...code.matchAll(/>([A-Za-z][^<>{}=;()]*)<\//g),
    ];
    return [...attributes, ...children].map((match) => `${path}: ${match[1]}`);
  });
  expect(said).toEqual([]);
});

test('no message is left over', () => {
  const code = readFiles((path) => /^(?:components|lib|entrypoints)\/.*\.tsx?$|^wxt\.config\.ts$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const unused = Object.keys(english).filter((key) => {
    const stems = [key, key.replace(/_(?:one|other)$/, '')];
    // Keys put together from a stem and a value: `kind_${kind}`.
    const joined = stems.some((stem) => {
      const cut = stem.indexOf('_');
      return cut > 0 && code.includes(`\`${stem.slice(0, cut)}_\${`);
    });
    const longer = stems.some((stem) =>
      [...stem.matchAll(/_/g)].some(({ index }) => code.includes(`\`${stem.slice(0, index)}_\${`)),
    );
    return !joined && !longer && !stems.some((stem) => code.includes(`'${stem}'`) || code.includes(`__MSG_${stem}__`));
  });
  expect(unused).toEqual([]);
});
