import { describe, expect, test } from 'vitest';
import type { Block, PageText } from '../text/page-text.ts';
import { textOf } from '../text/span.ts';
import { carryArticle } from './carry-article.ts';

const LONG = 'The harbour was closed for three days, the port said, and no ship of any size was let in or out.';
const OTHER = 'Nobody in the town had seen the storm coming, and nobody will say who should have seen it for them.';

function page(...blocks: string[]): PageText {
  let at = 0;
  return {
    text: blocks.join('\n'),
    blocks: blocks.map((words): Block => {
      const span = { start: at, end: at + words.length };
      at = span.end + 1;
      return { type: 'paragraph', span };
    }),
  };
}

/** The article that consists of the blocks at these places. */
function article({ blocks }: PageText, ...indices: number[]): Block[] {
  return indices.map((index) => blocks[index] as Block);
}

const before = page('12:01', 'Home', LONG, 'Yes.', OTHER, '4 comments');
const story = article(before, 2, 3, 4);

describe('an article is carried over', () => {
  test.each([
    ['when nothing has changed', before],
    ['when a clock moves on', page('12:02:30', 'Home', LONG, 'Yes.', OTHER, '4 comments')],
    ['when counters move above and below', page('12:02', 'Home', 'Sport', LONG, 'Yes.', OTHER, '117 comments')],
    ['when what stood beside it goes', page(LONG, 'Yes.', OTHER)],
    ['when an advertisement comes between', page('12:01', 'Home', LONG, 'Buy now', 'Yes.', OTHER, '4 comments')],
  ])('%s', (_, now) => {
    const carried = carryArticle(before, story, now);
    expect(carried?.map(({ span }) => textOf(now.text, span))).toEqual([LONG, 'Yes.', OTHER]);
  });

  test('with what was left out of a paragraph', () => {
    const part: Block[] = [{ type: 'paragraph', span: { start: 15, end: 20 } }];
    const now = page('1', `Share | ${LONG}`);
    const carried = carryArticle(page(`Share | ${LONG}`), part, now);
    expect(carried?.map(({ span }) => textOf(now.text, span))).toEqual([`Share | ${LONG}`.slice(15, 20)]);
  });
});

describe('an article is sought anew', () => {
  test.each([
    ['when it grows', page('12:01', 'Home', LONG, 'Yes.', OTHER, `${OTHER} And more.`, '4 comments')],
    ['when it is edited', page('12:01', 'Home', `${LONG} Now.`, 'Yes.', OTHER, '4 comments')],
    ['when a part of it goes', page('12:01', 'Home', LONG, OTHER, '4 comments')],
    ['when its words come twice', page('12:01', 'Yes.', 'Home', LONG, 'Yes.', OTHER, '4 comments')],
    ['when its order changes', page('12:01', 'Home', OTHER, 'Yes.', LONG, '4 comments')],
    ['when another stands there', page('12:01', 'Home', `Elsewhere: ${OTHER}`, '4 comments')],
  ])('%s', (_, now) => {
    expect(carryArticle(before, story, now)).toBeNull();
  });
});
