/** What must never be in the repository, whoever commits it. */
import { expect, test } from 'vitest';
import { isCode, isTest, placesOf, readFiles } from './source-files.ts';

const BINARY = /\.(?:png|ico|bin|woff2|zip)$/;
const SELF = 'tests/guards/repository.test.ts';
const texts = readFiles((path) => !BINARY.test(path) && path !== SELF && path !== 'package-lock.json');
const code = texts.filter(({ path }) => isCode(path));

function found(pattern: RegExp, files = texts): string[] {
  return files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map((match) => `${path}  ${match[0]}`));
}

test('no path of somebody’s machine', () => {
  expect(found(/(?<![\w.~/-])\/(?:work|home|Users|root|tmp)\/[\w.-]+/g)).toEqual([]);
});

test('no test is switched off, and none keeps the others from running', () => {
  const tests = readFiles((path) => isTest(path) && path !== SELF);
  expect(placesOf(/\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b|\bx(?:it|describe)\(/g, tests)).toEqual([]);
});

test('no door left open in the types', () => {
  expect(found(/@ts-ignore|@ts-nocheck|eslint-disable/g, code)).toEqual([]);
  expect(placesOf(/\bas any\b|: any\b|<any>/g, code)).toEqual([]);
});

test('every suppression says why', () => {
  const silent = found(/biome-ignore[^\n]*|@ts-expect-error[^\n]*/g, code).filter(
    (line) => !/(?::\s*|\s--\s|error\s)\S{2,}.*\s\S+/.test(line),
  );
  expect(silent).toEqual([]);
});

test('no file is named for nothing', () => {
  expect(
    texts.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common|manager)\.tsx?$/.test(path)),
  ).toEqual([]);
});

test('no default exports but where a tool asks for one', () => {
  const asked = /^(?:entrypoints\/|[\w.-]+\.config\.ts$)|\.d\.ts$/;
  expect(placesOf(/^export default\b/gm, code).filter((place) => !asked.test(place.split(':')[0] ?? ''))).toEqual([]);
});
