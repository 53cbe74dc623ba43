import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import type { Span } from '../../text/span.ts';
import { hear, reachesOf } from './heard.ts';

const TEXT = 'The quay is old, the mayor said. It will be closed. Hale nodded.';
const { sentences } = evidenceOf(TEXT);

const at = (words: string): Span[] => {
  const start = TEXT.indexOf(words);
  return [{ start, end: start + words.length }];
};

type Row = readonly [source: string, cue: string, content: readonly string[], sureness: number | null];

function heardIn(...rows: Row[]) {
  const relations = rows.map(([source, cue, content]) => ({
    source: at(source),
    cue: at(cue),
    content: content.flatMap(at),
  }));
  const surenesses = rows.map(([, , , sureness]) => sureness);
  const heard = lastOf(hear(sentences.length, lastOf(reachesOf(sentences, relations)), surenesses));
  return heard.map(({ content, tag, sureness }) => [content, tag, sureness].map((share) => Math.round(100 * share)));
}

describe('what is heard', () => {
  test('nothing in nothing', () => {
    expect(heardIn()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('the shares of each sentence that content covers, and source and cue', () => {
    const [first, second, third] = heardIn(['the mayor', 'said', ['The quay is old', 'It will be closed.'], 0.9]);
    expect(first).toEqual([47, 41, 90]);
    expect(second).toEqual([100, 0, 90]);
    expect(third).toEqual([0, 0, 0]);
  });

  test('two relations add up, to all there is at most; the surest one counts', () => {
    const [first] = heardIn(
      ['the mayor', 'said', ['The quay is old, the mayor said.'], 0.4],
      ['the mayor', 'said', ['The quay is old'], 0.7],
    );
    expect(first).toEqual([100, 41, 70]);
  });

  test('a relation that only reaches into a sentence is not believed there', () => {
    expect(heardIn(['the mayor', 'said', ['It'], 0.9])[1]).toEqual([11, 0, 0]);
  });

  test('a bare tag is', () => {
    expect(heardIn(['Hale', 'nodded', ['It will be closed.'], 0.8])[2]).toEqual([0, 83, 80]);
  });

  test('a relation that nobody believes is left out', () => {
    expect(heardIn(['the mayor', 'said', ['It will be closed.'], null])[1]).toEqual([0, 0, 0]);
  });
});
