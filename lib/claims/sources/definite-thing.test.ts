import { describe, expect, test } from 'vitest';
import { lastNameIn } from '../../../tests/support/sources-in.ts';

describe('a definite thing', () => {
  test.each([
    [
      'a report that spoke',
      '<The Bergen report> said no. <The report> said it rained.',
      'the Bergen report (document)',
    ],
    ['a report introduced', 'A report by Oxfam came out. <The report> said it rained.', 'a report by Oxfam (document)'],
    [
      'the nearer of two',
      'A report by Oxfam came out. <The Bergen report> said no. <The report> said so.',
      'the Bergen report (document)',
    ],
    [
      'the later introduced',
      '<The Bergen report> said no. A report by Oxfam came out. <The report> said so.',
      'a report by Oxfam (document)',
    ],
    [
      'a study under another word',
      '<A Bergen study> said no. <The research> said it rained.',
      'a Bergen study (document)',
    ],
    ['a poll', 'A new Velt poll came out. <The poll> found that it rained.', 'a new Velt poll (document)'],
    ['a body by its name', 'The Sea Trade Agency met. <The agency> said it rained.', 'Sea Trade Agency (organisation)'],
    [
      'a body by what it is said to be',
      'Kronborg Holdings, a shipping company, failed. <The company> said so.',
      'Kronborg Holdings (organisation)',
    ],
    [
      'the only body that spoke',
      '<Kronborg Holdings> said no. <The company> said it rained.',
      'Kronborg Holdings (organisation)',
    ],
    [
      'the ministry that spoke',
      '<The Velmark interior ministry> said no. <The ministry> said so.',
      'the Velmark interior ministry (organisation)',
    ],
    [
      'the officials who spoke',
      '<Two US officials> said no. <The officials> said it rained.',
      'two US officials (unnamed)',
    ],
    [
      'the couple',
      '<Maria Ruiz and Peter Hale> said no. <The couple> said it rained.',
      'Maria Ruiz and Peter Hale (person)',
    ],
    [
      'the two',
      '<Maria Ruiz> said no. <Peter Hale> said yes. <Both experts> said so.',
      'Maria Ruiz and Peter Hale (person)',
    ],
    [
      'the poll behind a share',
      '<A new Velt poll> found that it rained. <Two in three> said so.',
      'a new Velt poll (document)',
    ],
    [
      'the poll behind those asked',
      'A new Velt poll came out. <58 percent of voters> said so.',
      'a new Velt poll (document)',
    ],
    [
      'the poll behind respondents',
      '<The Velt survey> found that it rained. <Respondents> said so.',
      'the Velt survey (document)',
    ],
    [
      'a thing that is linked',
      'It was late. <One [look at the books]> says it rained.',
      'one look at the books (document)',
    ],
  ])('is %s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });

  test.each([
    [
      'two reports in one breath',
      'A report by Oxfam and a report by Interpol came out. <The report> said so.',
      'the report (document)',
    ],
    [
      'two companies that spoke',
      '<Kronborg Holdings> said no. <Velt Motors> said no. <The company> said so.',
      'the company (organisation)',
    ],
    ['no report at all', 'It was late. <The report> said it rained.', 'the report (document)'],
    ['only the findings of one', 'The findings of the report came out. <The report> said so.', 'the report (document)'],
    ['another report', '<The Bergen report> said no. <The Oslo report> said so.', 'the Oslo report (document)'],
    ['no poll', 'It was late. <58 percent of voters> said so.', '58 percent of voters (unnamed)'],
  ])('keeps its words where there are %s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });
});
