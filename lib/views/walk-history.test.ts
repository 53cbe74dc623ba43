import { expect, test, vi } from 'vitest';
import { say } from '../../components/words/words.ts';

/** What the background answers; null where it cannot be reached. */
const background = vi.hoisted(() => ({ answer: null as unknown }));
vi.mock('../messaging/messenger.ts', () => ({
  sendMessage: async () => {
    if (background.answer === null) throw new Error('no receiver');
    return background.answer;
  },
}));
const { walkHistory } = await import('./walk-history.ts');

const refused = (code: string) => ({ ok: false, error: { code, message: 'for developers' } });

test.each([
  ['a step', { ok: true, value: { what: 'deleted', size: 2 } }, { ok: true, step: { what: 'deleted', size: 2 } }],
  ['nothing to take back', { ok: true, value: null }, { ok: true, step: null }],
  ['a full disk', refused('storage-full'), { ok: false, failure: say('no_room_to_undo') }],
  ['a closed storage', refused('storage-closed'), { ok: false, failure: say('failure_storage_closed') }],
  ['no answer', null, { ok: false, failure: say('failure_out_of_reach') }],
])('tells of %s', async (_, answer, walked) => {
  background.answer = answer;
  expect(await walkHistory('undo')).toEqual(walked);
});
