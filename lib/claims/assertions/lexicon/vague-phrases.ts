/** A place for a source with nobody in it; own collection after Wikipedia's words to watch, sorted. Notation: phrases.ts. */

/** By themselves enough. */
export const STRONG_VAGUE: readonly string[] = [
  'allegedly|purportedly|reportedly|reputedly|rumoredly|ostensibly|supposedly',
  'be ADV regard|regarded|see|seen|view|viewed|consider|considered|expect|expected|know|known|believe|believed|accept|accepted|recognise|recognize|recognized|assume|assumed|thought|understood|acknowledged',
  'become|becoming well|best|widely known',
  'be|been ADV? considered|believed|speculated|rumored|rumoured|thought|perceived|reported|hailed|touted',
  'be|been ADV? expected|supposed|said|believed|thought|rumored|known|reported to',
  'be|been|being ADV? accept|acknowledge|assume|believe|believed|call|consider|considered|credit|deem|deemed|estimate|estimated|expect|expected|hail|held|know|known|label|perceive|perceived|praise|presume|recognise|recognize|regard|regarded|report|reported|reputed|rumor|rumored|rumoured|said|saw|seen|see|suppose|supposed|think|thought|understand|understood|view|viewed as|to|that|by|for|in',
  'be|been|being ADV? accuse|accused|suspect|suspected of',
  'common|popular|widespread misconception|misperception|belief|perception|view|wisdom',
  'conventional wisdom',
  'evidence|data|research|science|studies|study|statistics|surveys|survey|polls|polling|figures|history|experience|experts have|has? ADV? show|shows|shown|link|links|linked|suggest|suggests|prove|proves|indicate|indicates|find|finds|found|reveal|reveals|demonstrate|demonstrates|say|point',
  'face|faces|faced|drawn|draw criticism|accusations|backlash',
  'have|has been ADV? show|shown|prove|proved|proven|report|reported|describe|described|call|called|accuse|accused|criticize|criticized|criticised|blame|blamed|link|linked|say|said',
  'industry|general|growing|emerging|broad consensus',
  'it be no secret',
  'it|there be ADV? accept|accepted|agreed|alleged|argued|assume|assumed|believe|believed|claimed|feared|hoped|known|reported|rumored|said|suspected|thought|understood|widely',
  'many|most|few|others|some believe|say|argue|think|feel|fear|see|consider',
  'many|most|some|few|several|others|critics|observers|people|supporters|detractors * argue|believe|claim|consider|fear|feel|insist|maintain|regard|say|see|speculate|suspect|think|view|wonder|worry',
  'rumor|rumour|rumors|rumours|legend|word|speculation have|has|that|of|is',
  'there be fears|concerns|doubts|hopes|speculation|calls|questions|suspicions',
  'to have be|been',
  'under fire|scrutiny|pressure',
  'well - known',
  'widely|generally|commonly|broadly|largely|popularly|universally|famously accept|accepted|acknowledge|acknowledged|agree|agreed|assume|assumed|believe|believed|call|called|consider|considered|criticized|criticised|expect|expected|hold|held|know|known|perceive|perceived|praise|praised|recognize|recognised|recognized|regard|regarded|report|reported|say|said|see|seen|think|thought|view|viewed',
];

/** Seems and appears: somebody judged, the text does not say who. */
export const WEAK_VAGUE: readonly string[] = [
  'apparently|evidently|presumably|seemingly',
  'appear|appears|appeared to|that|as',
  'best|better known as|for',
  'concern|concerns|criticism|doubt|doubts|fear|fears|perception|perceptions|suspicion|suspicions about|over|that|of',
  'expect|expected to',
  'said|thought|believed|known|seen|considered to|as',
  'seem|seems|seemed to|like|that|as',
  'suggest|suggests|suggested|suggesting that|a|the',
];
