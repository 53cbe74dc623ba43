/** Tags as a reader types them: words or short phrases, separated by commas, semicolons or new lines. */

/** Reads a field of tags; each once, in the order in which they were typed. */
export function parseTags(field: string): string[] {
  return uniqueTags(field.split(/[,;\n]/));
}

/** Normal forms of the given tags, without empty ones and without repetitions; letter case does not tell two apart. */
export function uniqueTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const normal = normaliseTag(tag);
    const key = normal.toLowerCase();
    if (normal !== '' && !seen.has(key)) seen.set(key, normal);
  }
  return [...seen.values()];
}

/** One tag without `#`, separators and superfluous white space; the reader's letter case stays ("NATO"). */
export function normaliseTag(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/[,;\s]+/g, ' ')
    .trim()
    .replace(/^#+\s*/, '');
}
