import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'poll-answer');

describe('poll-answer', () => {
  const hits: [name: string, text: string, content: string][] = [
    ['per cent', '48 per cent told Gallup that they want the bridge.', '48 per cent … that they want the bridge'],
    [
      'a number in words',
      'Forty-eight percent of voters told Gallup they want it.',
      'Forty-eight percent of voters … they want it',
    ],
    [
      'a fraction',
      'Nearly half of those asked told Gallup they would move.',
      'Nearly half of those asked … they would move',
    ],
    ['a share behind an opening', 'In May, 48% told Gallup that they would move.', '48% … that they would move'],
  ];
  test.each(hits)('takes %s', (_, text, content) => {
    expect(found(text)).toEqual([{ rule: 'poll-answer', source: 'Gallup', cue: 'told', content }]);
  });

  const misses: [name: string, text: string][] = [
    ['a share that told friends', 'Half of them told friends that they would move.'],
    ['one person', 'The mayor told Gallup that she would move.'],
    ['a share that is not who told', 'With 48 per cent behind her, Ruiz told Gallup that she would move.'],
    ['nothing told', '48 per cent told Gallup.'],
    ['words in quotation marks', '“Half of us told Gallup that we would move,” Ruiz said.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
