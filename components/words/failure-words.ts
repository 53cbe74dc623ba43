import { say } from './words.ts';

const KNOWN = [
  'storage-full',
  'storage-closed',
  'storage-newer',
  'storage-unavailable',
  'note-gone',
  'article-gone',
  'no-access',
  'out-of-reach',
] as const;

/** What went wrong, in the reader's language; a failure without words of ours keeps its own. */
export function failureWords({ code, message }: { readonly code: string; readonly message: string }): string {
  const known = KNOWN.find((name) => name === code);
  return known === undefined ? message : say(`failure_${known.replaceAll('-', '_') as Underscored<typeof known>}`);
}

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;
