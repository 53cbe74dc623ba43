/** What a study, a poll or an inquiry shows: "the report found that …", "a Bergen survey puts …". */
import { FINDING, SAYING } from '../lexicon/reporting-verbs.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import type { AttributionDetector, Frame, SentenceView } from './attribution.ts';
import { headOf } from './can-hold.ts';
import { contentAfter, isClause, spanOfRange } from './clause.ts';
import { fromFrame } from './quotation-tag.ts';
import { isComparison } from './said-that.ts';

/** Attributes a finding to the document or body that made it. */
export const finding: AttributionDetector = {
  id: 'finding',
  detect: (view) =>
    view.frames.flatMap((frame) => {
      if (!FINDING.has(frame.lemma) || isComparison(view, frame)) return [];
      const after = contentAfter(view, frame);
      if (after === undefined) return [];
      const document = isDocument(view, frame);
      const joined = after.joint === 'that' || after.joint === 'colon';
      if (!document && !joined && !(PEOPLE_FIND.has(frame.lemma) && isClause(view.tokens, after.range))) return [];
      if (!document && !joined && SAYING.has(frame.lemma)) return [];
      return [fromFrame(view, frame, 'finding', spanOfRange(view.tokens, after.range))];
    }),
};

/** What a person does only with a finding in hand: "police found a body" is an event, "concluded it was murder" a finding. */
const PEOPLE_FIND = new Set(['conclude', 'determine', 'estimate', 'indicate', 'reveal']);

/** Named so by its noun, or because its words are a link. */
function isDocument(view: SentenceView, frame: Frame): boolean {
  if (isLinked(view, frame)) return true;
  const head = headOf(view.tokens, frame.holder.core);
  return head !== undefined && (DOCUMENT_NOUNS.has(head.lower) || DOCUMENT_NOUNS.has(head.lemma));
}

function isLinked(view: SentenceView, { holder, holderFirst }: Frame): boolean {
  const last = holder.core.to - 1;
  const head = headOf(view.tokens, holder.core);
  const body = [UNNAMED_PEOPLE, ORGANISATION_NOUNS].some((nouns) => nouns.has(head?.lower ?? ''));
  return holderFirst && view.linked[last] === true && head?.pos === 'NOUN' && !body;
}
