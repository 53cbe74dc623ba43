/** Takes fields out of unknown JSON, or says in plain words which one is wrong and where. */

/** A field of a file that is missing or of another kind than it must be; the message is a sentence for the reader. */
export class FileFault extends Error {
  constructor(sentence: string) {
    super(sentence.charAt(0).toUpperCase() + sentence.slice(1));
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The value as an object. */
export function objectIn(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FileFault(`${where} is not in the form Whence writes.`);
  return value as Fields;
}

/** A field that must be a list. */
export function listIn(fields: Fields, name: string, where: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new FileFault(`${where} has no list “${name}”.`);
  return value;
}

/** A field that must be text. */
export function textIn(fields: Fields, name: string, where: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new FileFault(`${where} has no text “${name}”.`);
  return value;
}

/** A field that must be text or null. */
export function textOrNullIn(fields: Fields, name: string, where: string): string | null {
  return fields[name] === null ? null : textIn(fields, name, where);
}

/** A field that must be a list of texts. */
export function textsIn(fields: Fields, name: string, where: string): readonly string[] {
  const list = listIn(fields, name, where);
  if (!list.every((item) => typeof item === 'string'))
    throw new FileFault(`${where} has something else than text in “${name}”.`);
  return list;
}

/** A field that must be a whole number of at least `least`. */
export function countIn(fields: Fields, name: string, where: string, least = 0): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
    throw new FileFault(`${where} has no number “${name}”.`);
  return value;
}

/** A field that must be a time in ISO 8601; milliseconds since the epoch. */
export function timeIn(fields: Fields, name: string, where: string): number {
  const time = Date.parse(textIn(fields, name, where));
  if (Number.isNaN(time)) throw new FileFault(`${where} has no time “${name}”.`);
  return time;
}

/** A field that must be one of the given words. */
export function choiceIn<T extends string>(fields: Fields, name: string, choices: readonly T[], where: string): T {
  const value = fields[name];
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new FileFault(`${where} has an unknown “${name}”.`);
  return choice;
}

/** `{[name]: value}` where the field is there, else `{}`: for fields that may be absent but not undefined. */
export function optional<N extends string, T>(fields: Fields, name: N, read: () => T): { readonly [key in N]?: T } {
  return fields[name] === undefined ? {} : ({ [name]: read() } as { readonly [key in N]: T });
}
