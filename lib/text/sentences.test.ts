import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import { articleFromPlainText } from './article-text.ts';
import { sentencesOfBlock } from './sentences.ts';
import { createTokenizer } from './tokens.ts';

const tokenize = createTokenizer(model);

function split(text: string): string[] {
  const article = articleFromPlainText(text);
  return article.blocks
    .flatMap((_, block) => sentencesOfBlock(article, block, 0, tokenize))
    .map(({ span }) => article.text.slice(span.start, span.end));
}

describe('sentencesOfBlock', () => {
  const whole: [name: string, text: string][] = [
    ["keeps 'Dr.' inside its sentence", 'Dr. Adeyemi spoke first.'],
    ['keeps a title before a name', 'The bill by Sen. Ruiz passed.'],
    ['keeps initials with the name', 'The novelist J. K. Rowan arrived.'],
    ['keeps "U.S." inside', 'The U.S. is the largest buyer.'],
    ['keeps the tag with a question', '“Why now?” she asked.'],
    ['keeps an inverted tag with an exclamation', '"We won!" said Tom Hale.'],
    ['keeps a date', 'It opened on Sept. 4 in Bergen.'],
  ];
  test.each(whole)('%s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  const several: [name: string, text: string, sentences: string[]][] = [
    ['splits after a closing mark', '“Stop.” He left.', ['“Stop.”', 'He left.']],
    ['splits plain sentences', 'It rained. Nobody came.', ['It rained.', 'Nobody came.']],
    ['ends a sentence with its block', 'A heading\nThe text starts', ['A heading', 'The text starts']],
    ['splits after a closing bracket', '(It rained.) Nobody came.', ['(It rained.)', 'Nobody came.']],
    ['starts anew with "I" after an initial-like word', 'It was me. I did it.', ['It was me.', 'I did it.']],
  ];
  test.each(several)('%s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('cuts what has no end into pieces, and loses nothing', () => {
    const text = 'and then it rained again '.repeat(400).trim();
    const pieces = split(text);
    expect(pieces.length).toBe(7);
    expect(pieces.join(' ')).toBe(text);
  });

  test('finds nothing in white space', () => {
    expect(split(' \n\u00a0\n')).toEqual([]);
  });
});
