import { describe, expect, test } from 'vitest';
import { article, bundle } from './bundle.testing.ts';
import { writeMarkdown } from './markdown.ts';

const kept = { ...bundle, notes: bundle.notes.filter((note) => note.deletedAt === undefined) };

describe('Markdown', () => {
  test('of one article has properties, then its notes in reading order', () => {
    expect(writeMarkdown([kept])).toBe(`---
title: "The dam: \\"held\\", they say #1"
source: "https://news.example/dam?a=(1)"
site: "News Example"
published: "2026-02-28T08:00:00Z"
created: 2026-03-01
author:
  - "Ana Ruiz"
tags:
  - "climate-change"
  - "y2026"
  - "dams"
---

# The dam: "held", they say \\#1

Ana Ruiz · News Example · 2026-02-28 · [Open the article](https://news.example/dam?a=%281%29)

> “We were lucky,” she said
>
> Attributed to Inés \\[the\\] Vega · [Show in the article](https://news.example/dam?a=%281%29#:~:text=%E2%80%9CWe%20were%20lucky%2C%E2%80%9D%20she%20said)

^h-cccccccc-dddd

> The dam held 👩‍🚀 all night.
>
> \\# Nobody was hurt \\[\\[x\\]\\] & it cost \\*a lot\\*
>
> No source given (statistic) · To check · [Show in the article](https://news.example/dam?a=%281%29#:~:text=The%20dam%20held%20%F0%9F%91%A9%E2%80%8D%F0%9F%9A%80,it%20cost%20%2Aa%20lot%2A)

^h-aaaaaaaa-bbbb

Who measured it?

- ask the *utility*

#climate-change #y2026 #dams

## Dismissed marks

- fine · Fine as it is · [Show in the article](https://news.example/dam?a=%281%29#:~:text=fine)
`);
  });

  test('of several articles has a chapter each and their tags together', () => {
    const other = {
      article: { ...article, title: ' ', byline: null, site: null, published: null },
      notes: [],
      dismissals: [],
    };
    const text = writeMarkdown([kept, other]);
    expect(text.match(/^# .+$/gm)).toEqual(['# The dam: "held", they say \\#1', '# https://news.example/dam?a=(1)']);
    expect(text.match(/^---$/gm)).toHaveLength(2);
    expect(text).toContain('  - "dams"\n');
    expect(text).not.toContain('title:');
  });

  test('lists what was dismissed by its place, each mark in one line', () => {
    const at = (exact: string, start: number) => ({
      quote: { exact, prefix: '', suffix: '' },
      position: { start, end: start + exact.length },
      normalForm: 1,
    });
    const [one] = bundle.dismissals;
    if (one === undefined) throw new Error('nothing is dismissed');
    const dismissals = [
      { ...one, target: at('The dam is\nthe *oldest*', 90), reason: 'not-a-claim' as const },
      { ...one, target: at('Nobody was hurt', 20), reason: 'sourced-elsewhere' as const },
    ];
    const text = writeMarkdown([{ ...kept, notes: [], dismissals }]);
    expect(text.slice(text.indexOf('## ')).replace(/\(http[^)]*\)/g, '()')).toBe(
      '## Dismissed marks\n\n' +
        '- Nobody was hurt · Sourced elsewhere in the text · [Show in the article]()\n' +
        '- The dam is the \\*oldest\\* · Not a claim · [Show in the article]()\n',
    );
  });

  test('of an article without notes still says what it is of', () => {
    const text = writeMarkdown([{ ...kept, notes: [], dismissals: [] }]);
    expect(text).toContain('tags: []\n');
    expect(text.endsWith(')\n')).toBe(true);
  });
});
