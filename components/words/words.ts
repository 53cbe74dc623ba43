/**
 * Every word of our own that a reader sees, by key; the texts stand in `public/_locales`. Whoever opens a view says once
 * who speaks: the browser's own catalogue in the extension, the English one in tests.
 */
import type english from '../../public/_locales/en/messages.json';

/** A message of the catalogue. */
export type MessageKey = keyof typeof english;

type BaseOf<Key> = Key extends `${infer Base}_one` ? Base : never;
/** A message with a number, in two forms: `…_one` and `…_other`. */
export type CountedKey = BaseOf<MessageKey>;

/** Gives a message with its places ($1, $2 …) filled. */
export type Speaker = (key: MessageKey, values: readonly string[]) => string;

let speaker: Speaker = (key) => key;

/** Says who speaks from now on. */
export function speakWith(next: Speaker): void {
  speaker = next;
}

/** A message with its places filled. */
export function say(key: MessageKey, ...values: readonly (string | number)[]): string {
  return speaker(
    key,
    values.map((value) => (typeof value === 'number' ? value.toLocaleString(locale()) : value)),
  );
}

/** A message about so many; `$1` is the number, the given values follow. */
export function sayCount(key: CountedKey, count: number, ...values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(locale()).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, count, ...values);
}

/** The language of the catalogue, for dates, numbers and `lang`. */
export function locale(): string {
  const named = speaker('locale', []);
  // Before anybody speaks, keys speak for themselves.
  return named === 'locale' || named === '' ? 'en-GB' : named;
}
