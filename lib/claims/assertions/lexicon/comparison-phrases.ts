/** Words that rank or set one thing over another; own collection, sorted. Notation: phrases.ts. */

/** By themselves enough. */
export const STRONG_COMPARISONS: readonly string[] = [
  'all-time ADJ? high|low|record',
  'among the ADV? most|best|worst|least|biggest|largest|first|few|highest|lowest|top',
  'best|worst ADJ? NOUN|in|of|for',
  'compare|compared|comparison to|with',
  'easily the',
  'ever before',
  'for the first time',
  'in|of ADJ? history|memory',
  'largest|biggest|greatest|highest|lowest|smallest|fastest|strongest|richest|poorest|oldest|deadliest|longest|toughest|hardest|heaviest|closest|busiest|cheapest|worst|best',
  'more|less * than',
  'most ADJ|ADV|important|common|of',
  'none|nothing ADV? more|compares|like',
  'one of the ADV? most|best|worst|biggest|largest|greatest|few|first|top',
  'outpace|outperform|outstrip|outnumber|surpass|exceed|eclipse|rival|trump',
  'record number|high|low|level|profit|turnout|year',
  'than ADV? any|anyone|ever|most|other|all|the|before|in',
  'the ADV? first NOUN|ADJ|PROPN|time|to',
  'the ADV? only NOUN|ADJ|PROPN|one|way|to',
  'the second|third|fourth ADJ',
  'unlike',
  'unprecedented|unmatched|unparalleled|unrivaled|unrivalled|unheard-of',
  "world|nation|country|state|region|city|industry ’s|'s ADJ|largest|biggest|best|first|only|most|top|second|oldest",
];

/** Often a comparison, seldom enough alone. */
export const WEAK_COMPARISONS: readonly string[] = [
  'ADJ than',
  'NOUN than',
  'ADV than',
  'better|worse|larger|bigger|greater|higher|lower|smaller|faster|stronger|cheaper|easier|harder|safer|longer|fewer|older|younger|closer',
  'more|less ADJ|ADV|NOUN',
  'as ADJ|ADV as',
  'differ|different from|than',
  'leading|top NOUN',
  'than',
  'the most|least',
  'twice|double|half as',
  'while|whereas * more|less',
];
