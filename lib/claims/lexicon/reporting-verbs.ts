/**
 * Verbs that report, by what may follow them. Lemmas, sorted. Drawn up from how often each verb is part of a cue in
 * annotated news (PolNeAR, train), and from the reporter's usual stock.
 */
import { words } from './words.ts';

/** Speech: a quotation or a clause is what was said ("said that it failed"). */
export const SAYING: ReadonlySet<string> = words(`
  acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest blog boast
  brand calculate call caution certify chant characterise characterize charge chime cite claim clarify comment
  complain concede conclude confess confirm contend continue counter cry declare decree deny describe disclose
  dub emphasise emphasize estimate exclaim explain forecast frame fume guarantee hint imply inform insist
  interject joke label lament maintain mention muse mutter note observe opine pledge point ponder portray
  posit post predict proclaim profess project promise propose quip quote rant read reason recall recommend
  recount reiterate relate remark remind repeat reply report respond retort reveal rule say scoff scream shout
  shrug signal sneer snipe specify speculate state stress suggest swear tell testify theorise theorize tout
  tweet underline underscore volunteer vow warn whisper wonder write yell
`);

/** Verbs of speech that report only where a clause with "that", a quotation or a colon follows: they have other trades as well. */
export const CLAUSE_ONLY: ReadonlySet<string> = words(`
  add advise agree answer ask blog brand calculate call certify chant charge cite clarify comment complain
  confirm continue counter cry decree describe disclose dub frame guarantee inform label mention note observe
  point portray post project promise propose quote read reason recall recommend recount relate remind repeat
  reply report respond reveal rule scream shout shrug signal specify tout underline underscore volunteer
  whisper write yell
`);

/** What studies, data and courts do, and people on the ground of them ("found", "shows"). */
export const FINDING: ReadonlySet<string> = words(`
  conclude confirm demonstrate detail detect determine discover document establish estimate find highlight
  identify illustrate indicate note prove rank reflect reveal rule show suggest uncover
`);

/** What goes on in a head: beliefs, wants, fears, expectations. */
export const HOLDING: ReadonlySet<string> = words(`
  anticipate assume back believe consider deem disagree dislike dispute doubt envision expect favor favour
  fear feel hate hope imagine insist intend know like love oppose prefer realise realize recognise recognize
  regard see seek support suspect think understand view want wish worry
`);

/** Speech acts that carry a stance on somebody or something, without a clause ("accused the board of ..."). */
export const STANCE: ReadonlySet<string> = words(`
  accuse acknowledge admit advocate announce applaud ascribe attack attribute back bemoan berate blame blast
  brand call castigate challenge characterise characterize chastise chide cite commend compare condemn
  criticise criticize critique decry defend demand denounce deny deride describe detail disavow discuss
  dismiss disparage dispute dub echo emphasise emphasize encourage endorse envision explain express frame hail
  highlight identify implore label lambast lambaste lament lampoon laud lobby mention mock oppose outline
  plead pledge portray praise predict project promise propose question raise rebuke rebut recognise recognize
  recommend refuse refute reiterate reject repudiate ridicule rip slam stress support thank threaten tout
  trash underline underscore urge voice vow warn welcome
`);

/** Verb and preposition that together carry a stance: "called for", "railed against". The verb's lemma, a hyphen, the preposition. */
export const WITH_PREPOSITION: ReadonlySet<string> = words(`
  agree-with allude-to appeal-for appeal-to argue-against argue-for boast-about boast-of call-for call-on
  caution-against comment-on complain-about complain-of disagree-with hint-at insist-on lash-out object-to
  plead-for point-to press-for protest-against push-for rail-against react-to refer-to speak-about
  speak-against speak-of speak-out take-issue talk-about testify-about warn-about warn-against warn-of
`);

/** Their first object is the hearer: "told reporters that". */
export const WITH_HEARER: ReadonlySet<string> = words(
  'advise ask assure caution inform persuade promise remind tell warn',
);

/** Of the stances those that are as often acts ("raised money", "challenged the incumbent"). */
export const WEAK_STANCE: ReadonlySet<string> = words(`
  admit announce applaud attack back call challenge compare defend demand detail discuss dispute echo
  encourage endorse envision explain express frame hail highlight identify implore mention oppose outline
  pledge predict project promise propose question raise recognise recognize recommend refuse refute reiterate
  reject support thank threaten tout underline underscore vow warn
`);

/** Verbs whose passive reports ("described by X"); "supported by", "published by" and the like tell of acts. */
export const PASSIVES: ReadonlySet<string> = words(`
  accept accuse acknowledge ascribe assert attribute believe blame call characterise characterize condemn confirm
  consider contradict corroborate criticise criticize deem denounce depict deny describe detail dismiss dispute
  document dub echo emphasise emphasize estimate frame hail highlight identify interpret label note perceive praise quote recognise recognize record regard reject report see state stress suggest suspect trace understand verify view
`);

/** Verb and preposition that together say what a thing is or comes of: "described the plan as", "attribute the delay to". */
export const DESCRIBING: ReadonlySet<string> = words(`
  ascribe-to attribute-to brand-as cast-as characterise-as characterize-as condemn-as denounce-as depict-as
  describe-as dismiss-as frame-as hail-as identify-as interpret-as label-as perceive-as portray-as praise-as
  recognise-as recognize-as regard-as see-as trace-to view-as
`);
