import { expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { tenseOf } from './tense.ts';

/** The tense of each verb of a sentence that has one. */
function tensesIn(sentence: string): string[] {
  const tokens = evidenceOf(sentence).sentences.flatMap((one) => one.tokens);
  return tokens.flatMap((token) => {
    const tense = tenseOf(token);
    return tense === undefined ? [] : [`${token.lower} ${tense}`];
  });
}

test.each<[string, string[]]>([
  ['The bridge was old.', ['was past']],
  ['The bridge is old.', ['is present']],
  ['The quay leaked.', ['leaked past']],
  ['The quay remains open.', ['remains present']],
  ['The plan would fail.', ['would past']],
  ['The port has closed.', ['has present', 'closed past']],
  ['Prices rose in May.', ['rose past']],
  ['A closing of the harbour.', []],
])('%s', (sentence, expected) => {
  expect(tensesIn(sentence)).toEqual(expected);
});
