/** Adding and completing tags. */
import { normaliseTag, parseTags, uniqueTags } from '../../lib/notes/tags.ts';

/** More than this is a list to read, not a completion. */
const COMPLETIONS = 5;

/** The tags with what was typed added (several, where commas part them); the same array where nothing is new. */
export function addTag(tags: readonly string[], typed: string): readonly string[] {
  const all = uniqueTags([...tags, ...parseTags(typed)]);
  return all.length === tags.length ? tags : all;
}

/** Known tags that go on from what was typed and are not there yet; none while nothing is typed. */
export function completions(typed: string, tags: readonly string[], knownTags: readonly string[]): readonly string[] {
  const start = folded(normaliseTag(typed));
  if (start === '') return [];
  const taken = new Set(tags.map(folded));
  return knownTags.filter((tag) => folded(tag).startsWith(start) && !taken.has(folded(tag))).slice(0, COMPLETIONS);
}

function folded(tag: string): string {
  return tag.toLocaleLowerCase();
}
