import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { WINDOW } from './cue-windows.ts';
import { type DecodedCue, decodeCues, LABELS } from './decode-cues.ts';
import { encodeStretch } from './encode-stretch.ts';
import { mixedWeights, saidWeights, smallNetwork, type WeightAt } from './small-network.testing.ts';
import { paragraphsOf } from './stretches.ts';
import { tokenFeatures } from './token-features.ts';

function openText(text: string, weightAt: WeightAt, configuration: object = {}) {
  const { article, sentences, quotations } = evidenceOf(text);
  const features = lastOf(tokenFeatures(article, sentences, quotations));
  const network = smallNetwork(weightAt, configuration);
  const scratch = network.kernel.openScratch();
  const words = features.tokens.map((token) => token.text);
  const encoded = encodeStretch(network, scratch, features, { from: 0, to: words.length });
  const paragraphs = paragraphsOf(features.place, words.length);
  return { words, decode: (cues: readonly number[]) => decodeCues(network, scratch, encoded, cues, paragraphs) };
}

/** The words around a cue word by what they are to it. */
function rolesOf({ first, path }: DecodedCue, words: readonly string[]) {
  const having = (label: (typeof LABELS)[number]) =>
    [...path.keys()].filter((i) => path[i] === LABELS.indexOf(label)).map((i) => words[first + i]);
  return { source: having('source').join(' '), cue: having('cue').join(' '), content: having('content').join(' ') };
}

describe('decodeCues', () => {
  const cases: [name: string, text: string, source: string, content: string][] = [
    ['a sentence', 'The mayor said it was late.', 'The mayor', 'it was late .'],
    ['a sentence among others', 'It rained. The mayor said so. We left.', 'The mayor', 'so .'],
    ['a paragraph among others', 'It rained\nThe mayor said so\nWe left', 'The mayor', 'so'],
    ['the first word', 'said the mayor.', '', 'the mayor .'],
    ['the last word', 'so the mayor said', 'so the mayor', ''],
    ['a word of its own', 'said', '', ''],
  ];
  test.each(cases)('reads by distance and sentence: %s', (_, text, source, content) => {
    const { words, decode } = openText(text, saidWeights);
    const [decoded] = decode([words.indexOf('said')]);
    expect(decoded && rolesOf(decoded, words)).toEqual({ source, cue: 'said', content });
  });

  test('looks no farther than the window and the paragraph', () => {
    const long = (word: string) => `${word} `.repeat(WINDOW + 30);
    const { words, decode } = openText(`It rained\n${long('so')}said ${long('and')}`, saidWeights);
    const at = words.indexOf('said');
    expect(decode([1, at]).map(({ cue, first, path }) => [cue, first, path.length])).toEqual([
      [1, 0, 2],
      [at, at - WINDOW, 2 * WINDOW + 1],
    ]);
  });

  test('gives none for none', () => {
    expect(openText('It rained.', saidWeights).decode([])).toEqual([]);
  });

  test('decodes many cue words together as each by itself', () => {
    const text =
      'Ruiz said that Hale warned the office. “We must go home now,” he said.\nIt rained, said Hale. So what?';
    const { words, decode } = openText(text, mixedWeights);
    const all = [...words.keys()];
    const together = decode(all);
    expect(together.map(({ cue }) => cue)).toEqual(all);
    for (const one of together) {
      const [alone] = decode([one.cue]);
      expect([one.first, [...one.path]]).toEqual([alone?.first, [...(alone?.path ?? [])]]);
      for (const label of LABELS) expect(one.sureness[label]).toBeCloseTo(alone?.sureness[label] ?? NaN, 5);
    }
    // Were all paths alike this would prove little.
    expect(new Set(together.map(({ path }) => path.join(''))).size).toBeGreaterThan(8);
  });

  test('looks at the cue word, and not only at what stands around it', () => {
    const sureness = (verb: string) => {
      const { words, decode } = openText(`The mayor ${verb} it was late.`, (name, row, column) =>
        // What the encoder says of other tokens must stay the same: no mixing of rows but in the decoder.
        /^(?:lower|upper|sentences\.give|decoder_token|pair_token)/.test(name) ? 0 : mixedWeights(name, row, column),
      );
      return decode([words.indexOf(verb)])[0]?.sureness;
    };
    expect(sureness('said')).not.toEqual(sureness('warned'));
  });

  test('is as sure of a label as of its tokens on average, and not at all of one that none has', () => {
    const { words, decode } = openText('The mayor said', saidWeights);
    const [decoded] = decode([words.indexOf('said')]);
    // One 1 among three 0, normalised (√3 and three times -1/√3), three times over: what is right has this probability.
    const [high, low] = [Math.exp(3 * Math.sqrt(3)), Math.exp(-Math.sqrt(3))];
    const sure = high / (high + 3 * low);
    expect(decoded?.sureness.source).toBeCloseTo(sure, 3);
    expect(decoded?.sureness.cue).toBeCloseTo(sure, 3);
    expect([decoded?.sureness.none, decoded?.sureness.content]).toEqual([0, 0]);
  });

  test('means over the tokens of a label, of which one may be less sure', () => {
    // Two words before, the nearer half a source only.
    const weights: WeightAt = (name, row, column) =>
      name === 'arguments.bias' && column === 3 ? 1 : saidWeights(name, row, column);
    const { words, decode } = openText('said so', weights);
    const [decoded] = decode([words.indexOf('said')]);
    const [high, low] = [Math.exp(3 * Math.sqrt(3)), Math.exp(-Math.sqrt(3))];
    expect(decoded?.sureness.content).toBeCloseTo((high * Math.E) / (high * Math.E + 3 * low), 3);
    expect(decoded?.sureness.cue).toBeCloseTo(high / (high + (2 + Math.E) * low), 3);
  });

  test.each([
    [0, ''],
    [20, 'so'],
  ])('takes a path with a source where the bonus makes up for it: %i', (sourceBonus, source) => {
    const { words, decode } = openText('said so', saidWeights, { sourceBonus });
    const [decoded] = decode([words.indexOf('said')]);
    expect(decoded && rolesOf(decoded, words).source).toBe(source);
  });

  test('what stands outside the window is nothing to what stands within', () => {
    // A token with any token before it is none of the roles: the convolution adds 10 to that label.
    const weights: WeightAt = (name, row, column) => {
      if (name === 'decoder.0.norm.weight') return 0;
      if (name === 'decoder.0.norm.bias') return column === 0 ? 1 : 0;
      if (name === 'decoder.0.mix.weight') return row === 0 && column === 0 ? 20 : 0;
      return saidWeights(name, row, column);
    };
    const { words, decode } = openText('It rained\nThe mayor said so\nWe left', weights);
    const [decoded] = decode([words.indexOf('said')]);
    expect(decoded && rolesOf(decoded, words)).toEqual({ source: 'The', cue: '', content: '' });
  });

  test('never follows a transition that training never saw', () => {
    const never = Array.from({ length: 4 }, (_, a) => [0, 1, 2, 3].map((b) => (a === 2 && b === 3 ? -1e9 : 0)));
    const { words, decode } = openText('The mayor said it was late.', saidWeights, { transitions: never });
    const [decoded] = decode([words.indexOf('said')]);
    expect(decoded && rolesOf(decoded, words).content).not.toMatch(/^it/);
  });
});
