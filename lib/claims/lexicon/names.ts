/**
 * Words of names, lower case, sorted.
 */
import { words } from './words.ts';

/** Stand before a person's name. */
export const TITLES: ReadonlySet<string> = words(`
  activist actor actress adm administrator admiral ambassador analyst attorney author brother candidate capt
  captain cardinal ceo chair chairman chairwoman chancellor chief cmdr coach col colonel comedian commander
  congressman congresswoman corporal councillor councilman councilwoman cpl dame deputy detective director dr
  duke economist executive father gen general gov governor historian imam inspector judge justice king lady
  lawyer lieutenant lord lt maj major manager mayor minister miss mr mrs ms mx nominee officer pollster pope
  president prince princess principal prof professor queen rabbi rep representative rev reverend saint
  secretary sen senator sergeant sgt sheriff singer sir sister speaker spokesman spokesperson spokeswoman vice
`);

/** Bare courtesy titles, which are no part of a name. */
export const HONORIFICS: ReadonlySet<string> = words(
  'adm capt col cpl dame dr gen gov lady lord lt maj miss mr mrs ms mx prof rep rev sen sgt sir',
);

/** Common first names: they tell "Alice" from "Google" where the text says nothing else. */
export const FIRST_NAMES: ReadonlySet<string> = words(`
  aaron abdul abdullah abigail abraham adam adrian ahmad ahmed alan albert alec alex alexander alexandra
  alexis alfred ali alice alicia alison allison amanda amber amelia amir amy ana andre andrea andreas andrew
  andy angela anita ann anna anne annie anthony antonio april arthur ashley audrey austin barack barbara barry
  beatrice ben benjamin bernard bernie bert beth betty beverly bill billy bob bobby brad bradley brandon
  brenda brian bridget brittany bruce bryan caitlin calvin cameron carl carla carlos carly carmen carol
  caroline carrie catherine cathy charles charlie charlotte chelsea cheryl chloe chris christian christie
  christina christine christopher chuck cindy claire clara clarence claudia colin connie craig crystal curtis
  cynthia dale dan daniel danielle danny dave david dawn dean debbie deborah debra denis denise dennis derek
  diana diane dick dmitry don donald donna doris dorothy doug douglas duncan dylan earl ed eddie edgar edith
  edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen emily emma eric erica erik erin
  ernest ethan eva evan eve evelyn faith fatima felix fiona florence frances francis francisco frank fred
  frederick gabriel gail gareth gary gavin gene geoff geoffrey george gerald gerry gina glen glenn gloria
  gordon grace graham grant greg gregory guy gwen hannah harold harriet harry harvey hassan heather hector
  heidi helen henry herbert hilary hillary holly howard hugh hugo hussein ian ibrahim irene iris isaac isabel
  ivan ivanka jack jackie jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason jay jean
  jeb jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna
  joanne joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua joy joyce juan judith judy
  julia julian julie june justin kamala karen karl kate katherine kathleen kathryn kathy katie katy kay keith
  kelly kellyanne ken kenneth kerry kevin khalid kim kimberly kirk kristen kurt kyle lance larry laura lauren
  laurie lawrence leah lee len leo leon leonard leslie liam lila linda lindsay lindsey lisa liz lois lori
  louis louise luca lucas lucy luis luke lynn madison mahmoud malcolm manuel marc marco marcus margaret maria
  marie marilyn mario marion mark martha martin marvin mary matt matthew maureen maurice max maya megan mel
  melanie melissa michael michele michelle mike milo miriam mitch mitt mohamed mohammad mohammed molly monica
  morgan muhammad nadia nancy naomi nat natalie natasha nathan neil nelson newt nicholas nick nicole nigel
  nina noah noel nora norman olga oliver olivia omar oscar owen pamela pat patricia patrick paul paula pauline
  pedro peggy penny pete peter phil philip phillip phyllis pierre priya rachel ralph ramon rand randy ray
  raymond rebecca reince renee rex rhonda richard rick ricky rita rob robert roberta robin robyn rod roger
  roland ron ronald rosa rose ross roy ruby rudy rupert russell ruth ryan sally sam samantha samuel sandra
  sara sarah scott sean sergei seth shane shannon sharon shaun shawn sheila shirley sidney silvia simon sofia
  sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stuart sue susan
  suzanne sylvia tamara tanya tara ted teresa terry theodore theresa thomas tiffany tim timothy tina toby todd
  tom tommy tony tracey tracy trevor tyler vanessa vera veronica victor victoria vincent virginia vivian
  vladimir walter wanda warren wayne wendy wesley will william willie xavier yasmin yuri yusuf yvonne zach
  zachary zoe
`);

/** Words that make a capitalised name an organisation's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  academy administration agency airlines airways alliance apple army associates association authority bank bar
  bbc board books bureau cabinet campaign caucus center centers centre chamber church city club cnn co
  coalition college commission committee communications community companies company confederation conference
  congress cooperative corp corporation council county court daily democrats department dept division embassy
  energy enterprises facebook federation fifa force foreign forum foundation fox fund gazette gmbh google
  government group guard health herald holdings hospital house inc industries initiative institute institution
  intelligence international journal kremlin lab labor laboratories labour labs league legislature limited llc
  ltd magazine media microsoft military ministry museum nations nato navy network news ngo nhs office
  organisation organization parliament partners partnership party patrol pentagon police post press project
  republicans reserve review school schools sciences secretariat securities senate service services sheriff
  society solutions standard state states studios supreme systems taliban team technologies telegraph times
  today trade tribune trust twitter un union united university utilities vatican watch wikileaks workers works
`);

/** Countries and capitals that speak for their governments. */
export const PLACES: ReadonlySet<string> = words(`
  afghanistan america ankara argentina athens australia austria baghdad beijing belarus belgium berlin bolivia
  brazil britain brussels bulgaria cairo california canada canberra chile china colombia croatia cuba damascus
  delhi denmark downing egypt england eritrea estonia ethiopia europe finland florida france gaza germany
  ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jerusalem jordan kabul
  kenya kiev korea kosovo kyiv latvia lebanon libya lithuania london madrid malaysia mexico morocco moscow
  myanmar nairobi netherlands nigeria norway oman ottawa pakistan palestine paris peru philippines poland
  portugal pyongyang qatar riyadh romania rome russia scotland seoul serbia singapore slovakia slovenia
  somalia spain sudan sweden switzerland syria taipei taiwan tehran texas thailand tokyo tunisia turkey uganda
  ukraine venezuela vietnam wales warsaw washington yemen zimbabwe
`);
