import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../../tests/support/sources-in.ts';
import { anonymityIn } from './anonymity.ts';

const words = (text: string) => anonymityIn(text, 0).map(({ start, end }) => text.slice(start, end));

describe('words of anonymity', () => {
  test.each([
    ['An aide spoke on condition of anonymity.', 'spoke on condition of anonymity'],
    ['An aide, speaking to us on the condition of anonymity, said no.', 'speaking to us on the condition of anonymity'],
    ['It was told under condition of strict anonymity.', 'under condition of strict anonymity'],
    ['He talked on the condition that he not be named.', 'talked on the condition that he not be named'],
    ['An aide, who asked not to be named, said no.', 'asked not to be named'],
    ['An aide who asked not to be identified said no.', 'asked not to be identified'],
    ['An aide declined to be named.', 'declined to be named'],
    ['An aide asked us not to show her face.', 'asked us not to show her face'],
    ['A nurse who did not want to give her name said no.', 'did not want to give her name'],
    ['A nurse requested anonymity.', 'requested anonymity'],
    ['A nurse was granted anonymity to speak freely.', 'was granted anonymity'],
    ['A nurse wished to remain anonymous.', 'wished to remain anonymous'],
    ['A nurse asked that her name not be used.', 'asked that her name not be used'],
    ['An aide was not authorised to speak publicly.', 'was not authorised to speak publicly'],
    ['An aide wasn’t authorized to discuss the talks.', 'wasn’t authorized to discuss'],
    ['They are not permitted to talk to reporters.', 'are not permitted to talk to reporters'],
    ['A nurse, whose name has been changed, said no.', 'whose name has been changed'],
    ['Ann (not her real name) said no.', 'not her real name'],
    ['An aide spoke anonymously.', 'spoke anonymously'],
  ])('in "%s"', (text, found) => {
    expect(words(text)).toEqual([found]);
  });

  test.each([
    'The ship was named after him.',
    'He was not authorised to enter the harbour.',
    'She declined to say more.',
    'The talks went on, on condition of peace.',
    'The donor’s gift was anonymous.',
    'He asked her to be quiet.',
    'They were allowed to speak.',
  ])('not in "%s"', (text) => {
    expect(words(text)).toEqual([]);
  });

  test('are found in linear time, whatever the text', () => {
    const text = `${'asked '.repeat(40_000)}anonymity ${'not her '.repeat(20_000)}`;
    const before = performance.now();
    words(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('a source that does not want to be known', () => {
  test.each([
    ['within its own words', '<An aide, who asked not to be named,> said no.', 'asked not to be named'],
    ['behind it', 'It rained, said <an aide>, who spoke on condition of anonymity.', 'spoke on condition of anonymity'],
    [
      'in the next sentence',
      '<Two officials> said no. The officials spoke on condition of anonymity.',
      'spoke on condition of anonymity',
    ],
    [
      'behind a pronoun',
      '<An aide> said no. He was not authorised to speak publicly.',
      'was not authorised to speak publicly',
    ],
    ['for the one before the words', '<Critics> met <an aide>, who requested anonymity.', undefined],
    ['by one word', '<An anonymous aide> said no.', 'anonymous'],
    ['not within what it says', '<Hale> said: “Nobody spoke on condition of anonymity.”', undefined],
    ['not for somebody named beside it', '<Ann Hale> said that aides spoke on condition of anonymity.', undefined],
  ])('%s', (_, text, anonymous) => {
    expect(sourcesIn(text)[0]?.source.anonymous).toBe(anonymous);
  });

  test('is unnamed, though the text names people', () => {
    const [, aide] = sourcesIn('<Ann Hale> came. <The adviser, who asked not to be named,> said no.');
    expect(aide?.source.type).toBe('unnamed');
    expect(aide?.reason).toContain('who is not named (“asked not to be named”)');
  });

  test('stays its body’s where it is a spokesperson', () => {
    const [claim] = sourcesIn('<A spokesman for Velt Motors, who asked not to be named,> said no.');
    expect(claim?.source).toMatchObject({ type: 'organisation', anonymous: 'asked not to be named' });
  });

  test('is so wherever it speaks', () => {
    const claims = sourcesIn('<An aide> said no. <The aide> spoke on condition of anonymity.');
    expect(claims.map(({ source }) => source.anonymous)).toEqual(Array(2).fill('spoke on condition of anonymity'));
  });
});
