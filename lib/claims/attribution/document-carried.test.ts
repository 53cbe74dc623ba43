import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'document-carried');
const POLL = 'The poll found that 40 percent like the plan.';

describe('document-carried', () => {
  test('goes on with a share, and with the next', () => {
    expect(found(`${POLL} Among women it was 52 percent. A majority of men were against it.`)).toEqual([
      { rule: 'document-carried', source: 'The poll', cue: '', content: 'Among women it was 52 percent' },
      { rule: 'document-carried', source: 'The poll', cue: '', content: 'A majority of men were against it' },
    ]);
  });

  test.each([
    ['a sentence without figures', `${POLL} Then it rained.`],
    ['a figure behind such a sentence', `${POLL} Then it rained. It was 52 percent.`],
    ['a question', `${POLL} Was it 52 percent?`],
    ['a figure behind a person', 'Ruiz found that 40 percent like the plan. It was 52 percent.'],
    ['a figure of somebody else', `${POLL} Ruiz said it was 52 percent.`],
  ])('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
