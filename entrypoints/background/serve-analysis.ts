import type { Analysis } from '../../lib/claims/types.ts';
import { onMessage } from '../../lib/messaging/messenger.ts';
import type { Answer } from '../../lib/messaging/protocol.ts';
import { inSlices } from '../../lib/session/in-slices.ts';
import { type OpenedAnalyser, openAnalyser } from './open-analyser.ts';

/** Milliseconds of analysis at a time: other tabs' messages get their turn in between. */
const BUDGET = 25;

let opening: Promise<OpenedAnalyser> | undefined;

/** Answers `analyse`. One analyser serves all tabs; it is made at the first article. */
export function serveAnalysis(): void {
  onMessage('analyse', async ({ data: { article, metadata } }): Promise<Answer<Analysis>> => {
    try {
      opening ??= openAnalyser();
      const { analyser, modelProblem } = await opening;
      const analysis = await inSlices(analyser.analyse(article, metadata), { budget: BUDGET });
      return { ok: true, value: modelProblem === null ? analysis : { ...analysis, modelProblem } };
    } catch (error) {
      opening = undefined;
      console.error(error);
      return {
        ok: false,
        error: { code: 'analysis-failed', message: 'Whence could not look for claims here. You can still take notes.' },
      };
    }
  });
}
