/** Whether the tensors of a model fit each other: found when it is opened, and not in the middle of somebody's article. */
import type { ModelFile } from './model-file.ts';

/** What the product counts: labels of a token, roles of a sentence and whether it is touched, steps of distance. */
const [LABELS, SENTENCE_LABELS, DISTANCES, SENTENCES] = [4, 4, 32, 7];
const TABLES = ['suffix', 'pos', 'shape', 'quote', 'place'];

/** Throws a RangeError that names the first tensor of another shape than its neighbours ask for. */
export function checkShapes(
  model: Pick<ModelFile, 'shape' | 'vocabulary'>,
  layers: number,
  decoderLayers: number,
): void {
  const size = (name: string, dimension: number): number => model.shape(name)[dimension] ?? 0;
  const width = size('leave.weight', 0);
  const sentence = size('sentences.read.weight', 0);
  const decoder = size('decoder_leave.weight', 0);
  const word = size('word.weight', 1);
  const joined = TABLES.reduce((sum, name) => sum + size(`${name}.weight`, 1), word);
  const half = layers >> 1;
  const stack = Array.from({ length: layers }, (_, i) => (i < half ? `lower.${i}` : `upper.${i - half}`));
  const wanted: readonly (readonly [name: string, ...shape: number[]])[] = [
    ['word.weight', model.vocabulary.length + 2, word],
    ['enter.weight', width, joined],
    ...stack.map((name) => [`${name}.mix.weight`, 2 * width, 3 * width] as const),
    ['sentences.read.weight', sentence, width],
    ...[0, 1].map((i) => [`sentences.around.${i}.weight`, 2 * sentence, 3 * sentence] as const),
    ['sentences.give.weight', width, sentence],
    ['anchor.weight', 1, width],
    ['sentence_role.weight', SENTENCE_LABELS, sentence + width],
    ...['decoder_token', 'decoder_anchor', 'pair_token', 'pair_anchor'].map(
      (name) => [`${name}.weight`, decoder, width] as const,
    ),
    ['decoder_distance.weight', DISTANCES, decoder],
    ['decoder_sentence.weight', SENTENCES, decoder],
    ...Array.from({ length: decoderLayers }, (_, i) => [`decoder.${i}.mix.weight`, 2 * decoder, 3 * decoder] as const),
    ['arguments.weight', LABELS, decoder],
  ];
  for (const [name, ...shape] of wanted) {
    const is = model.shape(name);
    if (is.join() !== shape.join()) {
      throw new RangeError(`“${name}” is ${is.join(' × ')} where the network wants ${shape.join(' × ')}.`);
    }
  }
}
