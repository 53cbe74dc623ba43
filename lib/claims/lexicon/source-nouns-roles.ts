/** What people are to others: roles that stand beside a name, and what belongs to such a role. Sorted. */
import { words } from './words.ts';

/** Nouns that say what a named person is or does: "an aide from Nashua", "Acme president". */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  academic activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst
  anchor anthropologist archbishop architect artist assistant astronomer athlete attorney author ayatollah
  backer baker banker barber baroness bartender billionaire biographer biologist bishop blogger boss broker
  businessman businesswoman butcher campaigner candidate captain cardinal carpenter cashier ceo cfo chair
  chairman chairperson chairwoman champion chancellor chef chemist chief cleric clerk climatologist co-author
  co-chair co-founder co-host coach coauthor colleague colonel columnist comedian commander commentator
  commissioner comptroller conductor congressman congresswoman constable consul consultant contractor cook
  coordinator correspondent councillor councilman councilor councilwoman counsel counselor critic curator czar
  dean defender delegate democrat demographer deputy designer detective developer diplomat director doctor
  documentarian donor driver economist editor editor-in-chief educator electrician emeritus engineer
  entrepreneur envoy epidemiologist executive expert farmer fellow filmmaker financier firefighter fisherman
  founder friend front-runner frontman frontrunner gardener general geneticist geographer geologist governor
  graduate guitarist hairdresser head hedge-funder historian host imam inspector instructor investigator
  investor journalist judge justice king lawmaker lawyer leader lecturer legislator librarian lieutenant
  lobbyist magnate manager marshal mathematician mayor md mechanic member meteorologist miner minister moderator
  mogul mother mp musician negotiator neurologist neurosurgeon nominee novelist nurse nutritionist officer
  official ombudsman organiser organizer owner painter parent partner pastor pathologist patron pediatrician
  philosopher photographer physician physicist pilot playwright plumber poet politician pollster pope premier
  presenter president priest prince princess principal producer prof professor programmer prosecutor
  psychiatrist psychologist publisher pundit queen rabbi radioman ranger receptionist reporter representative
  republican researcher resident rival sailor scholar scientist secretary senator sergeant sheriff shopkeeper
  singer sociologist soldier solicitor son songwriter speaker specialist speechwriter spokesman spokesperson
  spokeswoman staffer star strategist striker student superintendent supervisor supporter surgeon tailor teacher
  technician texan theologian therapist trader trainer treasurer tycoon undersecretary veteran veterinarian
  vice-chair vice-chairman vice-chancellor vice-president volunteer voter waiter waitress warden welder widow
  winner worker writer
`);

/** Words before a role noun that belong to the role and not to a body: "foreign minister", "chief economist". */
export const ROLE_MODIFIERS: ReadonlySet<string> = words(`
  acting agriculture army assistant associate attorney bureau campaign chief co commercial communications congressional
  creative defence defense democratic democrat deputy design development digital economic economy editorial education energy
  environment environmental executive external family federal finance financial first foreign former general gop
  head health high home honorary hospital human independent industry information interim interior investment
  investigative joint justice junior labor labour law lead leading legal legislative majority managing marketing
  media medical minority national news newly operating opinion opposition outgoing parliamentary personal
  police policy political presidential press presumptive prime principal private public regional republican research
  retired retiring science senior social software sports staff state strategic tax technical technology top trade
  transport treasury us-based veteran vice visiting
`);

/** Short titles before a name, in full; those that are only polite stand in `HONORIFICS` alone. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
]);

/** Who answers for a body whose name is given: its mouth, or its office. */
export const MOUTHPIECES: ReadonlySet<string> = words(`
  campaign court establishment government intelligence management initiative opposition police program programme prosecutor prosecutors spokesman spokesmen spokespeople spokesperson
  spokeswoman unit
`);

/** Offices that somebody could look up, where the text says of what. */
export const OFFICES: ReadonlySet<string> = words(`
  ambassador ceo chair chairman chairwoman chief coach commissioner director governor head king mayor minister pope
  president queen representative secretary superintendent
`);

/** Nouns that are no person's and no paper's: nobody could look them up. */
export const NOBODY: ReadonlySet<string> = words(`
  account accounts camp caller callers community consensus convention culture experience folk folks folklore gossip
  idea industry instinct intuition leak leaks legend lore market markets myth neighborhood neighbourhood observation
  opinion people perception perspective practice public rumor rumors rumour rumours sense sibling side sides speculation
  spectator spouse stereotype street talk theory tradition twittersphere view voice voices whisper whispers wisdom world
`);
