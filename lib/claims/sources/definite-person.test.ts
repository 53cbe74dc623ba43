import { describe, expect, test } from 'vitest';
import { lastNameIn } from '../../../tests/support/sources-in.ts';

describe('one definite person', () => {
  test.each([
    ['a title', 'Senator Maria Ruiz came. <The senator> said it rained.', 'Maria Ruiz (person)'],
    ['a short title', 'Sen. Maria Ruiz came. <The senator> said it rained.', 'Maria Ruiz (person)'],
    ['a role in an apposition', 'Maria Ruiz, the mayor of Bergen, came. <The mayor> said so.', 'Maria Ruiz (person)'],
    ['a role before the name', 'Bergen police chief Omar Noor came. <The chief> said so.', 'Omar Noor (person)'],
    [
      'a role and a place',
      'Sen. Maria Ruiz of Texas met Sen. Omar Noor of Ohio. <The Texas senator> said so.',
      'Maria Ruiz (person)',
    ],
    ['a people', 'Texas Gov. Rick Hale came. <The Texan> said it rained.', 'Rick Hale (person)'],
    ['an age', 'Maria Ruiz, 56, met Omar Noor, 41. <The 56-year-old> said it rained.', 'Maria Ruiz (person)'],
    ['an age before the name', '43-year-old Omar Noor came. <The 43-year-old> said it rained.', 'Omar Noor (person)'],
    ['a past office', 'Former Texas governor Rick Hale came. <The former governor> said so.', 'Rick Hale (person)'],
    ['a trade', 'Ann Hale, a retired neurosurgeon, came. <The retired neurosurgeon> said so.', 'Ann Hale (person)'],
    [
      'somebody unnamed who spoke',
      '<A student> said it was late. <The student> said it rained.',
      'a student (unnamed)',
    ],
    ['an unnamed source', '<A new source> said it was late. <The source> said it rained.', 'a new source (unnamed)'],
    ['somebody introduced', 'Maria Ruiz met a parent there. <The parent> said it rained.', 'the parent (unnamed)'],
    [
      'one of those named, nobody knows which',
      'Maria Ruiz met Peter Hale. <The author> said so.',
      'the author (person)',
    ],
    ['an age that is nobody’s', 'Maria Ruiz came. <The 30-year-old> said it rained.', 'the 30-year-old (person)'],
    [
      'an office of a body',
      'Maria Ruiz came. <The chairman of the port> said so.',
      'the chairman of the port (organisation)',
    ],
    ['nobody named before', 'The ship was late. <The author> said it rained.', 'the author (unnamed)'],
    ['a mouthpiece', 'Maria Ruiz came. <The spokesman> said it rained.', 'the spokesman (organisation)'],
    ['no person at all', 'Maria Ruiz came. <The newspaper> said it rained.', 'the newspaper (organisation)'],
  ])('is %s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });

  test.each([
    ['two of one title', 'Sen. Maria Ruiz met Sen. Omar Noor. <The senator> said so.', 'the senator (person)'],
    ['two of one age', 'Maria Ruiz, 56, met Omar Noor, 56. <The 56-year-old> said so.', 'the 56-year-old (person)'],
    ['two of one trade', 'Ann Hale, a baker, met Omar Noor, a baker. <The baker> said so.', 'the baker (person)'],
  ])('keeps its words where there are %s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });
});
