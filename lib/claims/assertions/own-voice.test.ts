import { describe, expect, test } from 'vitest';
import { voicesIn } from '../../../tests/support/voices-in.ts';

function ownWords(text: string, ...attributed: string[]): string[] {
  return voicesIn(text, ...attributed).voices.map((voice) => voice.tokens.map((token) => token.text).join(' '));
}

describe('ownVoices', () => {
  test.each<[string, string, string[], string[]]>([
    ['a whole sentence', 'The bridge is old.', [], ['The bridge is old .']],
    ['what stands around a quotation', '“It is an old bridge,” Ruiz said.', [], ['Ruiz said .']],
    ['what stands before attributed words', 'Ruiz said it was old.', ['it was old'], ['Ruiz said .']],
    ['nothing of a sentence inside a quotation', '“It is old. It leaks.”', [], ['', '']],
    ['a scare quote, which is the writer’s', 'The “old” bridge leaks.', [], ['The “ old ” bridge leaks .']],
  ])('keeps %s', (_, text, attributed, expected) => {
    expect(ownWords(text, ...attributed)).toEqual(expected);
  });

  test('a claim over two sentences is cut out of both', () => {
    expect(ownWords('It was old. It leaked. Rain fell.', 'It was old. It leaked.')).toEqual(['', '', 'Rain fell .']);
  });

  test('shares are of the sentence', () => {
    const [voice] = voicesIn('Ruiz said it was old.', 'it was old').voices;
    expect(voice?.share).toBeCloseTo(9 / 17);
    expect(voice?.attributed).toBeCloseTo(8 / 17);
  });
});
