import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { textOf } from '../../text/span.ts';
import { spanOf } from './attribution.ts';
import { viewSentence } from './sentence-view.ts';

function framesOf(text: string): string[] {
  const { sentences, quotations } = evidenceOf(text);
  return sentences.flatMap((sentence) => {
    const { frames, tokens } = viewSentence(sentence, quotations, []);
    return frames.map(({ holder, cue, lemma, holderFirst }) => {
      const [who, verb] = [holder.whole, cue].map((range) => textOf(text, spanOf(tokens, range)));
      return holderFirst ? `${who} | ${verb} | ${lemma}` : `${verb} | ${who} | ${lemma}`;
    });
  });
}

describe('findFrames', () => {
  test.each([
    ['a speaker before the verb', 'Maria Ruiz said it was late.', 'Maria Ruiz | said | say'],
    ['auxiliaries and adverbs', 'Ruiz has also warned that it was late.', 'Ruiz | has also warned | warn'],
    ['a speaker behind the verb', '“It is late,” said Maria Ruiz.', 'said | Maria Ruiz | say'],
    ['an apposition', 'Ruiz, the mayor of Cadiz, said it was late.', 'Ruiz, the mayor of Cadiz | said | say'],
    ['a verb with its preposition', 'Ruiz called for a vote.', 'Ruiz | called for | call'],
    ['the bare form behind a plural', 'Polls show that it is late.', 'Polls | show | show'],
  ])('finds %s', (_, text, frame) => {
    expect(framesOf(text)).toContain(frame);
  });

  test.each([
    ['a passive', 'The quay was described at length.'],
    ['an infinitive', 'It is too early to say that.'],
    ['a noun', 'The claims were many.'],
    ['a verb in a quotation', '“Ruiz said it was late.”'],
    ['a participle', 'It rained, adding to the mud.'],
    ['a thing that cannot speak', 'The groundings do not explain why.'],
  ])('finds none for %s', (_, text) => {
    expect(framesOf(text)).toEqual([]);
  });
});
