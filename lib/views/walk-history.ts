import type { StepName } from '../../components/marks/step-words.ts';
import { sendMessage } from '../messaging/messenger.ts';

/** Undoes the last step, or does it again; null where there was none, or where it failed. */
export async function walkHistory(way: 'undo' | 'redo'): Promise<StepName | null> {
  const answer = await sendMessage(way, undefined).catch(() => null);
  return answer?.ok ? answer.value : null;
}
