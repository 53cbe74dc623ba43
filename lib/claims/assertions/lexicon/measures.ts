/** Words that make a number a measure of the world rather than a date, an age or a score; sorted. */

/** Shares, rates and amounts. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  (
    '% percent per cent percentage point average median majority minority half third quarter fifth rate ratio share total number ' +
    'million billion trillion thousand hundred dozen bn m k times twice double triple fold mph people adult woman man child voter ' +
    'worker job death case household family patient student user customer resident refugee migrant troop soldier casualty injury ' +
    'dollar euro pound ton tonne mile acre barrel vote delegate seat unit vehicle home company business country member employee'
  ).split(' '),
);

/** Verbs and nouns of a trend: with a figure, or with no figure at all, a statement of amount. Notation: phrases.ts. */
export const TREND_PHRASES: readonly string[] = [
  'about|nearly|almost|roughly|over|around|approximately half|all|every',
  'about|nearly|almost|roughly|over|around|approximately one|two|three - third|quarter',
  'all|every|none of the NUM',
  'a|the ADJ? majority|minority|number|share|proportion|percentage of',
  'climb|climbs|climbed|decline|declined|double|doubled|drop|dropped|fall|fell|fallen|grow|grown|grew|increase|increased|jump|jumped|plummet|plunge|quadruple|quadrupled|rise|rose|risen|shrink|shrank|skyrocket|soar|soared|spike|surge|surged|triple|tripled by|to|from|over|in|since|sharply|steadily|rapidly|more|NUM',
  'dozens|hundreds|thousands|millions|billions|tens|scores of',
  'fewer|more|less than NUM|half|a',
  'growing|rising|falling|declining|soaring|record NOUN',
  'lead|leads|led * by',
  'most of|NOUN',
  'NUM in|of|out of? NUM|every|the|all',
  'on the rise|decline',
  'one|NUM in NUM',
  'prices|price|costs|cost|sales|rates|wages|revenue|profits|turnout * rise|rose|fall|fell|climb|climbing|rising|falling|soar|soared|jump|jumped|drop|dropped|up|down',
  'rate|rates|number|numbers of',
  'the average|typical|median|total ADJ? NOUN',
  'up to NUM',
];
