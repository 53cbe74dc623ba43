import { describe, expect, test } from 'vitest';
import { lastNameIn, sourcesIn } from '../../../tests/support/sources-in.ts';

const OWN = 'https://www.harbour.example/news/2026/a-long-story';
/** Where the first source of a text on harbour.example can be looked up. */
const linked = (text: string) => sourcesIn(text, OWN)[0]?.links.map(({ href }) => href);
const STUDY = 'https://www.journal.example/articles/17';

describe('a claim can be looked up', () => {
  test.each([
    ['by a link on its source', `<[A study|${STUDY}]> said it rained.`, [STUDY]],
    ['by a link on a part of its source', `<A study by [Bergen|${STUDY}]> said it rained.`, [STUDY]],
    ['by a link on what it says', `<Hale> said that [it rained|${STUDY}] all day.`, [STUDY]],
    [
      'by a link on its source before one on what it says',
      `<[Hale|${STUDY}]> said that [it rained|https://else.example/a].`,
      [STUDY],
    ],
    [
      'on its own site, by an article',
      '<Hale> said [it rained|https://harbour.example/news/rain-falls-on-the-quay].',
      ['https://harbour.example/news/rain-falls-on-the-quay'],
    ],
    [
      'on its own site, by a number',
      '<Hale> said [it rained|https://harbour.example/story/48213].',
      ['https://harbour.example/story/48213'],
    ],
    ['by a front page elsewhere', '<[Velt Post|https://veltpost.example/]> said so.', ['https://veltpost.example/']],
    ['by two links', `<[Hale|${STUDY}] and [Noor|https://else.example/a]> said so.`, [STUDY, 'https://else.example/a']],
    ['once, though linked twice', `<[Hale|${STUDY}] and [Noor|${STUDY}]> said so.`, [STUDY]],
    ['not without a link', '<Hale> said it rained.', []],
    ['not by a link elsewhere', `It was [late|${STUDY}]. <Hale> said it rained.`, []],
    ['not by a topic of its own site', '<[Hale|https://harbour.example/topics/ann-hale]> said so.', []],
    ['not by a tag', '<[Hale|https://harbour.example/tag/hale]> said so.', []],
    ['not by a shelf of its own site', '<[Velt|https://harbour.example/politics]> said so.', []],
    ['not by an author’s page', '<[Hale|https://harbour.example/authors/ann-hale-of-the-quay]> said so.', []],
    ['not by a share price', '<[Velt|https://money.example/quote/VLT]> said so.', []],
    ['not by a button to share', '<Hale> said [it rained|https://social.example/intent/post?x=1].', []],
    ['not by an address that is no page', '<Hale> said [it rained|mailto:hale@velt.example].', []],
  ])('%s', (_, text, links) => {
    expect(linked(text)).toEqual(links);
  });

  test.each([
    [
      'a thing that is linked is a document',
      `<One [look at the books|${STUDY}]> says so.`,
      'one look at the books (document)',
    ],
    ['a person that is linked stays a person', `<[Ann Hale|${STUDY}]> said so.`, 'Ann Hale (person)'],
    ['people who are linked stay unnamed', `<[Researchers|${STUDY}]> said so.`, 'researchers (unnamed)'],
  ])('%s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });
});
