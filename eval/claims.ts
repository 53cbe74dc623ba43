import { join } from 'node:path';
import { answerWith, readRecords, SHARED, score } from './cli-answers.ts';
import type { Row } from './rows.ts';

interface Text {
  readonly id: string;
  readonly text: string;
}

type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

const ANALYSE = ['cli/analyse.ts', '--jsonl'];

/** What a reader sees, sentence by sentence: news-gold dev, at the cut-off shown by default. */
export function evaluateClaims(): Row[] {
  const texts = readRecords<Text>('news-gold', 'dev.jsonl').map(({ id, text }) => ({ id, text }));
  const gold = join(SHARED, 'data/news-gold/dev.jsonl');
  const shown = scoresOf(
    score('claims.py', gold, answerWith('claims-show', [...ANALYSE, '--at', 'show'], texts), '--json'),
  );
  const all = scoresOf(
    score('claims.py', gold, answerWith('claims-all', [...ANALYSE, '--at', 'all'], texts), '--json'),
  );
  return [
    row('roles, macro F1', shown, 'macro', 'f1'),
    row('attributed, precision', shown, 'attributed', 'p', 95),
    row('attributed, recall', shown, 'attributed', 'r'),
    row('attributed, F1', shown, 'attributed', 'f1'),
    row('unsourced, precision', shown, 'unsourced', 'p', 70),
    row('unsourced, recall', shown, 'unsourced', 'r'),
    row(
      'unsourced, F1',
      shown,
      'unsourced',
      'f1',
      shown['unsourced.all-positive']?.f1,
      'floor: flagging every sentence',
    ),
    row('unsourced, average precision', all, 'unsourced.AP', 'f1', shown['unsourced.all-positive']?.p, 'floor: chance'),
    row('unsourced, recall of what needs it most', shown, 'unsourced.need2', 'r'),
    row('kind of what is flagged', shown, 'unsourced.kind', 'p'),
    row('source found, of attributed sentences hit', shown, 'source.found', 'p'),
    row('source found, of all attributed sentences', shown, 'source.found.all', 'p'),
    row('type of source', shown, 'source.type', 'p'),
  ];
}

/** Spans and their links: PolNeAR dev. It counts more as attribution than a reader is shown. */
export function evaluateAttribution(): Row[] {
  const texts = readRecords<Text>('polnear', 'dev.jsonl').map(({ id, text }) => ({ id, text }));
  const answers = answerWith('relations', [...ANALYSE, '--relations'], texts);
  const [gold, sentences] = ['dev.jsonl', 'dev.sents.jsonl'].map((name) => join(SHARED, 'data/polnear', name)) as [
    string,
    string,
  ];
  const scores = scoresOf(score('attribution.py', gold, answers, sentences, '--json'));
  return Object.entries(scores)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name]) =>
      row(
        name,
        scores,
        name,
        'f1' in (scores[name] ?? {}) ? 'f1' : (Object.keys(scores[name] ?? {})[0] ?? ''),
        FLOORS[name],
      ),
    );
}

/** The published figures to beat (a CRF), where the scorer has a row of that name. */
const FLOORS: Readonly<Record<string, number>> = {
  'source.overlap': 71.0,
  'cue.overlap': 70.6,
  'content.token': 74.9,
  'content.half': 60.1,
  'relation.content+source': 35.0,
  'sentence.macro': 76.6,
};

function scoresOf(json: string): Scores {
  return JSON.parse(json) as Scores;
}

function row(what: string, scores: Scores, name: string, figure: string, floor?: number, note?: string): Row {
  const value = scores[name]?.[figure];
  if (value === undefined) throw new Error(`The scorer gives no ${figure} of ${name}`);
  return { what, value, ...(floor === undefined ? {} : { floor }), ...(note === undefined ? {} : { note }) };
}
