import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { quotePlaces } from './quote-places.ts';

const NAMES = ['outside', 'speech', 'scare', 'opening', 'closing', 'unclosed'];

/** Stretches of the text by the place of their tokens; what is outside is left out. */
function placesIn(text: string): [place: string, words: string][] {
  const { sentences, quotations } = evidenceOf(text);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const places = [...quotePlaces(tokens, quotations)];
  const runs: { place: number; start: number; end: number }[] = [];
  tokens.forEach(({ span }, i) => {
    const place = places[i] ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && places[i - 1] === place) last.end = span.end;
    else runs.push({ place, ...span });
  });
  return runs
    .filter(({ place }) => place > 0)
    .map(({ place, start, end }) => [NAMES[place] ?? '?', text.slice(start, end)]);
}

describe('quotePlaces', () => {
  const cases: [name: string, text: string, places: [place: string, words: string][]][] = [
    ['no marks', 'The quay is closed, Ruiz said.', []],
    [
      'speech',
      'Ruiz said: “The quay is closed for good.” Then it rained.',
      [
        ['opening', '“'],
        ['speech', 'The quay is closed for good.'],
        ['closing', '”'],
      ],
    ],
    [
      'straight marks',
      '"We must all go home now," she said.',
      [
        ['opening', '"'],
        ['speech', 'We must all go home now,'],
        ['closing', '"'],
      ],
    ],
    [
      'a scare quote',
      'The “cheap” crane fell.',
      [
        ['opening', '“'],
        ['scare', 'cheap'],
        ['closing', '”'],
      ],
    ],
    [
      'two quotations, each with its own marks',
      '“The quay is closed today,” Ruiz said. “It will stay so for years.”',
      [
        ['opening', '“'],
        ['speech', 'The quay is closed today,'],
        ['closing', '”'],
        ['opening', '“'],
        ['speech', 'It will stay so for years.'],
        ['closing', '”'],
      ],
    ],
    [
      'a quotation within a quotation, as the outer one’s words',
      '“He told me ‘go home’ and then he left,” she said.',
      [
        ['opening', '“'],
        ['speech', 'He told me ‘go home’ and then he left,'],
        ['closing', '”'],
      ],
    ],
    [
      'speech that goes on in the next paragraph',
      '“The quay is closed for good.\n“It will stay so for years,” Ruiz said.',
      [
        ['opening', '“'],
        ['unclosed', 'The quay is closed for good.'],
        ['opening', '“'],
        ['speech', 'It will stay so for years,'],
        ['closing', '”'],
      ],
    ],
    ['an apostrophe', 'It is Ruiz’s quay, and it isn’t closed.', []],
  ];
  test.each(cases)('%s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test('tells tokens of a later stretch from quotations that lie behind it', () => {
    const { sentences, quotations } = evidenceOf(
      '“We must all go home now.” The rain fell. “Then we may sleep at last.”',
    );
    const later = sentences.slice(1).flatMap((sentence) => sentence.tokens);
    expect([...quotePlaces(later, quotations)].slice(0, 5)).toEqual([0, 0, 0, 0, 3]);
  });
});
