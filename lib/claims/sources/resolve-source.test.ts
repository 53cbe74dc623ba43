import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../tests/support/claims-in.ts';
import { lastNameIn, namesIn } from '../../../tests/support/sources-in.ts';

describe('a name', () => {
  test.each([
    ['a surname', 'Maria Ruiz came. <Ruiz> said it rained.', 'Maria Ruiz (person)'],
    ['a first name', 'Maria Ruiz came. <Maria> said it rained.', 'Maria Ruiz (person)'],
    ['a surname before the full name', '<Ruiz> said it rained. Maria Ruiz left.', 'Maria Ruiz (person)'],
    ['a courtesy title', 'Maria Ruiz came. <Ms. Ruiz> said it rained.', 'Maria Ruiz (person)'],
    ['a title of which the full name is unknown', '<Mr. Velt> said it rained.', 'Velt (person)'],
    ['a double surname', 'Debbie Marsh Holt came. <Marsh Holt> said it rained.', 'Debbie Marsh Holt (person)'],
    ['a possessive', 'Maria Ruiz came. <Ruiz’s> claim was that it rained.', 'Maria Ruiz (person)'],
    [
      'a part of an outlet',
      'The Bergen Chronicle wrote so. <The Chronicle> said it rained.',
      'Bergen Chronicle (organisation)',
    ],
    [
      'initials in brackets',
      'The Sea Trade Agency (STA) met. <STA> said it rained.',
      'Sea Trade Agency (organisation)',
    ],
    ['initials', 'The Bergen Energy Council met. <The BEC> said it rained.', 'Bergen Energy Council (organisation)'],
    ['a place that speaks', 'Life inside Velmark is quiet. <Velmark> said it rained.', 'Velmark (organisation)'],
    ['a handle', '<@mariaruiz> said it rained.', '@mariaruiz (person)'],
    ['a role before the name', '<Bergen mayor Maria Ruiz> said it rained.', 'Maria Ruiz (person)'],
    ['a title that runs into the name', '<Missouri Secretary of State Jason Velt> said so.', 'Jason Velt (person)'],
    ['an apposition behind the name', '<Maria Ruiz, a former aide to the mayor,> said so.', 'Maria Ruiz (person)'],
    ['an apposition without its comma', '<Maria Ruiz a former aide to the mayor> said so.', 'Maria Ruiz (person)'],
    ['an age behind the name', '<Maria Ruiz, 44, a cook from Bergen who was there,> said so.', 'Maria Ruiz (person)'],
    ['a name behind its role', '<The foreign minister, Teodor Vask,> said so.', 'Teodor Vask (person)'],
    ['a name behind whose it is', '<Her husband, Peter Hale,> said so.', 'Peter Hale (person)'],
    [
      'a name behind "the group"',
      'The Velt Watch Group met. <The group, Velt Watch Group,> said so.',
      'Velt Watch Group (organisation)',
    ],
    ['a spokesman who is named', '<Brian Fall, a spokesman for Mrs. Ruiz,> said so.', 'Brian Fall (person)'],
    ['a noun that could be a thing', '<The doyen of the quay, Peter Hale, who led,> said so.', 'Peter Hale (person)'],
    ['a party’s member', 'Ann Hale came. <The lifelong Republican> said so.', 'the lifelong Republican (person)'],
    [
      'two who are named behind a noun',
      '<Two members from Texas, Ann Hale and Omar Noor,> said so.',
      'Ann Hale and Omar Noor (person)',
    ],
    ['a chapter', '<Isaiah 45:1> says so.', 'Isaiah 45:1 (document)'],
    ['a title in quotation marks before the name', '<“Harbour Hour” host Peter Hale> said so.', 'Peter Hale (person)'],
    ['a town with its state', '<Marion, Ohio,> said so.', 'Marion (organisation)'],
  ])('resolves %s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });

  test.each([
    ['two people of one surname', 'Maria Ruiz met Peter Ruiz. <Ruiz> said it rained.', 'Ruiz (person)'],
    [
      'two bodies of one last word',
      'The Bergen Times met the Oslo Times. <The Times> said so.',
      'the Times (organisation)',
    ],
    [
      'two bodies of the same initials',
      'The Sea Trade Agency met the Safe Town Alliance. <STA> said so.',
      'STA (organisation)',
    ],
  ])('keeps the words where there are %s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });

  test('a title tells two people of one surname apart', () => {
    const text = 'Maria Ruiz met Peter Ruiz. <Mr. Ruiz> said it rained. <Ms. Ruiz> said it snowed.';
    expect(namesIn(text)).toEqual(['Peter Ruiz (person)', 'Maria Ruiz (person)']);
  });

  test('the one just named in full is meant by the surname', () => {
    const between = 'The harbour was quiet that night, and nobody was seen on the quay. '.repeat(8);
    const text = `Maria Ruiz left. ${between}Peter Ruiz came. <Ruiz> said it rained.`;
    expect(lastNameIn(text)).toBe('Peter Ruiz (person)');
  });
});

describe('the words of a relation', () => {
  test.each(['<I> said it rained.', '<We> think it rained.', '<you> say it rained.', '<me> it seems late.'])(
    'of the writer or the reader are left out: %s',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );

  test.each(['Ruiz <said in> a statement.', '<According to> Ruiz it rained.', 'It rained<, and> it snowed.'])(
    'that name nobody are turned away: %s',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );

  test('resolve through the rules of attribution as well', () => {
    const [, last] = claimsIn('The bank said it was late. It said it rained.');
    expect(last).toMatchObject({ name: 'the bank', type: 'organisation' });
  });
});
