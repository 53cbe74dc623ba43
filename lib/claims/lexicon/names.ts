/**
 * Words of names, lower case, sorted.
 */
import { EITHER_NAMES, HE_NAMES, SHE_NAMES } from './names-first.ts';
import { words } from './words.ts';

/** Stand before a person's name. */
export const TITLES: ReadonlySet<string> = words(`
  activist actor actress adm administrator admiral ambassador analyst attorney author brother candidate capt
  captain cardinal ceo chair chairman chairwoman chancellor chief cmdr coach col colonel comedian commander
  congressman congresswoman corporal councillor councilman councilwoman cpl dame deputy detective director dr
  duke economist executive father gen general gov governor historian imam inspector judge justice king lady
  lawyer lieutenant lord lt maj major manager mayor minister miss mr mrs ms mx nominee officer pollster pope
  president prince princess principal prof professor queen rabbi rep representative reps rev reverend saint
  secretary sen senator sens sergeant sgt sheriff singer sir sister speaker spokesman spokesperson spokeswoman vice
`);

/** Bare courtesy titles, which are no part of a name. */
export const HONORIFICS: ReadonlySet<string> = words(
  'adm capt col cpl dame dr gen gov lady lord lt maj miss mr mrs ms mx prof rep rev sen sgt sir',
);

/** Common first names: they tell "Alice" from "Google" where the text says nothing else. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([...HE_NAMES, ...SHE_NAMES, ...EITHER_NAMES]);

/** Words that make a capitalised name an organisation's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  academy action administration advisers advisors advocates agency air airlines airways alliance analytics apple
  army arts assembly associates association authority automotive bancorp bank banking bar bbc board books
  broadcasting brothers builders bulletin bureau cabinet campaign capital caucus census center centers centre
  chamber chronicle church citizen city club cnn co coalition college commerce commission committee
  communications community companies company confederation conference congress consulting cooperative corp
  corporation correspondents council county court customs daily dealer democratic democrats department depot
  dept dispatch division economics electric electronics embassy energy engineering enterprises entertainment
  equities estate examiner facebook federation fifa finance financial foods force foreign forum foundation fox
  fund games gas gazette globe gmbh google government group guard headquarters health healthcare herald holdings
  hospital hotel hotels house inc industries initiative inquirer insights institute institution insurance
  intelligence international investments jazeera journal journalism kremlin lab labor laboratories labour labs
  lawyers league legislature limited llc logistics ltd magazine management markets media microsoft military
  ministry mirror monitor motors museum nation nations nato naval navy network news ngo nhs observer office oil
  organisation organization pac parliament partners partnership party patrol pentagon petroleum pharma
  pharmaceuticals physicians planet plc police polytechnic post press productions program programme project
  publications publishing railway railways record register registry republicans research reserve resources
  retail review school schools sciences secretariat securities senate sentinel service services sheriff shipping
  society software solar solutions squad standard state states station steel steelworkers strategies studios
  summit supreme systems taliban teachers team tech technologies technology telecom telegraph theater theatre
  times tobacco today trade treasury tribune troop trust tv twitter un underwriters union united university
  univision utilities vatican ventures veterans voice watch wikileaks workers works
`);

/** Countries and capitals that speak for their governments. */
export const PLACES: ReadonlySet<string> = words(`
  afghanistan albania algeria america angola ankara argentina armenia athens australia austria azerbaijan
  baghdad bahrain bangladesh barbados beijing belarus belgium berlin bolivia bosnia botswana brazil britain
  brussels bulgaria burma cairo california cambodia cameroon canada canberra caracas catalonia chicago chile
  china colombia colorado congo connecticut crimea croatia cuba cyprus czechia damascus delhi denmark downing
  dubai dublin ecuador egypt england eritrea estonia ethiopia eu europe fiji finland florida france gaza germany
  ghana greece guatemala guinea haiti hanoi havana hawaii helsinki honduras hungary iceland illinois india
  indonesia iran iraq ireland islamabad israel italy jakarta japan jerusalem jordan kabul kansas kazakhstan
  kentucky kenya khartoum kiev korea kosovo kuwait kyiv kyrgyzstan laos latvia lebanon liberia libya lisbon
  lithuania london louisiana luxembourg macedonia madagascar madrid maine malawi malaysia mali malta manila
  maryland massachusetts mauritius mexico michigan minnesota mississippi missouri moldova mongolia montana
  montenegro morocco moscow mozambique myanmar nairobi namibia nebraska nepal netherlands nevada nicaragua niger
  nigeria norway ohio oklahoma oman oregon oslo ottawa pakistan palestine panama paraguay paris pennsylvania
  peru philippines poland portugal prague pyongyang qatar riyadh romania rome russia rwanda scotland senegal
  seoul serbia singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland syria taipei taiwan
  tajikistan tanzania tehran tennessee texas thailand togo tokyo trinidad tripoli tunisia turkey turkmenistan
  u.k u.k. u.s u.s. uae uganda uk ukraine uruguay us usa utah uzbekistan venezuela vermont vienna vietnam wales
  warsaw washington wisconsin wyoming yemen zambia zimbabwe
`);
