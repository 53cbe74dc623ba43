import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'described-as');

describe('described-as', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      'what a thing is called',
      'Critics describe the plan for the quay as a gamble.',
      'Critics',
      'describe',
      'the plan for the quay as a gamble',
    ],
    ['what a thing comes of', 'Ruiz attributes the delay to greed.', 'Ruiz', 'attributes', 'the delay to greed'],
    [
      'a name without the thing',
      'What the ministry calls an accident has cost nine lives.',
      'the ministry',
      'calls',
      'an accident',
    ],
    [
      'a name with "as", up to the main verb',
      'What analysts and Western diplomats identify as a campaign has emptied the wharves.',
      'analysts and Western diplomats',
      'identify',
      'as a campaign',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'described-as', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['"as" that tells the time', 'Critics saw the mayor as she left the quay.'],
    ['a thing with a clause of its own', 'Ruiz described how the quay was as full as a market.'],
    ['words in quotation marks', '“They describe the plan as a gamble,” Ruiz said.'],
    ['"what" that is asked', 'What the ministry wants is a quiet quay.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
