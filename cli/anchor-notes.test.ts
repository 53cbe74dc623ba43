import { describe, expect, test } from 'vitest';
import { anchorNotes, parseTask } from './anchor-notes.ts';

const TEXT = '👩‍🚀 Engineers say the dam held all night. The mayor thanked them. The mayor thanked them.';
const note = (exact: string, prefix = '', suffix = '', start: number | null = null) => ({
  id: exact,
  exact,
  prefix,
  suffix,
  start,
});
const line = (...notes: unknown[]) => ({ id: 'p', text: TEXT, notes });

function anchored(...notes: unknown[]) {
  const task = parseTask(line(...notes));
  if (!task.ok) throw new Error(task.error);
  return anchorNotes(task.value);
}

describe('the answer to a line', () => {
  test('gives offsets in UTF-16 units, in the order of the notes', () => {
    const start = TEXT.indexOf('the dam held');
    expect(anchored(note('nothing like it stands here'), note('the dam held', 'Engineers say ', ' all'))).toEqual([
      { id: 'nothing like it stands here', status: 'lost', start: null, end: null, score: 0 },
      { id: 'the dam held', status: 'found', start, end: start + 12, score: expect.closeTo(1, 2) },
    ]);
  });
  test('lists the candidates of an ambiguous quote, and gives no place', () => {
    const first = TEXT.indexOf('The mayor');
    const second = TEXT.lastIndexOf('The mayor');
    const [answer] = anchored(note('The mayor thanked them.'));
    expect(answer).toMatchObject({ status: 'ambiguous', start: null, end: null });
    expect(answer?.candidates).toEqual([
      [first, first + 23],
      [second, second + 23],
    ]);
  });
  test('takes the start where the rest is the same', () => {
    const second = TEXT.lastIndexOf('The mayor');
    expect(anchored(note('The mayor thanked them.', '', '', second))[0]).toMatchObject({
      status: 'found',
      start: second,
    });
  });
});

describe('a line that is no task is refused:', () => {
  test.each([
    ['a list', [], 'is not a JSON object'],
    ['no id', { text: '', notes: [] }, 'has no "id"'],
    ['no text', { id: 1, notes: [] }, 'has no text "text"'],
    ['no notes', { id: 1, text: '' }, 'has no list "notes"'],
    ['a note without words', line(note('the'), { id: 'x' }), 'note 2 has no text "exact"'],
    [
      'a start before the text',
      line(note('the', '', '', -1)),
      'note 1 has a "start" that is neither an offset nor null',
    ],
  ])('%s', (_, value, error) => {
    expect(parseTask(value)).toEqual({ ok: false, error });
  });
});
