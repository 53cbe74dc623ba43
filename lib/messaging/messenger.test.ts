import { beforeEach, expect, test, vi } from 'vitest';

/** The part of the browser that carries messages: every listener hears, the first to reply answers. */
const browser = vi.hoisted(() => {
  type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => boolean;
  const listeners = new Set<Listener>();
  return {
    listeners,
    runtime: {
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: (message: unknown) =>
        new Promise((resolve) => {
          const heard = [...listeners].filter((listener) => listener(message, {}, resolve));
          if (heard.length === 0) resolve(undefined);
        }),
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));
const { onMessage, sendMessage } = await import('./messenger.ts');

beforeEach(() => browser.listeners.clear());

test('a message is answered by the listener of its name', async () => {
  onMessage('discardDraft', () => ({ ok: true as const, value: null }));
  onMessage('knownTags', () => ({ ok: true as const, value: ['trade'] }));
  expect(await sendMessage('knownTags', undefined)).toEqual({ ok: true, value: ['trade'] });
});

test('the listener gets the data', async () => {
  onMessage('draftFor', ({ data }) => ({ ok: false as const, error: { code: 'test', message: data } }));
  expect(await sendMessage('draftFor', 'note:1')).toEqual({ ok: false, error: { code: 'test', message: 'note:1' } });
});

test('what the listener throws is thrown at the sender', async () => {
  onMessage('knownTags', () => {
    throw new Error('no tags today');
  });
  await expect(sendMessage('knownTags', undefined)).rejects.toThrow('no tags today');
});

test('a message that nobody listens to is rejected', async () => {
  await expect(sendMessage('knownTags', undefined)).rejects.toThrow('Nobody answered knownTags');
});

test('a listener that was stopped answers no more', async () => {
  onMessage('knownTags', () => ({ ok: true as const, value: [] }))();
  await expect(sendMessage('knownTags', undefined)).rejects.toThrow('Nobody answered');
});

test('messages of others are left to others', async () => {
  onMessage('knownTags', () => ({ ok: true as const, value: [] }));
  expect(await browser.runtime.sendMessage('hello')).toBeUndefined();
});
