import { textOf } from '../../../text/span.ts';
import type { Gate } from './gate.ts';

const PAGE_FURNITURE =
  /^(edit content|related (articles|posts|stories|topics)|read (more|next|also)|sign up|subscribe|share (this|on)|follow us|click here|posted (in|on|by)|photo(s|graph)? (by|credit|courtesy)|image (credit|source|courtesy)|©|copyright|all rights reserved|by [A-Z][\p{L}.’'-]+ [A-Z]|last updated|table of contents|advertisement|leave a (comment|reply)|editor.s note|this (article|post|story|page) (was|is|contains|may|originally|has been|first)|contact us|learn more|watch:|listen:|tags?:|source:|disclaimer|correction)\b/iu;
const ANYWHERE =
  /\b(affiliate links?|terms (and conditions|of (use|service))|privacy policy|cookies? policy|our newsletter|all rights reserved|in this (article|guide|post|blog post|section),? (we|you|i)\b)/i;

/** What belongs to the page, not to the story. */
export const boilerplate: Gate = {
  id: 'boilerplate',
  explain: 'Page furniture: related links, sign-up lines, credits, bylines, notes on the text itself.',
  effect: 'never',
  example: 'Sign up for our best stories, which will arrive every morning.',
  passes: 'People sign up because the stories are the best in town.',
  holds: ({ sentence }, { article }) => {
    const text = textOf(article.text, sentence.span);
    return PAGE_FURNITURE.test(text) || ANYWHERE.test(text);
  },
};
