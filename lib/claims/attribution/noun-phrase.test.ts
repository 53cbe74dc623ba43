import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { textOf } from '../../text/span.ts';
import { spanOf, type TokenRange } from './attribution.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';

/** Reads one sentence in which "|" is the place to start from. */
function at(marked: string) {
  const text = marked.replace('|', '');
  const tokens = evidenceOf(text).sentences[0]?.tokens ?? [];
  const edge = marked.indexOf('|');
  const before = tokens.filter(({ span }) => span.end <= edge).length;
  const words = (range: TokenRange | undefined) => range && textOf(text, spanOf(tokens, range));
  return { before: words(phraseBefore(tokens, before)), after: words(phraseAfter(tokens, before)) };
}

describe('phraseBefore', () => {
  test.each([
    ['a name', 'Yesterday Maria Ruiz| spoke.', 'Maria Ruiz'],
    ['two holders', 'Israeli and Western analysts| spoke.', 'Israeli and Western analysts'],
    ['an "of" phrase', 'The head of the bank| spoke.', 'The head of the bank'],
    ['a possessive', 'The town’s mayor| spoke.', 'The town’s mayor'],
    ['a phrase behind "that"', 'It is a cause that analysts| name.', 'analysts'],
    ['a phrase behind "what"', 'What analysts and diplomats| call a trap is one.', 'analysts and diplomats'],
    ['a name with a word like a verb', 'So the mayor Ted Hale| spoke.', 'the mayor Ted Hale'],
    ['a name with where it comes from', 'So Texas-based Ann Hale| spoke.', 'Texas-based Ann Hale'],
    ['a pronoun alone', 'The mayor and he| spoke.', 'he'],
  ])('takes %s', (_, text, phrase) => {
    expect(at(text).before).toBe(phrase);
  });

  test.each([
    ['behind a verb', 'The mayor spoke| and left.'],
    ['at the start', '|The mayor spoke.'],
    ['behind a preposition', 'They spoke of| it.'],
  ])('finds none %s', (_, text) => {
    expect(at(text).before).toBeUndefined();
  });
});

describe('phraseAfter', () => {
  test.each([
    ['a name whose last word looks like a verb', 'It was seen by |Human Rights Watch in May.', 'Human Rights Watch'],
    ['a participle before a noun', 'It is known to |shipping executives in town.', 'shipping executives in town'],
    ['a phrase without its place in time', 'So said |officials in a statement.', 'officials'],
    ['an adjective like an adverb', 'It fell, according to |a new Fast Company report.', 'a new Fast Company report'],
    ['two holders', 'So said |Germany and Denmark in May.', 'Germany and Denmark'],
    ['the accuser without the charge', 'He was accused by |critics of hiding the figures.', 'critics'],
  ])('takes %s', (_, text, phrase) => {
    expect(at(text).after).toBe(phrase);
  });

  test.each([
    ['before a verb', 'They |spoke at length.'],
    ['before "and"', 'Ruiz |and Hale spoke.'],
    ['at the end', 'They spoke.|'],
  ])('finds none %s', (_, text) => {
    expect(at(text).after).toBeUndefined();
  });
});
