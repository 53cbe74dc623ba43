import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../../tests/support/sources-in.ts';
import { placesIn } from './source-name.ts';

const nameOf = (text: string) => sourcesIn(text)[0]?.source.name;

describe('the name of a source', () => {
  test.each([
    ['<Critics> say so.', 'critics'],
    ['<International observers> say so.', 'international observers'],
    ['<The bank> says so.', 'the bank'],
    ['<Last year’s audit> says so.', 'last year’s audit'],
    ['<Two aides> say so.', 'two aides'],
    ['<His critics> say so.', 'his critics'],
    ['<Israeli officials> say so.', 'Israeli officials'],
    ['<Palestinians> say so.', 'Palestinians'],
    ['<NASA> says so.', 'NASA'],
  ])('is small at the start only where it is no name: %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test.each([
    ['<Sources close to the talks> say so.', 'sources close to the talks'],
    ['<A person familiar with the matter> says so.', 'a person familiar with the matter'],
    ['<A memo released Friday by the watchdog> says so.', 'a memo released Friday by the watchdog'],
    ['<Officials, who spoke late,> say so.', 'officials'],
    ['<The bank in the old harbour> says so.', 'the bank'],
    ['<A guest who came to the quay with her dog and two of her oldest friends> says so.', 'a guest'],
  ])('keeps what tells it from others: %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

describe('a possessive', () => {
  test.each([
    ['"his"', 'Peter Hale came. <His lawyer> said so.', 'Peter Hale’s lawyer', 'unnamed'],
    ['"her"', 'Maria Ruiz came. <Her campaign> said so.', 'Maria Ruiz’s campaign', 'organisation'],
    ['"its"', '<The bank> said no. <Its lawyers> said so.', 'the bank’s lawyers', 'unnamed'],
    ['"their"', '<Critics> said no. <Their lawyer> said so.', 'critics’ lawyer', 'unnamed'],
    ['a surname', 'Maria Ruiz came. <Ruiz’s lawyer> said so.', 'Maria Ruiz’s lawyer', 'unnamed'],
    ['a name in -s', 'James Marks came. <His website> says so.', 'James Marks’ website', 'document'],
    ['nobody known', '<His lawyer> said so.', 'his lawyer', 'unnamed'],
    ['two alike', 'Peter Hale and Omar Noor met. <His lawyer> said so.', 'his lawyer', 'unnamed'],
    ['a body', '<Velt Motors’ lawyer> said so.', 'Velt Motors’ lawyer', 'unnamed'],
  ])('of %s says whose it is', (_, text, name, type) => {
    expect(sourcesIn(text).at(-1)?.source).toMatchObject({ name, type });
  });

  test('makes one source of "his lawyer" and "Hale’s lawyer"', () => {
    const text = 'Peter Hale came. <His lawyer> said so. <Hale’s lawyer> said no.';
    const [one, other] = sourcesIn(text).map(({ source }) => source.key);
    expect(one).toBe(other);
  });
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
