import { expect, describe as group, test } from 'vitest';
import { describe } from './describe-quote.ts';
import { createMatcher } from './match-quote.ts';
import type { MatchOutcome, Target } from './types.ts';

const PAGE = `The night of the flood
Engineers on duty say that the dam held all night, although the river rose faster than anyone had expected.
The mayor said “we were lucky” and thanked the volunteers. Nobody in the valley was hurt.
A second inspection is planned for the spring, when the water is low enough for divers to look at the foundations.
Comments are closed.`;

const on = (words: string, page = PAGE): Target => {
  const start = page.indexOf(words);
  return describe(page, { start, end: start + words.length });
};
const wordsAt = (page: string, outcome: MatchOutcome): string | null =>
  outcome.status === 'found' || outcome.status === 'changed' ? page.slice(outcome.span.start, outcome.span.end) : null;

group('found: the words still stand, although', () => {
  const cases: [name: string, words: string, page: string, place: string][] = [
    ['nothing changed', 'the dam held', PAGE, 'the dam held'],
    ['an emoji stands before them', 'the dam held', `👩‍🚀🧑🏽‍🚒 ${PAGE}`, 'the dam held'],
    ['combining marks stand before them', 'the dam held', `e\u0301\u0323 ${PAGE}`, 'the dam held'],
    ['right-to-left text stands before them', 'the dam held', `قال الوزير إن السد صمد\n${PAGE}`, 'the dam held'],
    ['quotation marks were retyped', '“we were lucky”', PAGE.replace(/[“”]/g, '"'), '"we were lucky"'],
    [
      'white space became non-breaking',
      'Nobody in the valley',
      PAGE.replaceAll(' ', '\u00a0'),
      'Nobody\u00a0in\u00a0the\u00a0valley',
    ],
    [
      'the context was rewritten',
      'although the river rose faster than anyone had expected',
      'It is said that, although the river rose faster than anyone had expected, all went well.',
      'although the river rose faster than anyone had expected',
    ],
    [
      'a paragraph was split at them',
      'Nobody in the valley was hurt',
      PAGE.replace(' Nobody in the ', '\nNobody in\nthe '),
      'Nobody in\nthe valley was hurt',
    ],
  ];
  test.each(cases)('%s', (_, words, page, place) => {
    const outcome = createMatcher(page).match(on(words));
    expect(outcome.status).toBe('found');
    expect(wordsAt(page, outcome)).toBe(place);
  });

  test('one of two alike is chosen by its context', () => {
    const page =
      'First the mayor spoke of the flood.\nThe dam held.\nThen the minister spoke of money.\nThe dam held.\nNobody else spoke.';
    const second = page.lastIndexOf('The dam held.');
    const outcome = createMatcher(`New. ${page}`).match(describe(page, { start: second, end: second + 13 }));
    expect(outcome).toMatchObject({ status: 'found', span: { start: second + 5 } });
  });

  test('a selection within a word is found within it', () => {
    expect(wordsAt(PAGE, createMatcher(PAGE).match(on('inspect')))).toBe('inspect');
  });
});

group('changed: other words stand in the place', () => {
  const cases: [name: string, words: string, from: string, to: string, place: string][] = [
    [
      'a typo was mended',
      'the river rose faster than anyone',
      'rose faster',
      'rose fastest',
      'the river rose fastest than anyone',
    ],
    [
      'words were replaced',
      'A second inspection is planned for the spring',
      'planned for',
      'due in',
      'A second inspection is due in the spring',
    ],
    [
      'the sentence was cut short',
      'Engineers on duty say that the dam held all night',
      ' say that the dam held all night',
      ' say that the dam held',
      'Engineers on duty say that the dam held',
    ],
  ];
  test.each(cases)('%s', (_, words, from, to, place) => {
    const page = `Updated today.\n${PAGE.replace(from, to)}`;
    const outcome = createMatcher(page).match(on(words));
    expect(outcome.status).toBe('changed');
    expect(wordsAt(page, outcome)).toBe(place);
  });

  const torn: [name: string, words: string, from: string, to: string][] = [
    [
      'an advertisement was put into it',
      'Engineers on duty say that the dam held all night',
      'that the dam',
      'that Advertisement: continue reading the main story below, or sign up to our morning letter, free of charge the dam',
    ],
    ['a word was lengthened', 'although the river rose', 'river', 'riverwater'],
  ];
  test.each(torn)('%s', (_, words, from, to) => {
    const page = PAGE.replace(from, to);
    const outcome = createMatcher(page).match(on(words));
    expect(outcome.status).toBe('changed');
    expect(wordsAt(page, outcome)).toBe(words.replace(from, to));
  });

  test('a quote of thousands of units is found by its ends', () => {
    const long = Array.from({ length: 120 }, (_, index) => `Sentence ${index * 7919} tells of stone ${index}.`).join(
      ' ',
    );
    const page = `Before it. ${long} After it.`;
    const edited = page.replace('tells of stone 60', 'keeps silent about stone 60');
    const outcome = createMatcher(edited).match(on(long, page));
    expect(outcome.status).toBe('changed');
    expect(wordsAt(edited, outcome)).toBe(long.replace('tells of stone 60', 'keeps silent about stone 60'));
  });

  test('scores fall as the wording moves away', () => {
    const words = 'A second inspection is planned for the spring, when the water is low enough for divers';
    const edits = ['second', 'planned', 'water', 'enough'];
    const scores = edits.map((_, count) => {
      const page = edits.slice(0, count).reduce((text, word) => text.replace(word, 'garden'), PAGE);
      return createMatcher(page).match(on(words)).score;
    });
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });
});

group('gone, although something like it stands nearby:', () => {
  const list = [
    'Step 1: wash the lentils in cold water until it runs clear.',
    'Step 2: wash the beans in cold water until it runs clear.',
    'Step 3: simmer both for an hour, and season them well.',
    'Serve with bread.',
  ].join('\n');
  test.each([
    ['the next line of a list', 'Step 1: wash the lentils in cold water until it runs clear.'],
    ['the line before it', 'Step 2: wash the beans in cold water until it runs clear.'],
  ])('%s is not the one that was deleted', (_, line) => {
    expect(createMatcher(list.replace(`${line}\n`, '')).match(on(line, list)).status).toBe('lost');
  });

  const before = `The offer ends in ${'March, '.repeat(60)}and holds in every shop of ours.`;
  const after = `Creams and soaps count as goods for the skin: ${'soap, cream, '.repeat(40)}and oil.`;
  const terms = (sum: string): string =>
    `${before} An order qualifies from ${sum} upwards, taxes and the charges for shipping it left out. ${after}`;
  test("the same sentence in another country's terms is not the one that was deleted", () => {
    const page = `${terms('65 dollars')}\nIreland\n${terms('50 euros')}`;
    const sentence = 'An order qualifies from 65 dollars upwards, taxes and the charges for shipping it left out.';
    expect(createMatcher(page.replace(`${sentence} `, '')).match(on(sentence, page)).status).toBe('lost');
  });
});

group('ambiguous: two places are equally good', () => {
  const row = 'The water level was measured again at noon and written into the large book of the station.';
  const page = Array.from({ length: 12 }, () => row).join('\n');
  const sixth = describe(page, { start: (row.length + 1) * 5, end: (row.length + 1) * 5 + row.length });

  test('lists them in reading order, without a place', () => {
    const outcome = createMatcher(`Corrected.\n${page}`).match(sixth);
    if (outcome.status !== 'ambiguous') throw new Error(outcome.status);
    expect(outcome.candidates.length).toBeGreaterThan(1);
    expect(outcome.candidates.map(({ start }) => start)).toEqual(
      outcome.candidates.map(({ start }) => start).sort((a, b) => a - b),
    );
  });
  test('unless one stands exactly where the quote stood', () => {
    expect(createMatcher(page).match(sixth)).toMatchObject({ status: 'found', span: sixth.position });
  });
  test('and a position taken in another normal form decides nothing', () => {
    expect(createMatcher(page).match({ ...sixth, normalForm: 0 }).status).toBe('ambiguous');
  });
});

group('lost: better no place than the wrong words, when', () => {
  const cases: [name: string, target: Target, page: string][] = [
    [
      'the sentence was deleted',
      on('Nobody in the valley was hurt.'),
      PAGE.replace(' Nobody in the valley was hurt.', ''),
    ],
    ['the word was deleted', on('volunteers'), PAGE.replace('volunteers', '')],
    ['the word stands only within a longer one', on('dam'), `${PAGE.replace('the dam', 'it')}\nThe damage is small.`],
    [
      'the word stands elsewhere only',
      on('volunteers'),
      `${PAGE.replace('volunteers', 'crews')}\nMore volunteers are wanted.`,
    ],
    [
      'the page is another one',
      on('the dam held all night'),
      'A recipe for bread: flour, water, salt, and a night of patience.',
    ],
    ['the page is empty', on('the dam held'), ''],
    [
      'the quote is empty',
      { quote: { exact: '', prefix: 'a', suffix: 'b' }, position: { start: 0, end: 0 }, normalForm: 1 },
      PAGE,
    ],
    [
      'the quote is white space',
      { quote: { exact: ' \n', prefix: '', suffix: '' }, position: { start: 0, end: 0 }, normalForm: 1 },
      PAGE,
    ],
  ];
  test.each(cases)('%s', (_, target, page) => {
    expect(createMatcher(page).match(target).status).toBe('lost');
  });
});

group('many quotes', () => {
  const targets = [
    'Engineers on duty',
    'A second inspection is planned for the spring',
    'Nobody in the valley was hurt',
  ].map((words) => on(words));
  const page = PAGE.replace('planned for', 'due in');

  test('come one a step, those that stand word for word first', () => {
    const order = [...createMatcher(page).matchAll(targets)]
      .filter((step) => step !== null)
      .map(({ index, outcome }) => [index, outcome.status]);
    expect(order).toEqual([
      [0, 'found'],
      [2, 'found'],
      [1, 'changed'],
    ]);
  });
  test('have the same places as one by one', () => {
    const matcher = createMatcher(page);
    for (const step of matcher.matchAll(targets)) {
      const target = step === null ? undefined : targets[step.index];
      if (target !== undefined) expect(createMatcher(page).match(target)).toEqual(step?.outcome);
    }
  });
});
