/**
 * Typed messages over `runtime.sendMessage` and `tabs.sendMessage`: a method's name in the protocol is its message.
 * Promises all the way, so that a tab without our script is a rejection to be caught and no noise in the console.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Protocol } from './protocol.ts';

/** The argument of a message. */
export type DataOf<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];
/** The answer to a message. */
export type AnswerOf<Name extends keyof Protocol> = Awaited<ReturnType<Protocol[Name]>>;

/** A message as its listener gets it. */
export interface Received<Name extends keyof Protocol> {
  readonly data: DataOf<Name>;
  readonly sender: Browser.runtime.MessageSender;
}

interface Envelope {
  readonly whence: keyof Protocol;
  readonly data?: unknown;
}

type Reply = { readonly value: unknown } | { readonly thrown: string };

/** Sends to the background and open views, or to our script in a frame of a tab. Rejects where nobody answers. */
export async function sendMessage<Name extends keyof Protocol>(
  name: Name,
  data: DataOf<Name>,
  to?: { readonly tabId: number; readonly frameId: number },
): Promise<AnswerOf<Name>> {
  const envelope: Envelope = { whence: name, data };
  const reply: Reply | undefined = await (to
    ? browser.tabs.sendMessage(to.tabId, envelope, { frameId: to.frameId })
    : browser.runtime.sendMessage(envelope));
  if (!reply) throw new Error(`Nobody answered ${name}`);
  if ('thrown' in reply) throw new Error(reply.thrown);
  return reply.value as AnswerOf<Name>;
}

/** Answers a message until the returned function is called. What the listener throws is thrown at the sender. */
export function onMessage<Name extends keyof Protocol>(
  name: Name,
  answer: (message: Received<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>,
): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (value: Reply) => void,
  ): boolean => {
    if (!isEnvelope(message) || message.whence !== name) return false;
    Promise.resolve({ data: message.data as DataOf<Name>, sender })
      .then(answer)
      .then(
        (value) => reply({ value: value ?? null }),
        (error: unknown) => reply({ thrown: String(error) }),
      );
    // The reply comes later: Chrome keeps the channel open for `true` only.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'whence' in message;
}
