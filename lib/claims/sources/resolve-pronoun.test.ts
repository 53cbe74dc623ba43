import { describe, expect, test } from 'vitest';
import { lastNameIn } from '../../../tests/support/sources-in.ts';

describe('a pronoun means', () => {
  test.each([
    ['"she", the woman who spoke', '<Maria Ruiz> said it was late. <She> said it rained.', 'Maria Ruiz (person)'],
    ['"she", the woman named', 'Maria Ruiz opened the quay. <She> said it rained.', 'Maria Ruiz (person)'],
    ['"he", not the woman nearer by', 'Peter Hale met Maria Ruiz. <He> said it rained.', 'Peter Hale (person)'],
    ['"he", by a title', 'Mr. Velt met Ms. Noor. <He> said it rained.', 'Velt (person)'],
    [
      '"she", by a pronoun behind the name',
      'Qorvan Velt lost her keys. Peter Hale left. <She> said it rained.',
      'Qorvan Velt (person)',
    ],
    [
      '"he", who spoke and not who was spoken of',
      '<Teodor Vask> said that Aldis Renko was ill. <He> said it rained.',
      'Teodor Vask (person)',
    ],
    [
      '"he", not a name within a quotation',
      'Peter Hale was tired. “Omar Noor is late, Omar Noor is rude,” a guest said. <He> left.',
      'Peter Hale (person)',
    ],
    [
      '"he", who leads the very sentence',
      '<Teodor Vask> said so. Peter Hale met him, and <he> left.',
      'Peter Hale (person)',
    ],
    ['"his" as a source', '<Peter Hale> said it was late. <His> claim was that it rained.', 'Peter Hale (person)'],
    ['"she", somebody unnamed', '<A nurse> said it was late. <She> said it rained.', 'a nurse (unnamed)'],
    ['"he", not an unnamed woman', 'Peter Hale came. <A spokeswoman> said no. <He> said yes.', 'Peter Hale (person)'],
    ['"it", a body', '<The bank> said it was late. <It> said it rained.', 'the bank (organisation)'],
    ['"it", a document', '<The Bergen report> said it was late. <It> said it rained.', 'the Bergen report (document)'],
    ['"they", several', '<Critics> said it was late. <They> said it rained.', 'critics (unnamed)'],
    [
      '"they", a joint source',
      '<Maria Ruiz and Peter Hale> said no. <They> said it rained.',
      'Maria Ruiz and Peter Hale (person)',
    ],
    [
      '"both", the two who spoke by turns',
      '<Maria Ruiz> said no. <Peter Hale> said yes. <Both> said it rained.',
      'Maria Ruiz and Peter Hale (person)',
    ],
    [
      '"who", the words before it',
      'It was denied by the Bergen Council, <who> said it rained.',
      'the Bergen Council (organisation)',
    ],
    ['"who", the person before it', 'He met Maria Ruiz, <who> said it rained.', 'Maria Ruiz (person)'],
  ])('%s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });

  test.each([
    ['two men named alike', 'Peter Hale and Omar Noor met. <He> said it rained.', 'he (person)'],
    ['nobody at all', 'It was late. <He> said it rained.', 'he (unnamed)'],
    ['only women', 'Maria Ruiz came. <He> said it rained.', 'he (person)'],
    ['nobody near', `Peter Hale came. ${'It was late at the quay. '.repeat(12)}<He> said it rained.`, 'he (person)'],
    ['nothing that speaks', 'It was late. <It> said it rained.', 'it (organisation)'],
    ['nobody who is several', '<Maria Ruiz> said no. <They> said it rained.', 'they (unnamed)'],
    [
      'three who spoke',
      '<Ann Hale> said no. <Omar Noor> said no. <Maria Ruiz> said no. <Both> said so.',
      'both (unnamed)',
    ],
  ])('nobody we could tell where the text has %s', (_, text, source) => {
    expect(lastNameIn(text)).toBe(source);
  });
});
