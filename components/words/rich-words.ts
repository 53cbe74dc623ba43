import type { ComponentChild } from 'preact';
import { type MessageKey, say } from './words.ts';

/** Stands for a value while the message is put together (no NUL: Chromium ends a value there); no text of a page or a reader reaches `say` here. */
const PLACE = '\uE000';

/** A message whose places are filled with elements: `$1` with the first of them, and so on. */
export function sayWith(key: MessageKey, ...parts: readonly ComponentChild[]): readonly ComponentChild[] {
  const message = say(key, ...parts.map((_, index) => `${PLACE}${index}${PLACE}`));
  return message.split(PLACE).map((piece, index) => (index % 2 === 1 ? parts[Number(piece)] : piece));
}
