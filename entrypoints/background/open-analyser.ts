import { type Analyser, createAnalyser } from '../../lib/claims/analyse.ts';
import { RULE_THRESHOLDS } from '../../lib/claims/thresholds.ts';
import type { ModelProblem } from '../../lib/claims/types.ts';
import { languageModel } from './language-model.ts';
import { trainedModel } from './trained-model.ts';

/** An analyser, and why it has no trained model where it should have one. */
export interface OpenedAnalyser {
  readonly analyser: Analyser;
  readonly modelProblem: ModelProblem | null;
}

/** Makes the analyser that serves all tabs. Without the language model there is none: rejects. */
export async function openAnalyser(): Promise<OpenedAnalyser> {
  const [language, { model, problem }] = await Promise.all([languageModel(), trainedModel()]);
  const resources = { language, thresholds: RULE_THRESHOLDS };
  try {
    return { analyser: createAnalyser({ ...resources, weights: model }), modelProblem: problem };
  } catch (error) {
    if (model === null) throw error;
    // Whole, but not what the network expects: the rules still read.
    console.error(error);
    return { analyser: createAnalyser({ ...resources, weights: null }), modelProblem: 'damaged' };
  }
}
