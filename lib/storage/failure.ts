/**
 * The one file that turns what may go wrong in the browser's storage into a value with words for the reader. Anything
 * else that is thrown is a bug and passes through.
 */

/** What went wrong: `code` is for the program, `message` for the reader. */
export interface StorageFailure {
  readonly code: StorageFailureCode;
  readonly message: string;
}

/** The ways in which keeping something can fail. */
export type StorageFailureCode =
  | 'storage-full'
  | 'storage-closed'
  | 'storage-newer'
  | 'storage-unavailable'
  | 'note-gone'
  | 'article-gone';

/** The answer of every repository function. */
export type StorageResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: StorageFailure };

const MESSAGES: { readonly [code in StorageFailureCode]: string } = {
  'storage-full': 'There is no room left on this device, so this was not saved. Free some space, then save again.',
  'storage-closed': 'The browser has closed the notes database. Reload the page, then try again.',
  'storage-newer': 'Your notes were kept by a newer version of Whence. Update the extension to open them.',
  'storage-unavailable': 'The browser does not let Whence open its notes database. Nothing was changed.',
  'note-gone': 'This note no longer exists.',
  'article-gone': 'Nothing is kept on this article any more.',
};

/** Error names of IndexedDB and Dexie, and what each means to a reader. */
const CODES: { readonly [name in string]?: StorageFailureCode } = {
  QuotaExceededError: 'storage-full',
  DatabaseClosedError: 'storage-closed',
  InvalidStateError: 'storage-closed',
  VersionError: 'storage-newer',
  OpenFailedError: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  // Firefox and Chromium alike: the disk or the profile is damaged.
  UnknownError: 'storage-unavailable',
};

/** Thrown within a transaction to undo it and answer a failure. */
export class Refusal extends Error {
  readonly code: StorageFailureCode;
  constructor(code: StorageFailureCode) {
    super(MESSAGES[code]);
    this.code = code;
  }
}

/** Runs work on the database and answers its value, or the failure in plain words. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<StorageResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return { ok: false, error: { code, message: MESSAGES[code] } };
  }
}

/** Dexie wraps the browser's error, often twice (an aborted transaction, a failed opening): the innermost known one counts. */
function codeOf(error: unknown): StorageFailureCode | null {
  if (error instanceof Refusal) return error.code;
  if (typeof error !== 'object' || error === null) return null;
  const inner = 'inner' in error && error.inner !== error ? codeOf(error.inner) : null;
  if (inner !== null) return inner;
  return 'name' in error && typeof error.name === 'string' ? (CODES[error.name] ?? null) : null;
}
