/**
 * Common nouns that can speak, by what sort of source they make. Lemmas or plurals, sorted.
 */
import { words } from './words.ts';

/** People nobody could look up. */
export const UNNAMED_PEOPLE: ReadonlySet<string> = words(`
  academic academics activist activists actor actors actress adviser advisers advisor advisors advocate
  advocates aide aides allies ally ambassador americans analyst analysts artist artists attendee attendees
  attorney attorneys author authors backer backers banker bankers believer believers bishop blogger bloggers
  boss bosses britons campaigner campaigners candidate candidates chef chefs chief chiefs child children
  citizen citizens clerk clerks client clients coach coaches colleague colleagues columnist columnists
  commander commanders commentator commentators commenter commenters conservative conservatives consultant
  consultants consumer consumers contractor contractors cop cops correspondent counsel counterpart
  counterparts couple critic critics customer customers defender defenders delegate delegates democrats
  demonstrator demonstrators deputies deputy designer designers detractor detractors developer developers
  diplomat diplomats director directors doctor doctors economist economists editor elder elders employee
  employees employer employers engineer engineers environmentalist environmentalists envoy envoys europeans
  everybody everyone executive executives expert experts eyewitness eyewitnesses families family fan fans
  farmer farmers father feminist feminists few figures firefighter friend friends girl governments governor
  guest guests guy guys half heads historian historians host hosts individual individuals insider insiders
  investigator investigators investor investors israelis journalist journalists judge judges juror jurors kid
  kids king lawmaker lawmakers lawyer lawyers leader leaders legislator legislators liberal liberals local
  locals majority man manager managers many mayor mayors member members men minister ministers most mother
  motorist mps narrator neighbor neighbors neighbour neighbours nobody nominee nominees nurse nurses observer
  observers officer officers official officials ones onlooker onlookers operative operatives opponent
  opponents organiser organisers organizer organizers others owner owners palestinians parent parents
  participant participants partner partners passenger passengers patient patients people percent person
  persons physician physicians pilot player players politician politicians pollster pollsters president priest
  prince professor professors proponent proponents protester protesters psychologist psychologists pundit
  pundits queen rabbi reader readers relative relatives reporter reporters representative republicans
  researcher researchers resident residents respondent respondents reviewer reviewers rival rivals russians
  sceptic sceptics scholar scholars scientist scientists secretary senator senators senior sheriff sides singer
  skeptic skeptics soldier soldiers some someone source sources specialist specialists staffer staffers
  strategist strategists student students subscriber supporter supporters surrogate surrogates survivor
  survivors suspect teacher teachers team teams teen teenager theorist theorists tourist trader traders
  treasurer troops trustee trustees user users veteran veterans victim victims viewer viewers villager
  villagers visitor visitors voice voices volunteer volunteers voter voters witness witnesses woman women
  worker workers writer writers youth
`);

/** Bodies and offices: an unnamed holder of a named office counts as the office. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = words(`
  academy administration agency airline airport alliance army association attorneys authorities authority bank
  board body brand broadcaster brokerage bureau business businesses cabinet campaign carrier carriers center
  centre chain chair chairman chairwoman charity church city club coalition college commission commissioner
  committee companies company confederation conglomerate congress conservatory consortium consulate
  corporation council country county court courts daily defence defense delegation department directorate
  district division embassy firm force forces foundation government governments group hospital house institute
  institution judiciary kremlin lab laboratory leadership league legislature magazine maker manufacturer media
  military ministry mission movement museum nation navy network newspaper ngo office operator organisation
  organization outlet palace panel parliament party pentagon police presidency prosecution prosecutor
  prosecutors publication publisher regime regulator regulators retailer school secretariat senate sheriff
  site society spokesman spokesmen spokespeople spokesperson spokeswoman startup state station store studio
  supplier syndicate tabloid taskforce team think-tank tribe tribunal union university utility vatican
  watchdog website weekly zoo
`);

/** What can be read, watched or looked up. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  abstract account ad advertisement affidavit agreement amendment analyses analysis announcement appraisal
  article assessment audit autopsy ballot bible bill blog book brief briefing brochure bulletin caption census
  chart charter clip clips code column complaint constitution contract court-filing data database declaration
  decree diary dictionary directive disclosure document documentary documents dossier draft edition editorial
  email emails encyclopedia entry essay estimate estimates evaluation evidence exit-poll experiment experiments
  fact-sheet figure figures file files filing filings film findings footage forecast graph guide guideline
  guidelines handbook headline history image images index indictment inquiry interview investigation invitation
  journal judgment law lawsuit leaflet legend legislation letter list log magazine manifesto manual manuscript
  map memo memoir memorandum message meta-analysis minutes model monograph motion narrative note notice novel
  order page paper papers petition photo photograph photographs photos plan plaque platform poll polling polls
  post posting press-release profile project projections proposal quiz readout record recording records release
  report reports research resolution results review rules ruling schedule screenshot script series sign
  simulation site statement statements statistic statistics statute story studies study subpoena suit summary
  survey surveys tape tapes technique test tests text textbook thesis timeline trailer transcript translation
  treaty trial tweet tweets verdict video videos warrant webpage website
`);

/** Bare plurals and mass nouns of documents: without a name or a determiner nobody could look them up ("studies show"). */
export const GENERIC_DOCUMENTS: ReadonlySet<string> = words(`
  data evidence experience experiments figures findings history reports research results science
  statistics studies tests
`);

/** Words that make research no easier to look up: "some recent studies", "a growing body of research". */
export const RESEARCH_MODIFIERS: ReadonlySet<string> = words(`
  a academic all available body countless current earlier existing further growing large many more most much multiple new
  newer numerous of other past plenty previous recent scientific several some such various
`);

/** What follows a speaker to say when or where, never who. */
export const TIME_NOUNS: ReadonlySet<string> = words(`
  afternoon april article august briefing call column conference court day debate december e-mail email
  evening event facebook february friday hearing interview january july june letter march may meeting memo
  monday month morning news night november october paper phone post press radio rally release remarks report
  saturday september show speech statement sunday telephone television testimony thursday today tomorrow
  tonight tuesday tv tweet twitter wednesday week year yesterday
`);

/** Documents that are a row of figures, so that the next figures are theirs too. */
export const SURVEY_NOUNS: ReadonlySet<string> = words(
  'analysis census poll polling polls research researchers respondents results study survey surveys',
);

/** Adjectives and quantities before people nobody names, which wink takes for names at a sentence's start. */
export const DESCRIBING_WORDS: ReadonlySet<string> = words(`
  all another early environmental federal few foreign former government health human independent industry
  international leading legal local many medical military most national new official other outside political public
  recent regional retired rival scientific security senior several shipping some state top two
`);
