/** A made-up library, with the real search behind it. */
import { createLibraryIndex } from '../../lib/notes/search/library-index.ts';
import type { ArticleId, Note, NoteId } from '../../lib/notes/types.ts';
import type { LibraryView } from '../library/library-state.ts';
import { sampleNote, sampleReading } from './sample-reading.ts';

const NOON = Date.UTC(2026, 2, 12, 12);

/** A library of so many articles, one to three notes each; `change` alters the n-th note. */
export function sampleLibrary(articles: number, change: (at: number) => Partial<Note> = () => ({})): LibraryView {
  const index = createLibraryIndex();
  const notes = new Map<NoteId, Note>();
  let count = 0;
  for (let at = 0; at < articles; at += 1) {
    const { article } = sampleReading();
    const id = `article-${at}` as ArticleId;
    const title = `${article.title}, part ${at + 1}`;
    index.putArticle({ ...article, id, title, firstSeen: NOON, lastSeen: NOON });
    for (let nr = 0; nr <= at % 3; nr += 1) {
      const body = `Note ${nr + 1} on part ${at + 1}`;
      const more = { articleId: id, body, modified: NOON - count, ...change(count) };
      const { note } = sampleNote({ id: `n${at}-${nr}`, note: more });
      notes.set(note.id, note);
      index.putNote(note);
      count += 1;
    }
  }
  const { find, facets, troubleOf } = index;
  return { version: 1, whole: true, find, facets, troubleOf, noteOf: (id) => notes.get(id), look: () => {} };
}
