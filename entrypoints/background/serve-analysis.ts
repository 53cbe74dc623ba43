import { createAnalyser } from '../../lib/claims/analyse.ts';
import { RULE_THRESHOLDS } from '../../lib/claims/thresholds.ts';
import type { Analysis } from '../../lib/claims/types.ts';
import { onMessage } from '../../lib/messaging/messenger.ts';
import type { Answer } from '../../lib/messaging/protocol.ts';
import { inSlices } from '../../lib/session/in-slices.ts';
import { languageModel } from './language-model.ts';

/** Milliseconds of analysis at a time: other tabs' messages get their turn in between. */
const BUDGET = 25;

let analyser: Promise<ReturnType<typeof createAnalyser>> | undefined;

/** Answers `analyse`. One analyser serves all tabs; it is made at the first article. */
export function serveAnalysis(): void {
  onMessage('analyse', async ({ data: { article, metadata } }): Promise<Answer<Analysis>> => {
    try {
      analyser ??= languageModel().then((language) =>
        createAnalyser({ language, weights: null, thresholds: RULE_THRESHOLDS }),
      );
      const { analyse } = await analyser;
      return { ok: true, value: await inSlices(analyse(article, metadata), { budget: BUDGET }) };
    } catch (error) {
      analyser = undefined;
      console.error(error);
      return {
        ok: false,
        error: { code: 'analysis-failed', message: 'Whence could not look for claims here. You can still take notes.' },
      };
    }
  });
}
