import type { Walked } from '../../components/marks/step-words.ts';
import { failureWords } from '../../components/words/failure-words.ts';
import { say } from '../../components/words/words.ts';
import { sendMessage } from '../messaging/messenger.ts';

/** Undoes the last step, or does it again. A step that could not be taken back is kept, so that it can be tried again. */
export async function walkHistory(way: 'undo' | 'redo'): Promise<Walked> {
  const answer = await sendMessage(way, undefined).catch(() => null);
  if (answer?.ok) return { ok: true, step: answer.value };
  if (answer?.error.code === 'storage-full') return { ok: false, failure: say('no_room_to_undo') };
  return { ok: false, failure: failureWords(answer?.error) };
}
