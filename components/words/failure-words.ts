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

/** As the background tells it: `code` for the program, `message` for the reader. */
interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Nobody answered. */
const OUT_OF_REACH: Failure = { code: 'out-of-reach', message: '' };

/** What went wrong, in the reader's language; a failure without words of ours keeps its own. No failure told: no answer came. */
export function failureWords({ code, message }: Failure = OUT_OF_REACH): string {
  const known = KNOWN.find((name) => name === code);
  return known === undefined ? message : say(`failure_${known.replaceAll('-', '_') as Underscored<typeof known>}`);
}

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;
