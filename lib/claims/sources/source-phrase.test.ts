import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { readPhrase, spanOfRange } from './source-phrase.ts';

/** The noun phrase of the words in <brackets>, and the word that carries it. */
function read(marked: string): [phrase: string, head: string] | undefined {
  const span = { start: marked.indexOf('<'), end: marked.indexOf('>') - 1 };
  const text = marked.replace(/[<>]/g, '');
  const sentence = evidenceOf(text).sentences.find((one) => one.span.end > span.start);
  const phrase = sentence && readPhrase(sentence, span, [span]);
  if (phrase === undefined) return undefined;
  const { start, end } = spanOfRange(phrase, phrase.core);
  return [text.slice(start, end), phrase.head.text];
}

describe('a phrase that was cut', () => {
  test.each([
    ['behind its article', 'Then <the> Bergen Chronicle said so.', 'the Bergen Chronicle', 'Chronicle'],
    ['within a name', 'Then <the Bergen> Chronicle said so.', 'the Bergen Chronicle', 'Chronicle'],
    ['behind its article, before a noun', 'Then <the> crowd said so.', 'the crowd', 'crowd'],
    ['within a compound', 'Then the Democratic front-<runner> said so.', 'the Democratic front-runner', 'runner'],
    ['before a possessive', 'Then Hale<’s lawyer> said so.', 'Hale’s lawyer', 'lawyer'],
    ['before a noun', 'Then they read a <letter> that said so.', 'a letter', 'letter'],
    ['before "of"', 'Then all <of the guests> said so.', 'all of the guests', 'guests'],
  ])('%s is mended', (_, marked, phrase, head) => {
    expect(read(marked)).toEqual([phrase, head]);
  });

  test.each([
    ['before a verb', 'Then <Hale> spoke and said so.', 'Hale', 'Hale'],
    ['behind a name', 'Then told <Hale> Ruiz said so.', 'Hale', 'Hale'],
    ['behind a possessive', 'Then <Hale’s> claim was heard.', 'Hale’s', 'Hale'],
    ['behind an adverb', 'Then only <guests> said so.', 'guests', 'guests'],
  ])('%s stays cut', (_, marked, phrase, head) => {
    expect(read(marked)).toEqual([phrase, head]);
  });
});

describe('readPhrase', () => {
  test.each([
    ['a relative clause', '<A guest who had come late> said so.', 'A guest', 'guest'],
    ['a clause without "who"', '<A person Hale met there> said so.', 'A person', 'person'],
    ['what modifies it', '<People familiar with the talks> said so.', 'People', 'People'],
    ['a participle', '<New polls released Sunday> say so.', 'New polls', 'polls'],
    ['a preposition', '<A report by Oxfam> said so.', 'A report', 'report'],
    ['an apposition', '<Ann Hale, a cook,> said so.', 'Ann Hale', 'Hale'],
    ['words before it', 'It rained <according to the bank>.', 'the bank', 'bank'],
    [
      'a compound participle',
      '<The recently court-released Bergen playbook> said so.',
      'The recently court-released Bergen playbook',
      'playbook',
    ],
    ['a preposition before its noun', '<An inside source> said so.', 'An inside source', 'source'],
    ['a limit before it', '<At least one guest> said so.', 'one guest', 'guest'],
    ['words that open it', '<Even the bank> said so.', 'the bank', 'bank'],
    ['a determiner within', '<Half of the guests> said so.', 'Half of the guests', 'guests'],
    ['an adverb within', '<The most recent poll> says so.', 'The most recent poll', 'poll'],
    ['a name over "for"', '<The Centre for Sea Research> said so.', 'The Centre for Sea Research', 'Centre'],
    [
      'a noun behind a name',
      '<The Department of Justice complaint> says so.',
      'The Department of Justice complaint',
      'complaint',
    ],
    ['an adjective that is a noun', '<A transit chief> said so.', 'A transit chief', 'chief'],
    [
      'two adjectives with a comma',
      '<A carefully designed, costly trial> said so.',
      'A carefully designed, costly trial',
      'trial',
    ],
    ['a title in marks', '<“Harbour Hour” host Ann Hale> said so.', '“Harbour Hour” host Ann Hale', 'Hale'],
    ['a hyphen', '<The 56-year-old> said so.', 'The 56-year-old', 'year'],
    ['a dateline', '<BERGEN — Sen. Ann Hale> said so.', 'Sen. Ann Hale', 'Hale'],
    ['a heading', '<BUSTED: Emails> say so.', 'Emails', 'Emails'],
    ['an opening phrase', '<At the time of the flood, Ann Hale> said so.', 'Ann Hale', 'Hale'],
    ['an opening time', '<For years the bank> said so.', 'the bank', 'bank'],
    ['a relative that leads to it', 'It met Ruiz, <who he> said was late.', 'he', 'he'],
    ['a joining word', 'It found <that activists> said so.', 'activists', 'activists'],
    ['what it is a part of', '<Part of Hale’s letter> says so.', 'Part of Hale’s letter', 'letter'],
    ['a pronoun within', '<Those of us who came> said so.', 'Those of us', 'Those'],
    [
      'an adjective that stands for people',
      '<One prominent conservative, Ann Hale,> said so.',
      'One prominent conservative',
      'conservative',
    ],
    ['a note', 'It was late <[4]>.', '[4]', '4'],
    ['"We" in a name', '<The We Company> said so.', 'The We Company', 'Company'],
  ])('finds the noun phrase beside %s', (_, marked, phrase, head) => {
    expect(read(marked)).toEqual([phrase, head]);
  });

  test.each([
    'Hale <said in> a note.',
    '<According to> Hale it rained.',
    'It rained<, and> it snowed.',
    '<This> shows that it rained.',
    '<That> said, it rained.',
    'It was far from the <last> word.',
  ])('finds none in %j', (marked) => {
    expect(read(marked)).toBeUndefined();
  });
});
