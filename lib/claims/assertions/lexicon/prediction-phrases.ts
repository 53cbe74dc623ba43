/** Words that say what is to come; own collection, sorted. Notation: phrases.ts. */

/** By themselves enough. */
export const STRONG_PREDICTIONS: readonly string[] = [
  'be ADV? likely|unlikely|bound|destined|doomed|certain|poised|set|sure to',
  'be going to',
  'be|remain to be seen',
  'bode|augur|portend|spell',
  'could|may|might ADV VERB|AUX',
  'foregone conclusion',
  'in the * future|years|months|decade|weeks to? come?',
  'likely|unlikely to|be|that|never|not',
  "'ll|’ll ADV? need|be|have|get|find|see|take|make|likely|never|lose|win|end",
  'on track|course to|for',
  'poised|set|expected|slated to',
  'sooner or later',
  'stand to',
  'threatens|threaten to VERB|AUX',
  'will|shall VERB|AUX',
  "will|wo|shall ADV|n't|not|never|no|also|certainly|likely|probably|inevitably|soon|eventually|only|continue|be|become|come|need|have|take|make|see|do|get|find|win|lose|lead|end|face|bring|mean|depend|determine|remain|help|grow|rise|fall|never",
  'will|wo|shall ADV|PART VERB|AUX',
  'would|wo likely|probably|almost|surely|certainly|never|inevitably',
];

/** Open the future, seldom a claim alone. */
export const WEAK_PREDICTIONS: readonly string[] = [
  'chance|hope|odds|prospect|prospects|scenario|outlook of|for|that|to',
  'could|may|might VERB|AUX',
  'could|may|might|would',
  'eventually|inevitably|soon|someday|tomorrow',
  'expect|expected|poised|projected|forecast to',
  'future',
  'should VERB',
  'unless|until',
  "will|shall|wo|'ll|’ll",
  'would VERB|AUX',
];
