import { expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { textOf } from '../../text/span.ts';
import { readAttributions } from './read-attributions.ts';

/** What each relation of a text says, by the rules alone. */
function saidIn(text: string): string[] {
  const { relations } = lastOf(readAttributions(evidenceOf(text), { engine: 'rules', network: null }));
  return relations.map(({ content }) => content.map((part) => textOf(text, part)).join(' … '));
}

test.each<[string, string, string]>([
  [
    'in the present, behind a report in the past',
    'Hale said the bridge was old, but it is the worst in the country.',
    'the bridge was old',
  ],
  [
    'with a noun for its subject',
    'Ruiz said that the harbour was safe, but the council has betrayed the town.',
    'that the harbour was safe',
  ],
  [
    'behind what was to come',
    'Hale said the plan would fail, but the scheme is the best in the country.',
    'the plan would fail',
  ],
  [
    'behind “yet”',
    'The minister said that wages had risen, yet families are poorer than ever.',
    'that wages had risen',
  ],
  [
    'behind “while”',
    'The bank found that prices had doubled, while the government has made matters worse.',
    'that prices had doubled',
  ],
  [
    'behind a semicolon',
    'Ruiz told reporters the fund was empty; this is the most shameful scandal of the port.',
    'the fund was empty',
  ],
  [
    'behind a tag that closes its clause',
    'Prices rose because of the war, according to the bank, and nobody has done more harm than the minister.',
    'Prices rose because of the war',
  ],
  ['as a remark on the thing', 'The mayor welcomed the plan, which is the most reckless in decades.', 'the plan'],
  [
    'as a remark in the middle',
    'Hale said the bridge, which is the worst in the country, was old.',
    'the bridge … was old',
  ],
])('gives the writer back a clause %s', (_, text, said) => {
  expect(saidIn(text)).toEqual([said]);
});

test.each<[string, string]>([
  ['all of it in the past', 'Hale said the bridge was old, but the council had no money and would do nothing.'],
  ['“that” again', 'Hale said the bridge was old, but that the council has no money to mend it.'],
  ['a pronoun for whoever speaks', 'Hale said the bridge was old, but he has no money to mend it.'],
  ['all of it in the present', 'Critics say the plan is costly, but the scheme will ruin the coast.'],
  ['a report told as it was said', 'Hale said the bridge is old, but the council has no money to mend it.'],
  ['what is left of one subject', 'Hale said the bridge was old, but is safe.'],
  ['a bare list', 'Hale said the bridge was old, narrow, and a danger to all.'],
  ['what goes on in a quotation', 'Hale said the bridge was “old, but the council is too poor to mend it”.'],
  ['a remark in the past', 'Hale said the bridge, which was the worst in the country, had to go.'],
])('leaves with its speaker %s', (_, text) => {
  const [said] = saidIn(text);
  expect(
    text.slice(text.indexOf('the bridge') === -1 ? text.indexOf('the plan') : text.indexOf('the bridge'), -1),
  ).toBe(said?.replace(/^that /, ''));
});

test('of a leading “according to” nothing is given back', () => {
  expect(saidIn('According to the bank, prices rose, and nobody has done more harm than the minister.')).toEqual([
    'prices rose, and nobody has done more harm than the minister',
  ]);
});
