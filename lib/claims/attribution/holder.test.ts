import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { textOf } from '../../text/span.ts';
import { type Holder, spanOf } from './attribution.ts';
import { holderAfter, holderBefore, leadingHolder, sharedSubject } from './holder.ts';

/** Reads one sentence in which "|" is where the cue ends or begins. */
function at(marked: string) {
  const text = marked.replace('|', '');
  const tokens = evidenceOf(text).sentences[0]?.tokens ?? [];
  const edge = tokens.filter(({ span }) => span.end <= marked.indexOf('|')).length;
  const quoted = tokens.map(() => false);
  const words = (holder: Holder | undefined) => holder && textOf(text, spanOf(tokens, holder.whole));
  return {
    before: words(holderBefore(tokens, edge, quoted)),
    after: words(holderAfter(tokens, edge, quoted)),
    leading: words(leadingHolder(tokens, edge, quoted)),
    document: words(leadingHolder(tokens, edge, quoted, false)),
    shared: words(sharedSubject(tokens, edge, quoted)),
  };
}

describe('holderBefore', () => {
  test.each([
    ['a name', 'Ruiz |said so.', 'Ruiz'],
    ['a name over a relative clause', 'Ruiz, who led the talks, |said so.', 'Ruiz, who led the talks'],
    ['the antecedent of "who"', 'It was the mayor who |said so.', 'the mayor'],
    ['a subject before its day', 'Ruiz on Monday |said so.', 'Ruiz'],
    ['a survey before its month', 'A survey this month |found so.', 'A survey'],
  ])('takes %s', (_, text, holder) => {
    expect(at(text).before).toBe(holder);
  });

  test.each([
    ['a thing', 'The crane |said so.'],
    ['a day', 'On Monday |said so.'],
    ['nothing', '|Said so.'],
  ])('refuses %s', (_, text) => {
    expect(at(text).before).toBeUndefined();
  });
});

describe('holderAfter', () => {
  test('takes a name with its apposition', () => {
    expect(at('So said |Maria Ruiz, the harbour master, in May.').after).toBe('Maria Ruiz, the harbour master');
  });

  test.each([
    ['a thing', 'So fell |the crane in May.'],
    ['a verb', 'So |spoke the mayor.'],
  ])('refuses %s', (_, text) => {
    expect(at(text).after).toBeUndefined();
  });
});

describe('leadingHolder', () => {
  test('takes a short modifier into the name', () => {
    expect(at('Sources close to the talks |say so.').leading).toBe('Sources close to the talks');
  });

  test('leaves a long remark out of it', () => {
    expect(at('Customers, in a long letter to the board of the station, |say so.').leading).toBe('Customers');
  });

  test.each([
    ['where another verb stands between', 'Ruiz left and the crane |said so.'],
    ['where a thing leads', 'The cranes close to the quay |say so.'],
  ])('finds none %s', (_, text) => {
    expect(at(text).leading).toBeUndefined();
  });

  test('takes a document alone, where not anyone may speak', () => {
    expect(at('An analysis by the bank |showed so.').document).toBe('An analysis by the bank');
    expect(at('Sources close to the talks |showed so.').document).toBeUndefined();
  });
});

describe('sharedSubject', () => {
  test('takes the subject of the verb before', () => {
    expect(at('On Monday, Ruiz gave no names and |said so.').shared).toBe('Ruiz');
  });

  test.each([
    ['where nothing joins the verbs', 'Ruiz gave no names, |said so.'],
    ['where the subject has no verb of its own', 'Ruiz and |said so.'],
    ['where a thing leads', 'The crane fell and |said so.'],
  ])('finds none %s', (_, text) => {
    expect(at(text).shared).toBeUndefined();
  });
});
