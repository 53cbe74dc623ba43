import { describe, expect, test } from 'vitest';
import { articleFromPlainText } from './article-text.ts';
import { findQuotations } from './quotations.ts';

const inners = (text: string): string[] =>
  findQuotations(articleFromPlainText(text)).map(({ inner }) => text.slice(inner.start, inner.end));

describe('findQuotations', () => {
  const pairs: [name: string, text: string, inner: string[]][] = [
    ['curly marks', 'She said “we are late today” and left.', ['we are late today']],
    ['straight marks, twice', '"We are late," she said. "We are very late."', ['We are late,', 'We are very late.']],
    ['doubled apostrophes', "''We are late,'' she said.", ['We are late,']],
    ['guillemets', 'She said «we are late».', ['we are late']],
    ['guillemets turned round', 'She said »we are late«.', ['we are late']],
    ['single curly marks', '‘It’s the players’ fault,’ said Ann.', ['It’s the players’ fault,']],
    ['single straight marks', "'It won't do,' said Ann.", ["It won't do,"]],
    ['a quotation inside a quotation', '“He told me ‘go home’ and “stay” too,” she said.', ['stay']],
    ['single inside double', '“He told me ‘go home’ today,” she said.', ['He told me ‘go home’ today,']],
    ['double inside single', '‘He told me “go home” today,’ she said.', ['He told me “go home” today,']],
    ['a mark typed the wrong way round', 'She said ”we are late” again.', ['we are late']],
    ['emoji and combining marks before', '😀 e\u0301 “we are late”', ['we are late']],
    ['a quotation after a dash', 'It was—“we are late”—enough.', ['we are late']],
  ];
  test.each(pairs)('pairs %s', (_, text, inner) => {
    expect(inners(text)).toEqual(inner);
  });

  const misses: [name: string, text: string][] = [
    ['apostrophes', "It's the players' fault, and Ann's too."],
    ['curly apostrophes', 'It’s the players’ fault, isn’t it?'],
    ['inches and feet', 'He is 6\'2" tall and owns a 27" screen.'],
    ['decades and clipped words', "In the '90s we told 'em so."],
    ['a closing mark alone', 'We are late” she said.'],
    ['an opening mark never closed in mid-paragraph', 'She called it “a shame and left.\nNothing more came.'],
  ];
  test.each(misses)('takes no quotation from %s', (_, text) => {
    expect(inners(text)).toEqual([]);
  });

  test('follows a quotation over paragraphs with one closing mark', () => {
    const text = '“First we came.\n“Then we saw.\n“Then we won,” she said.\n“Later,” he said.';
    const found = findQuotations(articleFromPlainText(text));
    expect(found.map(({ closed, continued }) => [closed, continued])).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test('ends a quotation that is never closed with its paragraph', () => {
    expect(inners('“We are late and tired.\nNobody came.')).toEqual(['We are late and tired.']);
  });

  const speech: [text: string, speech: boolean][] = [
    ['“We are very late today”', true],
    ['“Never again!”', true],
    ['the “deep state” men', false],
    ['her novel “The Long Way Home”', false],
    ['Bob “Boots” Hale', false],
  ];
  test.each(speech)('tells speech from scare quotes: %s', (text, expected) => {
    expect(findQuotations(articleFromPlainText(text)).map((quotation) => quotation.speech)).toEqual([expected]);
  });
});
