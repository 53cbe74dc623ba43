/** What the matcher is held to, by the name of the edit. */
export const TARGETS: Readonly<Record<string, { readonly of: 'right' | 'wrong'; readonly percent: number }>> = {
  unchanged: { of: 'right', percent: 100 },
  'one typo': { of: 'right', percent: 99 },
  'curly quotes, dashes, spaces': { of: 'right', percent: 99 },
  '10 % of words replaced': { of: 'right', percent: 99 },
  '30 % of words replaced': { of: 'right', percent: 97 },
  'cut to 60 %': { of: 'right', percent: 99 },
  'context rewritten': { of: 'right', percent: 99 },
  'sentence deleted': { of: 'wrong', percent: 0 },
  'short word deleted': { of: 'wrong', percent: 1 },
  'short word deleted, stands elsewhere': { of: 'wrong', percent: 1 },
};
