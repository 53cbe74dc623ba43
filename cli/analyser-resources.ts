import type { AnalyserResources } from '../lib/claims/analyse.ts';
import type { EngineChoice } from '../lib/claims/engine.ts';
import { RULE_THRESHOLDS } from '../lib/claims/thresholds.ts';
import { englishModel } from './language-model.ts';
import { trainedModel } from './trained-model.ts';

/** What an analyser gets outside a browser: on the command line, in measurements and benchmarks alike. */
export function analyserResources(engine: EngineChoice): AnalyserResources {
  return {
    language: englishModel,
    weights: engine === 'rules' ? null : trainedModel(),
    thresholds: RULE_THRESHOLDS,
    engine,
  };
}
