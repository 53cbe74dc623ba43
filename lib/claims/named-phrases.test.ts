/** The ways of giving a source that Whence promises to read, one by one, through the whole analyser. */
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../tests/support/claims-in.ts';
import type { SourceType } from './types.ts';

interface Promise {
  readonly phrase: string;
  readonly text: string;
  readonly name: string;
  readonly type: SourceType;
  readonly content: string;
  readonly reason: string;
}

const QUOTED: Promise[] = [
  {
    phrase: 'a quotation with its speaker before it',
    text: 'Maria Ruiz said: “The quay is closed and nobody will be paid.”',
    name: 'Maria Ruiz',
    type: 'person',
    content: '“The quay is closed and nobody will be paid.”',
    reason: 'Attributed to Maria Ruiz: “said”',
  },
  {
    phrase: 'a quotation with its speaker in the middle',
    text: '“The quay is closed,” said Maria Ruiz, the harbour master, “and nobody will be paid.”',
    name: 'Maria Ruiz',
    type: 'person',
    content: '“The quay is closed,” … “and nobody will be paid.”',
    reason: 'Attributed to Maria Ruiz: “said”',
  },
  {
    phrase: 'a quotation with its speaker behind it',
    text: '“The quay is closed and nobody will be paid,” Maria Ruiz told reporters on Monday.',
    name: 'Maria Ruiz',
    type: 'person',
    content: '“The quay is closed and nobody will be paid,”',
    reason: 'Attributed to Maria Ruiz: “told”',
  },
  {
    phrase: 'the second paragraph of a quotation',
    text: '“The quay was built in a hurry,” said Maria Ruiz.\n“We knew it then.\n“We know it better now.”',
    name: 'Maria Ruiz',
    type: 'person',
    content: '“We know it better now.”',
    reason: 'Attributed to Maria Ruiz, who spoke just before or after',
  },
  {
    phrase: 'the first paragraph of a quotation whose speaker is named in the second',
    text: '“The quay was built in a hurry.\n“We knew it then,” Maria Ruiz said.',
    name: 'Maria Ruiz',
    type: 'person',
    content: '“The quay was built in a hurry.',
    reason: 'Attributed to Maria Ruiz, who spoke just before or after',
  },
  {
    phrase: 'a quotation that floats alone',
    text: '“The quay is closed,” Maria Ruiz said. The crowd fell silent. “We must all go home now.”',
    name: 'Maria Ruiz',
    type: 'person',
    content: '“We must all go home now.”',
    reason: 'Attributed to Maria Ruiz, who spoke just before or after',
  },
];

const TOLD: Promise[] = [
  {
    phrase: '"X said that"',
    text: 'The mayor, Maria Ruiz, said that the quay would close in May.',
    name: 'Maria Ruiz',
    type: 'person',
    content: 'that the quay would close in May',
    reason: 'Attributed to Maria Ruiz: “said”',
  },
  {
    phrase: '"X warned that"',
    text: 'The bank warned that the port could run out of money.',
    name: 'the bank',
    type: 'organisation',
    content: 'that the port could run out of money',
    reason: 'Attributed to the bank: “warned”',
  },
  {
    phrase: '"X acknowledged that"',
    text: 'Maria Ruiz acknowledged that the cranes were unsafe.',
    name: 'Maria Ruiz',
    type: 'person',
    content: 'that the cranes were unsafe',
    reason: 'Attributed to Maria Ruiz: “acknowledged”',
  },
  {
    phrase: '"She added"',
    text: 'Maria Ruiz said the quay would close. She added that nobody would be paid.',
    name: 'Maria Ruiz',
    type: 'person',
    content: 'that nobody would be paid',
    reason: 'Attributed to Maria Ruiz (“She”): “added”',
  },
  {
    phrase: '"according to X"',
    text: 'Nine ships left the port last week, according to the harbour office.',
    name: 'the harbour office',
    type: 'organisation',
    content: 'Nine ships left the port last week',
    reason: 'Attributed to the harbour office: “according to”',
  },
  {
    phrase: '"as X put it"',
    text: 'The quay, as Maria Ruiz put it, is a ruin with a view.',
    name: 'Maria Ruiz',
    type: 'person',
    content: 'The quay … is a ruin with a view',
    reason: 'Attributed to Maria Ruiz: “as … put it”',
  },
  {
    phrase: '"X’s claim that"',
    text: 'The town laughed at Maria Ruiz’s claim that the quay is safe.',
    name: 'Maria Ruiz',
    type: 'person',
    content: 'that the quay is safe',
    reason: 'Attributed to Maria Ruiz: “claim”',
  },
  {
    phrase: 'sources close to something',
    text: 'Sources close to the talks say that the first inspections were planned.',
    name: 'sources close to the talks',
    type: 'unnamed',
    content: 'that the first inspections were planned',
    reason: 'Attributed to sources close to the talks, who are not named: “say”',
  },
  {
    phrase: 'former aides',
    text: 'Former aides say the plan was drawn up in a night.',
    name: 'former aides',
    type: 'unnamed',
    content: 'the plan was drawn up in a night',
    reason: 'Attributed to former aides, who are not named: “say”',
  },
];

const PASSIVE: Promise[] = [
  {
    phrase: '"described by X as"',
    text: 'The town was described by Maria Ruiz as a ruin with a view.',
    name: 'Maria Ruiz',
    type: 'person',
    content: 'The town … as a ruin with a view',
    reason: 'Attributed to Maria Ruiz: “was described by”',
  },
  {
    phrase: '"is widely acknowledged by X"',
    text: 'The strategy is widely acknowledged by shipping executives to have begun in the spring.',
    name: 'shipping executives',
    type: 'unnamed',
    content: 'The strategy … to have begun in the spring',
    reason: 'Attributed to shipping executives, who are not named: “is widely acknowledged by”',
  },
  {
    phrase: '"framed by all official statements as"',
    text: 'The collapse, framed by all official statements as an accident, killed nine people.',
    name: 'all official statements',
    type: 'document',
    content: 'The collapse … as an accident',
    reason: 'Attributed to all official statements: “framed by”',
  },
  {
    phrase: '"as detailed in dozens of reports"',
    text: 'The cranes failed one by one, as detailed in dozens of reports and confirmed by the harbour office.',
    name: 'dozens of reports',
    type: 'document',
    content: 'The cranes failed one by one',
    reason: 'Attributed to dozens of reports: “as detailed in”',
  },
  {
    phrase: '"and confirmed by X"',
    text: 'The cranes failed one by one, as detailed in dozens of reports and confirmed by the harbour office.',
    name: 'the harbour office',
    type: 'organisation',
    content: 'The cranes failed one by one',
    reason: 'Attributed to the harbour office: “confirmed by”',
  },
  {
    phrase: '"which X and Y have attributed to"',
    text: 'The blasts, which Germany and Denmark have attributed to sabotage, cut the supply for a month.',
    name: 'Germany and Denmark',
    type: 'organisation',
    content: 'The blasts … to sabotage',
    reason: 'Attributed to Germany and Denmark: “have attributed”',
  },
  {
    phrase: '"traced by X to"',
    text: 'The crude was traced by investigators to a terminal in the north.',
    name: 'investigators',
    type: 'unnamed',
    content: 'The crude … to a terminal in the north',
    reason: 'Attributed to investigators, who are not named: “was traced by”',
  },
  {
    phrase: '"documented by X"',
    text: 'The beatings have been documented by Human Rights Watch.',
    name: 'Human Rights Watch',
    type: 'organisation',
    content: 'The beatings',
    reason: 'Attributed to Human Rights Watch: “have been documented by”',
  },
];

const HELD: Promise[] = [
  {
    phrase: '"what X identify as"',
    text: 'What analysts and Western diplomats identify as a deliberate campaign of pressure has emptied the wharves.',
    name: 'analysts and Western diplomats',
    type: 'unnamed',
    content: 'as a deliberate campaign of pressure',
    reason: 'Attributed to analysts and Western diplomats, who are not named: “identify”',
  },
  {
    phrase: '"X identify Y as"',
    text: 'Analysts identify the drought as the main cause of the crisis.',
    name: 'analysts',
    type: 'unnamed',
    content: 'the drought as the main cause of the crisis',
    reason: 'Attributed to analysts, who are not named: “identify”',
  },
  {
    phrase: '"X emphasizes that"',
    text: 'The union emphasizes that the fund is empty.',
    name: 'the union',
    type: 'organisation',
    content: 'that the fund is empty',
    reason: 'Attributed to the union: “emphasizes”',
  },
  {
    phrase: '"X maintains that"',
    text: 'International observers maintain that the count was wrong.',
    name: 'international observers',
    type: 'unnamed',
    content: 'that the count was wrong',
    reason: 'Attributed to international observers, who are not named: “maintain”',
  },
  {
    phrase: '"X argue that"',
    text: 'Critics argue that the law punishes the poor.',
    name: 'critics',
    type: 'unnamed',
    content: 'that the law punishes the poor',
    reason: 'Attributed to critics, who are not named: “argue”',
  },
];

const WRITTEN: Promise[] = [
  {
    phrase: 'an audit',
    text: 'Last year’s audit found that the cranes were unsafe.',
    name: 'last year’s audit',
    type: 'document',
    content: 'that the cranes were unsafe',
    reason: 'Attributed to last year’s audit: “found”',
  },
  {
    phrase: 'data from somebody',
    text: 'Data from the ministry suggest that traffic has halved.',
    name: 'data from the ministry',
    type: 'document',
    content: 'that traffic has halved',
    reason: 'Attributed to data from the ministry: “suggest”',
  },
  {
    phrase: 'figures behind the claim',
    text: 'Unemployment has doubled, figures from the ministry show.',
    name: 'figures from the ministry',
    type: 'document',
    content: 'Unemployment has doubled',
    reason: 'Attributed to figures from the ministry: “show”',
  },
  {
    phrase: 'a poll whose maker is named',
    text: 'A poll by the Sarn Institute found that 48 per cent of voters want the bridge.',
    name: 'a poll by the Sarn Institute',
    type: 'document',
    content: 'that 48 per cent of voters want the bridge',
    reason: 'Attributed to a poll by the Sarn Institute: “found”',
  },
  {
    phrase: 'polls',
    text: 'Polls show that most voters want the bridge.',
    name: 'polls',
    type: 'document',
    content: 'that most voters want the bridge',
    reason: 'Attributed to polls: “show”',
  },
  {
    phrase: 'what a share told a pollster',
    text: 'In all, 48 per cent told the Sarn Institute that they want the bridge.',
    name: 'the Sarn Institute',
    type: 'organisation',
    content: '48 per cent … that they want the bridge',
    reason: 'Attributed to the Sarn Institute: “told”',
  },
];

describe.each([
  { ways: 'quotations', promises: QUOTED },
  { ways: 'what is told without quotation marks', promises: TOLD },
  { ways: 'the holder behind a passive', promises: PASSIVE },
  { ways: 'what somebody holds', promises: HELD },
  { ways: 'documents and polls', promises: WRITTEN },
])('$ways', ({ promises }) => {
  test.each(promises)('reads $phrase', ({ text, name, type, content, reason }) => {
    expect(claimsIn(text)).toContainEqual({ name, type, content, reason });
  });
});

describe('links as sources', () => {
  const linked: [name: string, text: string, source: string, content: string][] = [
    ['a study nobody names', '[Studies] show that walking helps.', 'studies', 'that walking helps'],
    [
      'a thing that is no document by its word',
      'A [look at the accounts] shows a hole of nine million.',
      'a look at the accounts',
      'a hole of nine million',
    ],
    ['the cue alone', 'Evidence [suggests] that the quay is sinking.', 'evidence', 'that the quay is sinking'],
    ['a report', 'A [report] shows that the cranes were unsafe.', 'a report', 'that the cranes were unsafe'],
  ];
  test.each(linked)('take %s for a document', (_, text, name, content) => {
    expect(claimsIn(text)).toContainEqual(expect.objectContaining({ name, type: 'document', content }));
  });

  test.each([
    ['a study without a link', 'Studies show that walking helps.'],
    ['a thing without a link', 'A look at the accounts shows a hole of nine million.'],
    ['a link on what was found', 'Police found [a body] near the quay.'],
    ['a body that finds a thing', 'The [police] found a body near the quay.'],
  ])('leave %s', (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  test('leave a person a person', () => {
    expect(claimsIn('[Maria Ruiz] said that the quay would close.').map(({ type }) => type)).toEqual(['person']);
  });
});

describe('what looks like a source and is none', () => {
  test.each([
    ['a passive of nobody', 'The delay is widely acknowledged.'],
    ['rules that measure', 'The pilots are paid according to the rules.'],
    ['a thing that explains nothing', 'The groundings do not explain the delay.'],
    ['a question', 'Who says so?'],
    ['a share that told a friend', 'Half of them told friends.'],
    ['scare quotes', 'The “quay” is a heap of stones.'],
  ])('leaves %s', (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
