/** Words that say what is to come; own collection, sorted. Notation: phrases.ts. */

/** By themselves enough. */
export const STRONG_PREDICTIONS: readonly string[] = [
  'be ADV? likely|unlikely|bound|destined|doomed|certain|poised|set|sure to',
  'be going to',
  'be|remain to be seen',
  'bode|augur|portend|spell',
  'could|may|might ADV? also|well|soon|even|be|become|come|end|face|find|force|get|give|go|happen|have|help|hurt|lead|lose|make|mean|need|prove|push|see|spark|take|turn|win',
  'in the * future|years|months|decade|weeks to? come?',
  'likely|unlikely to|be|that|never|not',
  'on track|course to|for',
  'sooner or later',
  'stand to',
  "will|wo|shall ADV|n't|not|never|no|also|certainly|likely|probably|inevitably|soon|eventually|only|continue|be|become|come|need|have|take|make|see|do|get|find|win|lose|lead|end|face|bring|mean|depend|determine|remain|help|grow|rise|fall|never",
  'would|wo likely|probably|almost|surely|certainly|never|inevitably',
  "'ll|’ll ADV? need|be|have|get|find|see|take|make|likely|never|lose|win|end",
];

/** Open the future, seldom a claim alone. */
export const WEAK_PREDICTIONS: readonly string[] = [
  'could|may|might|would',
  'chance|hope|odds|prospect|prospects|scenario|outlook of|for|that|to',
  'eventually|inevitably|soon|someday|tomorrow',
  'expect|expected|poised|projected|forecast to',
  'future',
  'unless|until',
  "will|shall|wo|'ll|’ll",
];
