/**
 * Words that judge. Own collection, sorted within each group: evaluation, blame and praise, emphasis, and verbs that read
 * a meaning into events. Single words match any form ("shatter" finds "shattered"). Not a list of topics: "war" and
 * "terrorism" name things, "brutal" judges them.
 */

/** Heavy: hardly ever written without judging. */
export const HEAVY_WORDS: readonly string[] = (
  'abhorrent abject absurd abysmal admirable alarming amazing appalling arrogant astonishing astounding atrocious ' +
  'awful barbaric baseless beautiful bigoted bizarre blatant bogus bold brazen breathtaking brilliant brutal callous ' +
  'catastrophic chaotic charismatic chilling colossal compelling complacent contemptible controversial corrupt courageous ' +
  'cowardly craven crazy cruel cynical damning dangerous deafening deceitful delusional demagogue demonize deplorable ' +
  'despicable devastating dire disastrous disgraceful disgusting dishonest dismal disturbing divisive dreadful dubious ' +
  'egregious embarrassing enormous evil exceptional excellent exquisite extraordinary fabulous fake farcical fascinating fatal ' +
  'fearless fearmongering fiasco fierce flagrant flawed flawless foolish formidable fraud fraudulent frightening ' +
  'glaring glorious godsend gorgeous grim grotesque gruesome harrowing harsh hateful hateful heartbreaking heinous ' +
  'heroic historic hollow hopeless horrendous horrible horrific horrifying humiliating hypocrisy hypocritical iconic ' +
  'idiotic ignorant illegitimate illusion immense immoral impeccable impressive impressively impunity inadequate ' +
  'incoherent incompetent incredible incredibly indefensible inept inexcusable infamous inhumane insane insidious ' +
  'insulting intolerable invaluable ironic ironically irresponsible laughable ludicrous magnificent malicious masterful masterpiece mediocre ' +
  'memorable menacing merciless miserable misguided misleading monstrous naive nonsense notorious obscene obscure odious ' +
  'ominous oppressive outdated outlandish outrageous outstanding overblown paltry paranoid pathetic patronising ' +
  'perfect perfectly perilous pernicious perverse petty phenomenal phony pointless poisonous powerful preposterous priceless propaganda ' +
  'provocative racist rampant reckless refreshing regrettable relentless remarkable remarkably repugnant repulsive resilient ridiculous ' +
  'rightful rightfully ruthless sad sadly scandalous scathing senseless shallow shambles shameful shameless shocking shockingly sinister ' +
  'sloppy smug spectacular spectacularly splendid staggering stellar striking stunning stupid stupidity sublime superb ' +
  'superficial surreal sweeping tasteless terrible terrific terrifying toxic tragic tragically traitor troubling ' +
  'tyrannical ugly ultimate unacceptable unbearable unbelievable unconscionable undeniable undeniably unfair ' +
  'unforgettable unforgivable unfortunate unfortunately unjust unjustifiable unnecessary unpleasant unrealistic unreasonable ' +
  'unscrupulous unsurprisingly untenable unwarranted unwise useless vicious vile vindictive vital warmonger wicked wise wonderful ' +
  'worthless worthwhile worthy wrong wrongheaded xenophobic'
).split(' ');

/** Light: often a judgement, seldom enough alone. */
export const LIGHT_WORDS: readonly string[] = (
  'able abuse accurate actually advantage affordable aggressive agenda ambitious amount appealing appropriate attention attractive authentic ' +
  'bad balance beloved benefit best better big biggest bitter bright broken capable certain certainly challenge challenging clear clearly clever ' +
  'clumsy comfort comfortable commitment common complete completely complex concern confused convenient cool correct ' +
  'courage creative credibility critical crucial crisis curious danger decent deep deeply desperate destroy difficult disappointing ' +
  'disaster dramatic dramatically dull dynamic eager easily easy effective effectively efficient effort elegant elite ' +
  'empty entirely epic essential exactly exciting exclusive expensive experience expert extreme extremely fail failure fair ' +
  'faith fantastic far fascinating favorite favourite fear few fine flexible free freedom fresh friendly frustrating fun fundamental ' +
  'generous genuine good grand grave great greatest guilty handy happy hard hardly harmful hate healthy heart holy honest ' +
  'hope huge humble hype ideal ideological ignore impossible important inevitable innocent innovative interesting invasion ironic ' +
  'justify key lack legitimate liberal lucky luxury main major massive meaningful mere merely mess mistake modern ' +
  'moral natural necessary need neglect nice nightmare notable nothing obvious obviously odd painful particularly passionate ' +
  'perhaps pity plain pleasant plus poor popular positive pretty problem problematic profound proper proud pure quality questionable quick ' +
  'quiet radical rare real reality really reason reasonable relevant reliable respect rich right rigged risky robust rough ' +
  'safe scary secret secure selfish serious seriously shame sharp significant silly simple simply skeptical smart smooth ' +
  'solid special speculation stark strange strong stubborn successful sure surely surprising surprisingly ' +
  'suitable suspicious terror threat threaten too totally tough tremendous trouble true truly trust truth ' +
  'tyranny undoubtedly unique unlikely useful usual valuable versatile victim virtue warm weak weakness weird welcome ' +
  'well worry worse worst worth'
).split(' ');

/** What ought to be, and what would be a mistake. Notation: phrases.ts. */
export const OUGHT_PHRASES: readonly string[] = [
  'deserve|deserves|deserved',
  'have|has|had no|little|every right|reason|choice|excuse|place|business|doubt|idea',
  'it|this|that be ADV? time|clear|obvious|true|hard|wrong|right|important|essential|necessary|crucial|vital|absurd|ironic|no|not|worth|easy|difficult|possible|impossible|only|also|just|an|a',
  'must|ought|should|need|needs|have|has ADV? not|be|have|never|to|also|take|make|do|stop|start|come|see|find|get|go|give|learn|realize|recognize|understand|accept|face|focus|remember',
  'need|needs|needed to|for|more|a',
  'should|must|ought|shall',
  "can|could not|n't|never",
  'of course',
  'there be no|little|nothing|something|a|an|only|more',
  'too ADJ|many|much|often|late|far|few|little',
  'what|all|whatever * be',
];

/** Verbs and nouns that read a meaning into events. Notation: phrases.ts. */
export const INTERPRETING_PHRASES: readonly string[] = [
  'abandon|betray|squander|exploit|manipulate|pander|cower|lurch|cling|flaunt|gloat|boast|scramble|lambaste|slam|shatter|crumble|unravel',
  'amount|come|boil|fall to|down|short',
  'appear|seem|seems|look|looks like|to|as',
  'at|in stake|jeopardy|peril|vain|tatters|shambles|disarray',
  'attempt|effort|struggle|fight|battle|quest|crusade|campaign to|against|for',
  'cannot|refuse|fail|fails|failed|refuses|unable|unwilling to',
  'capture|embody|epitomise|epitomize|exemplify|illustrate|reflect|represent|signal|symbolise|symbolize|underline|underscore|highlight|expose|reveal|prove|demonstrate|echo|mirror',
  'fact|truth|reality|problem|point|question|issue|irony|trouble|idea|message|lesson|key|goal|beauty be|is|that|of|with|here',
  'far from',
  'ignore|overlook|neglect|forget|deny|dismiss|distort|downplay|exaggerate|pretend',
  'instead of|, ADV',
  'in fact|reality|truth|short|effect|other',
  'make|makes|made ADV? sense|clear|matters|progress',
  'matter|matters',
  'no|little|hardly|without ADV? doubt|wonder|surprise|coincidence|question|accident',
  'not only|just|merely|simply|even|surprisingly',
  'perhaps|maybe|arguably|admittedly|frankly|honestly|indeed|clearly|obviously|surely|rather|nevertheless|nonetheless|yet|moreover',
  'so|such ADJ|a|an|much|many that?',
  'sort|kind|form|sense|act|sign|symbol|lack|source|matter|state|way of',
  'thing|ones|those|one who|that|is|of',
];
