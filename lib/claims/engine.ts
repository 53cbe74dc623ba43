/** Which of our two readers find the attributed claims: the rules, the trained model, or both together. */

/** Every choice, the weakest first; a reader's browser always has the last. */
export const ENGINES = ['rules', 'model', 'combined'] as const;

/** One choice. `model` finds nothing where there are no weights, and `combined` is then the rules alone. */
export type EngineChoice = (typeof ENGINES)[number];

/** Whether a word on the command line is one of the choices. */
export function isEngineChoice(word: string): word is EngineChoice {
  return ENGINES.some((engine) => engine === word);
}
