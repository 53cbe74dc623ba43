/** Words of statements about groups, habits and ages rather than one event; own collection, sorted. Notation: phrases.ts. */

/** Habit and generality. */
export const GENERALITIES: readonly string[] = [
  'across|around|throughout|over the world|country|globe|region|nation|continent',
  'always|usually|typically|generally|frequently|often|rarely|seldom|normally|commonly|traditionally|historically|routinely|tend|tends|mostly|mainly|primarily|largely|increasingly|sometimes',
  'around|since|from|in|by|of|during the ADJ|early|late|mid? 1600s|1700s|1800s|1900s|century|centuries|decades|era|war',
  'be|are use|used|make|made|design|find|found|consist|base|based of|as|to|in|for|from|on',
  'contain|consist|comprise|include|involve|require|depend|rely|vary|range',
  'exist|exists|occur|occurs|happen|happens',
  'for centuries|decades|generations|years|millennia',
  'historically|originally|traditionally',
  'in|during the ADV? 1960s|1970s|1980s|1990s|1950s|1940s|1930s|1920s|2000s',
  'many|most|some|several|few|all|both|various|numerous ADJ? NOUN|PROPN|of',
  'no longer',
  'people|companies|businesses|consumers|customers|employees|employers|governments|women|men|children|adults|students|teachers|doctors|patients|parents|voters|workers|users|investors|farmers|banks|states|countries|nations|cities|schools|Americans|Muslims|Christians|Jews|Europeans|families|animals|birds',
  'since NUM',
  'such as',
  'there be|are|is|were|was',
  'typical|common|traditional|widespread|prevalent|universal',
];
