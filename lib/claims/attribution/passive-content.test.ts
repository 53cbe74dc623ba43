import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const contentOf = (text: string) => attributionsIn(text).find(({ rule }) => rule === 'passive-by')?.content;

describe('aroundPassive', () => {
  test.each([
    ['the subject and the complement of a main clause', 'The town was seen by Ruiz as a ruin.', 'The town … as a ruin'],
    ['a clause behind "but" alone', 'It rained, but the delay was confirmed by Ruiz.', 'the delay'],
    [
      'a thing and its complement, not the verb of the sentence around',
      'A plan that is seen by Ruiz as a ruin has passed.',
      'A plan … as a ruin',
    ],
    ['what is somebody’s', 'It is a man whose rise was traced by Ruiz to luck.', 'whose rise … to luck'],
    ['a thing alone, where nothing is said of it', 'The beatings documented by Ruiz went on.', 'The beatings'],
    ['the sentence around "as"', 'The cranes fell, as documented by Ruiz, one by one.', 'The cranes fell … one by one'],
  ])('takes %s', (_, text, content) => {
    expect(contentOf(text)).toBe(content);
  });
});
