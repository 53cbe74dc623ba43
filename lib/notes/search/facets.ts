/** What there is to filter by. */
import type { NoteId } from '../types.ts';
import type { Trouble } from './digest.ts';
import type { Shelf } from './library-index.ts';
import type { Facet, Facets } from './query.ts';
import { siteName } from './site-name.ts';

/** A longer list of choices is no help: the search finds the rest. */
const CHOICES = 300;

/** Counts what notes have. */
export function facetsOf(shelves: Iterable<Shelf>, troubleOf: ReadonlyMap<NoteId, Trouble>): Facets {
  const tags = new Map<string, number>();
  const sources = new Map<string, number>();
  const sites = new Map<string, number>();
  const troubles = { changed: 0, ambiguous: 0, lost: 0 };
  let toCheck = 0;
  for (const { article, notes } of shelves) {
    if (notes.size === 0) continue;
    add(sites, siteName(article), notes.size);
    for (const note of notes.values()) {
      for (const tag of note.tags) add(tags, tag);
      if (note.source !== undefined) add(sources, note.source);
      if (note.judgement === 'to-check') toCheck += 1;
      const trouble = troubleOf.get(note.id);
      if (trouble) troubles[trouble] += 1;
    }
  }
  return { tags: listed(tags), sources: listed(sources), sites: listed(sites), toCheck, troubles };
}

function add(counts: Map<string, number>, value: string, by = 1): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + by);
}

function listed(counts: ReadonlyMap<string, number>): Facet[] {
  const facets = [...counts].map(([value, count]) => ({ value, count }));
  return facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, CHOICES);
}
