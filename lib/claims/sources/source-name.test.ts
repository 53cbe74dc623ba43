import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import type { SourceType } from '../types.ts';
import { nameOf, personInApposition, placesIn } from './source-name.ts';

/** The whole stands between the start and "|"; the head before "/" where there is one. */
function name(marked: string, type: SourceType): string {
  const text = marked.replace(/[|/]/g, '');
  const tokens = evidenceOf(text).sentences[0]?.tokens ?? [];
  const whole = { start: 0, end: marked.replace('/', '').indexOf('|') };
  const head = { start: 0, end: marked.includes('/') ? marked.indexOf('/') : whole.end };
  return nameOf(
    text,
    tokens.filter(({ span }) => span.end <= head.end),
    head,
    [whole],
    type,
  );
}

describe('nameOf', () => {
  test.each<[string, SourceType, string]>([
    ['Critics| say so.', 'unnamed', 'critics'],
    ['International observers| say so.', 'unnamed', 'international observers'],
    ['The bank| says so.', 'organisation', 'the bank'],
    ['Last year’s audit| says so.', 'document', 'last year’s audit'],
    ['Sources/ close to the talks| say so.', 'unnamed', 'sources close to the talks'],
  ])('makes %j (%s) "%s"', (marked, type, expected) => {
    expect(name(marked, type)).toBe(expected);
  });

  test.each<[string, SourceType, string]>([
    ['Israeli officials| say so.', 'unnamed', 'Israeli officials'],
    ['Palestinians| say so.', 'unnamed', 'Palestinians'],
    ['NASA| says so.', 'organisation', 'NASA'],
    ['Officials/, who spoke late,| say so.', 'unnamed', 'officials'],
    ['The bank/ of the town| says so.', 'organisation', 'the bank'],
  ])('keeps what belongs to the name of %j', (marked, type, expected) => {
    expect(name(marked, type)).toBe(expected);
  });
});

describe('personInApposition', () => {
  const behind = (words: string) => (evidenceOf(`The minister${words} spoke.`).sentences[0]?.tokens ?? []).slice(2);

  test('takes a name right behind the comma', () => {
    expect(personInApposition(behind(', Teodor Vask,'))).toBe('Teodor Vask');
  });
  test.each([', who met Teodor Vask,', ', of Brandmoor,', ', head of the Velt Office,', ''])(
    'finds none in %j',
    (words) => {
      expect(personInApposition(behind(words))).toBeUndefined();
    },
  );
});

describe('placesIn', () => {
  test.each([
    ['inside a place', 'Inside the hall it was cold. Life inside Velmark is quiet.', 'Velmark'],
    ['an army’s', 'It was Velmark’s army that came.', 'Velmark'],
  ])('knows a place by %s', (_, text, place) => {
    expect([...placesIn(text)]).toContain(place);
  });

  test.each(['They believe in Maria Ruiz.', 'It is in Ruiz’s bag.', 'Ruiz’s brother came.'])(
    'finds none in %j',
    (text) => {
      expect([...placesIn(text)]).toEqual([]);
    },
  );
});
