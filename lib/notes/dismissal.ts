/** Marks the reader does not want to see again. */
import type { Target } from '../anchoring/types.ts';
import { lengthOf, type Span, sharedLength } from '../text/span.ts';
import type { ArticleId, Dismissal, DismissalReason } from './types.ts';

/** Every reason, in the order in which a reader is asked. */
export const DISMISSAL_REASONS = [
  'not-a-claim',
  'sourced-elsewhere',
  'fine',
] as const satisfies readonly DismissalReason[];

/** What a dismissal is made of. */
export interface NewDismissal {
  readonly id: string;
  readonly articleId: ArticleId;
  readonly target: Target;
  readonly reason: DismissalReason;
}

/** A dismissal made now. */
export function createDismissal(content: NewDismissal, now: number): Dismissal {
  return { ...content, created: now };
}

/**
 * Whether a dismissal found at `place` hides a finding at `finding`: most of both is the same words. The spans need not
 * be equal, since a better engine may draw the borders of the same claim a little differently.
 */
export function hides(place: Span, finding: Span): boolean {
  const shared = sharedLength(place, finding);
  return shared > 0 && shared * 2 >= Math.max(lengthOf(place), lengthOf(finding));
}
