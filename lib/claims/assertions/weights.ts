/**
 * Fitted by scripts/fit-assertions.ts; do not edit by hand. From the training part of the labelled news articles
 * (news-gold, labelled by a large language model under a written guideline): 360 articles, 6328 sentences,
 * 696 more to calibrate on. Entries are `feature=weight in hundredths`; see linear-model.ts and features.ts.
 */
import type { AssertionKind } from '../types.ts';
import type { SurroundingsWeights } from './surroundings.ts';

/** How the article around a sentence settles its score, calibration folded in. */
export const SURROUNDINGS: SurroundingsWeights = {
  own: 0.63,
  article: 1.44,
  before: 0.54,
  after: 0.38,
  bias: -1.27,
};

/** Weights of "would a careful reader want a source?". */
export const FLAG_TABLE = `
'=-7 (bias)=-62 African=62 Arab=9 French=8 Soviet=37 a=-9 ability=10 able=-12 absence=-17 accept=-12 access=-13
account=-15 accounting=-17 accuse=-11 across=7 act=16 active=55 activity=10 actual=15 actually=11 ad=5 adapt=30 add=9
addition=-5 additional=-28 address=16 administration=10 adult=17 advance=-6 advantage=-12 advice=-27 advise=-47
advocate=-16 affair=-17 affect=32 afford=16 affordable=-10 after=-9 after-claim_far=-7 after-claim_near=-11 again=7
age=8 agency=-34 agent=-18 aggressive=36 ago=35 agree=9 ahead=-22 aid=17 aide=-18 aim=9 air=-25 align=35 allow=-34
ally=32 almost=47 alone=-20 along=-7 already=21 also=9 alternative=40 although=-7 always=22 ambitious=39 amid=8
among=7 an=-6 analysis=-24 analyst=-68 another=-13 answer=-9 antique=-9 anyone=11 anything=-11 anywhere=17 appeal=24
appear=10 appliance=-18 apply=-31 approach=14 approval=-12 approve=-17 apps=-41 argue=-27 armed=9 around=9 arrive=-18
art=15 article=-18 artificial=30 artist=-32 artwork=-88 ask=-17 aspect=7 asset=15 assignment=-19 assistance=-22
assistant=6 associate=-18 assume=-38 at=-8 attack=12 attempt=-12 attend=-8 attention=12 attorney=-34 attract=24
attributed-share_0=11 attributed-share_1=12 attributed-share_2=-44 attributed-share_3=-20 attributed-share_4=-19
audience=18 author=-27 authority=54 auto=35 automate=46 automatically=-23 automation=23 available=-30 average=30
avoid=6 avoidance=-33 award=-8 aware=-8 away=6 baby=-32 back=14 background=-30 bad=13 balance=33 balanced=18 ban=-33
band=-68 bank=10 bar=-12 battery=-18 battle=45 be=30 bean=13 bear=-9 because=15 become=32 before=-24
before-claim_far=-14 begin=-6 beginner=17 beginning=-21 behind=6 being=7 belief=13 believe=14 below=-37 benchmark=-10
beneficial=17 best=-8 beverage=27 bid=-27 big=-6 bill=42 billion=16 billionaire=-9 bit=28 black=24 block=-6 blog=-22
blood=-23 blow=41 bn=39 board=7 body=-18 bombing=-11 bond=-11 book=-20 boost=21 border=16 both=17 bottle=-56 brake=-25
break=-26 brew=8 bridge=-10 bring=12 brother=22 business=23 busy=29 but=17 button=9 buy=-34 by=-9 cable=-11
calendar=-28 call=-23 camera=15 camp=-22 campus=-31 can=9 cancel=-53 candidacy=-36 candidate=6 capability=-11
capacity=-8 capital=21 capture=15 car=-21 card=14 care=6 career=34 careful=15 carrier=-72 carry=7 case=-20 cash=-15
cast=23 catch=-7 caterer=-51 cause=-21 cause:_affect=26 cause:_allow_PRON=-11 cause:_amid=8 cause:_because=15
cause:_boost=26 cause:_contribute_to=24 cause:_damage=18 cause:_due_to=-10 cause:_effect_of=22 cause:_erode=30
cause:_fail_because=7 cause:_help_PRON=12 cause:_in_order_to=26 cause:_lead_to=25 cause:_play_a_*_role=29
cause:_prevent_*_from=-5 cause:_reason_why=25 cause:_reduce=6 cause:_result_of=-25 cause:_save_you=38
cause:_so_that=19 cause:_support=-6 cause:_thanks_to=14 cause:_the_ADJ?_cause_of=-28 cause:_therefore=15 cause_0.5=17
cause_1=35 cause_times_1=10 cause_times_2=34 cause_times_3=33 cause_times_4=15 center=-17 central=-64 century=48
certain=-25 certainly=26 certificate=-20 certification=-8 certified=-28 chair=-43 challenge=12 chaos=11 charge=-15
cheap=27 check=-27 chief=-9 child=-5 chip=-26 choice=-11 church=-10 cite=-28 citizen=18 citizenship=-8 city=-7
claim=-14 clean=-5 cleaning=30 clearly=-7 client=14 climate=-10 clip=-29 close=11 code=21 coffee=20 coin=7 cold=13
collapse=5 colleague=18 collect=-16 college=10 color=-74 com=-26 combination=19 combine=-6 command=7 commercial=5
commit=-5 committee=14 common=-5 commonly=30 communication=-36 company=-6 compare=9 comparison=-55
comparison:_ADJ_than=7 comparison:_ADV_than=-11 comparison:_NOUN_than=12 comparison:_as_ADJ_as=-24
comparison:_as_many_*_as=28 comparison:_best_ADJ?_NOUN=7 comparison:_compare_to=-8 comparison:_for_the_first_time=-25
comparison:_identical_to=-21 comparison:_leading_NOUN=-41 comparison:_more_ADJ=11 comparison:_second_largest=52
comparison:_than=13 comparison:_than_ADV?_any=13 comparison:_the_ADV?_first_NOUN=16 comparison:_the_ADV?_only_NOUN=28
comparison:_the_most=10 comparison:_unlike=7 comparison:_world_’s_ADJ=-13 comparison_0.4=9 comparison_1=28
comparison_times_1=20 comparison_times_2=20 comparison_times_3=-9 comparison_times_4=9 compete=7 compile=-15
complete=-10 completely=-13 complex=-33 compliance=8 component=9 comprehensive=-16 computer=8 concept=-54 concern=-8
concert=-37 condition=-16 conduct=-21 conference=-29 confidence=41 confirm=21 conflict=15 connection=-39
consequence=10 conservative=6 consider=-9 consistent=63 construction=-10 consult=45 consumer=-26 contact=10 contain=63
content=-33 contest=16 context=20 continue=13 contrast=20 control=26 controversy=45 convention=-5 conversation=8
convert=-10 cool=12 coordinate=22 copper=36 copy=-5 corporate=-23 could=14 count=-12 counter=-32 couple=-20 course=-25
court=-36 cover=-22 coverage=-17 crack=-20 craft=52 crash=-24 credit=26 criminal=5 crisis=25 critic=12 critical=21
criticism=13 criticize=-9 crop=12 cross=-9 crowd=-9 crucial=61 cultural=34 culture=16 cup=-21 current=-9 currently=-20
curve=27 custom=45 customer=-45 cyber=11 cybersecurity=12 cycle=31 daily=-15 dangerous=7 date=7 datum=-17 day=-9
dead=31 deal=24 dear=-39 death=-9 debt=10 decade=-11 decision=15 decline=-39 deep=-6 deeply=11 defend=-17 defense=16
define=-25 delegate=11 deliver=-17 delivery=-13 demand=32 demonstrate=-20 deny=-27 department=-13 depend=-10 depth=24
describe=-23 design=23 designer=21 desire=5 desperate=-9 despite=6 detail=-5 detailed=61 detention=-60 determine=-9
develop=-40 developer=33 development=12 device=-9 diet=19 difference=32 different=-13 digital=-16 direct=16
direction=-10 directly=-14 director=52 disaster=19 discount=25 discover=19 discovery=14 discuss=-8 discussion=-41
disease=45 display=-22 distance=-39 distribute=-13 diverse=9 divide=-43 do=-14 doctor=-55 document=-20 dollar=-47
domestic=18 dominate=43 donor=-7 dough=-28 down=-8 download=-29 drain=21 drainage=-24 dramatically=20 draw=-36
dream=24 drink=42 drinking=34 driver=5 drug=-38 due=-11 during=-26 duty=16 each=-12 earlier=-14 early=24 ease=-8
easily=33 east=12 eastern=37 easy=8 economic=8 economy=19 edge=16 edition=-27 editorial=-19 education=-24 effective=30
effectively=26 efficiency=16 efficient=23 efficiently=41 eight=-9 either=25 elect=22 election=16 electorate=33
electrical=13 electrician=49 element=12 elsewhere=27 email=-21 embed=-30 embrace=29 emerge=12 emphasize=-32 employ=-23
employee=24 empower=9 enable=20 encounter=-22 encourage=13 end=12 ends_.=18 ends_:=-45 ends_;=-12 ends_open=-57
enemy=-5 energy=27 engage=7 engineering=-29 enhance=35 enjoy=-6 enormous=25 ensure=11 enter=-17 entry=13
environment=15 environmental=31 equal=13 equipment=27 era=13 error=-39 escape=-38 especially=24 espresso=18 essay=14
essential=19 establish=15 establishment=24 estate=8 evaluate=-33 even=19 evening=29 ever=7 every=8 everyone=20
everything=-17 exactly=23 exam=43 example=-9 exchange=11 executive=-12 exist=6 expand=-12 expansion=39 expect=40
expectation=26 expense=-13 expensive=26 experiment=-25 expert=-13 expertise=40 explain=-14 explore=-37 expose=-20
express=-23 extend=15 extra=-30 extreme=16 extremism=15 extremist=21 face=-12 fact=16 factor=11 fail=-17 failure=-14
faith=12 familiar=-37 famous=-9 fan=-7 far=19 faster=26 favor=14 favorite=-7 fear=26 federal=8 fee=18 feed=-11
feeling=-15 fellow=-17 festival=-62 few=7 field=-11 figure=-26 file=-29 final=-50 finance=-17 financial=7 find=-7
fine=-16 finger=-9 finish=-30 fire=-5 first=-11 fit=-11 flag=45 fleet=40 flexibility=34 flip=15 flood=76 floor=30
flow=-13 fly=-12 folder=-29 folk=16 following=24 food=-9 for=-14 force=15 foreign=12 forget=-11 form=-14 format=-46
former=-21 forward=-7 founder=24 four=-8 fraternity=27 free=-12 freedom=8 fresh=-6 friend=-23 friendly=-12 fruit=31
fuel=37 full=-20 fully=54 fun=-21 function=-9 functional=51 fundamental=28 furniture=-22 further=8 gain=39 game=10
gas=9 gate_conditional=-17 gate_dated=-24 gate_definition=-22 gate_first-hand=-29 gate_first-person=-68
gate_plain-event=-26 gate_reader-address=-21 gate_specification=-40 gather=-18 gay=10 general:_always=31
general:_around_the_ADJ_1[0-9]s=46 general:_be_use_of=-8 general:_contain=-9 general:_exist=12
general:_for_centuries=-12 general_0.5=12 general_times_3=9 general_times_4=8 generally=21 generation=27 giant=-20
git=-18 github=-29 give=10 given=24 global=26 globe=28 good=11 graduate=29 grant=-15 graphic=-19 great=18 green=43
grinder=22 ground=-18 group=-10 grow=44 guarantee=44 guidance=-50 guide=-24 guilty=-18 gym=9 half=-24 hand=-21
handle=-7 hang=-12 happen=10 happy=-14 hard=15 hardware=31 have=18 he=-13 head=-11 headphone=-16 healthy=21 hear=28
heating=-13 heavy=-7 help=10 helpful=-28 here=-34 here's=-46 high=10 highlight=-41 highly=17 him=9 himself=12 hire=10
his=-5 hit=-20 hold=-15 home=-9 honor=-11 hope=-15 hostage=48 hot=-13 house=-25 housing=22 how=-12 however=11 huge=-42
human=-24 humanitarian=13 hundred=7 hurt=-19 husband=17 i=-47 icon=-25 id=-36 ideal=37 identify=-6 identity=-18
ideology=32 if=-9 ignore=13 illegal=28 immediately=-28 immigrant=19 immigration=21 impact=20 importance=-27 impose=-14
improve=5 in=6 inch=-14 incident=-9 include=-26 increase=15 increasing=28 increasingly=25 indeed=-24 independent=-12
independently=-87 index=-11 indicate=-37 individual=-7 industrial=46 industry=31 influence=12 information=-21
innovation=20 innovative=-14 inspection=16 install=-29 installation=-45 instance=32 instead=23 institution=-32
integrate=-44 intelligence=5 interaction=29 interest=53 interesting=15 internal=11 international=9 internet=-42
interpretability=44 intervention=-15 interview=8 into=11 introduce=10 invest=-12 investigate=-8 investigation=29
investment=-17 investor=37 invite=-35 involve=-24 involved=32 issue=6 it=8 its=26 itself=-9 jet=-72 job=16 join=-17
journalist=17 journey=-10 judge=31 judgement:_abandon=13 judgement:_able=-12 judgement:_actually=11
judgement:_advantage=-12 judgement:_affordable=-10 judgement:_aggressive=36 judgement:_ambitious=39
judgement:_appear_like=14 judgement:_attention=12 judgement:_bad=13 judgement:_balance=33 judgement:_best=-8
judgement:_big=-6 judgement:_break=11 judgement:_can_not=14 judgement:_capture=6 judgement:_certain=-25
judgement:_certainly=26 judgement:_challenge=12 judgement:_clearly=-7 judgement:_common=-5 judgement:_complete=-10
judgement:_completely=-13 judgement:_complex=-33 judgement:_concern=-8 judgement:_cool=12 judgement:_crisis=25
judgement:_critical=21 judgement:_crucial=61 judgement:_dangerous=7 judgement:_deep=-6 judgement:_deeply=11
judgement:_desperate=-9 judgement:_disaster=19 judgement:_dramatically=20 judgement:_easily=33 judgement:_easy=8
judgement:_effective=30 judgement:_effectively=26 judgement:_efficient=23 judgement:_enormous=25
judgement:_essential=19 judgement:_exactly=23 judgement:_expensive=26 judgement:_expert=-13 judgement:_extreme=16
judgement:_fact_be=-7 judgement:_fail=-17 judgement:_failure=-14 judgement:_faith=12 judgement:_far=19
judgement:_far_from=22 judgement:_favorite=-7 judgement:_fear=26 judgement:_few=7 judgement:_fine=-16
judgement:_free=-12 judgement:_freedom=8 judgement:_fresh=-6 judgement:_friendly=-12 judgement:_fun=-21
judgement:_fundamental=28 judgement:_good=11 judgement:_great=18 judgement:_guilty=-18 judgement:_happy=-14
judgement:_hard=15 judgement:_healthy=21 judgement:_hope=-15 judgement:_huge=-42 judgement:_ideal=37
judgement:_in_fact=15 judgement:_innovative=-14 judgement:_interesting=15 judgement:_key=-5 judgement:_liberal=20
judgement:_main=-9 judgement:_major=9 judgement:_make_ADV?_sense=-16 judgement:_massive=-23 judgement:_merely=-20
judgement:_modern=11 judgement:_moral=21 judgement:_natural=13 judgement:_necessary=-7 judgement:_need=8
judgement:_need_to=10 judgement:_no_ADV?_doubt=11 judgement:_not_only=10 judgement:_nothing=20 judgement:_of_course=17
judgement:_particularly=30 judgement:_perfect=22 judgement:_plus=9 judgement:_poor=-15 judgement:_popular=33
judgement:_powerful=15 judgement:_pretty=12 judgement:_problem=7 judgement:_radical=30 judgement:_real=-5
judgement:_really=23 judgement:_reason=10 judgement:_relevant=12 judgement:_reliable=21 judgement:_respect=-6
judgement:_robust=-17 judgement:_safe=11 judgement:_secure=-6 judgement:_should=15 judgement:_significant=40
judgement:_simple=-9 judgement:_simply=15 judgement:_smart=-14 judgement:_smooth=11 judgement:_so_ADJ_that?=-11
judgement:_solid=7 judgement:_sort_of=15 judgement:_special=-25 judgement:_strong=23 judgement:_sure=-9
judgement:_surely=31 judgement:_terror=13 judgement:_threat=18 judgement:_too_ADJ=20 judgement:_totally=30
judgement:_tough=11 judgement:_true=18 judgement:_truly=16 judgement:_truth=8 judgement:_unfortunately=6
judgement:_unique=37 judgement:_unlikely=17 judgement:_valuable=33 judgement:_victim=10 judgement:_vital=32
judgement:_weakness=16 judgement:_welcome=-34 judgement:_well=15 judgement:_what_*_be=-5 judgement:_worry=-6
judgement:_worth=16 judgement:_wrong=-9 judgement_0.4=18 judgement_0.5=24 judgement_1=45 judgement_times_1=6
judgement_times_2=31 judgement_times_3=25 judgement_times_4=30 just=9 justice=-9 keep=18 key=-5 keyboard=-22 kid=11
killing=8 kind=8 kitchen=-25 know=6 label=-6 labor=16 land=11 language=-17 laptop=35 large=15 lasting=18 late=-8
later=11 law=9 lawmaker=-54 lawsuit=19 lawyer=7 layout=-17 lead=7 leader=27 leadership=7 leak=-51 lean=-20 learn=-24
learning=-19 leave=23 left=21 legal=-10 legislation=9 length_3=-11 length_4=-15 length_5=-11 length_6=-11 length_8=-7
less=17 lesson=-13 let=8 level=16 leverage=18 liberal=20 library=-12 license=-35 lie=6 life=8 lifestyle=19 lift=-33
light=-38 likely=19 limited=18 line=25 link=12 list=-12 listen=18 live=-10 living=-22 load=-35 local=-11 locally=26
locate=20 long=16 longer=-14 look=19 lot=25 love=-35 low=11 lower=27 machine=16 main=-9 maintain=24 maintenance=23
major=9 majority=24 maker=-28 man=-14 manage=35 management=-9 manufacturer=-11 manufacturing=-17 many=13 mapping=-7
march=-18 mark=33 market=-16 marketing=14 marriage=5 massive=-23 match=-61 material=-22 may=-8 maybe=-10 md=-28 me=-31
meal=27 mean=-8 meanwhile=13 measure=-15 meet=-23 meeting=-21 mental=36 mention=-17 merely=-20 method=12 might=-6
militant=7 milk=-8 millennials=27 million=25 mind=38 minimal=-12 minimize=-37 minimum=23 minister=-10 minority=22
minute=-22 mission=-18 mix=42 mobile=28 model=7 moderate=29 modern=11 module=-74 moment=17 money=13 monitor=-40
month=20 moon=-80 moral=21 more=16 most=28 mostly=33 motivate=-14 move=-15 movement=25 much=12 multiple=-20 murder=-45
museum=-28 music=12 musical=36 must=8 my=-40 name=-6 names_0=24 names_1=-28 names_2=-42 names_3=-47 names_4=-14
nation=12 national=9 nationally=14 natural=13 nature=-11 navigate=-6 navigation=-12 near=7 nearly=43 necessary=-7
need=8 neighbor=9 network=13 nevertheless=-19 news=19 no=17 noble=24 noise=-13 nomination=49 nominee=17 not=11
note=-46 nothing=20 notice=-26 novel=23 now=13 number=6 object=-24 obtain=-6 off=-22 offer=-18 offering=41 office=-10
officer=28 official=9 often=30 oil=25 on=-20 once=-28 one=20 ongoing=9 only=-10 opening=12 opens-as_ADJ=11
opens-as_ADV=-6 opens-as_CCONJ=23 opens-as_DET=-20 opens-as_INTJ=16 opens-as_NOUN=-6 opens-as_NUM=-13 opens-as_PART=15
opens-as_PRON=-13 opens-as_PROPN=-15 opens-as_PUNCT=-38 opens-as_SCONJ=6 opens-as_SYM=-26 opens-as_VERB=19 opens_-=-33
opens_PROPN=-15 opens_PUNCT=-18 opens_SYM=-26 opens_after=-10 opens_all=14 opens_an=-31 opens_and=14 opens_another=-49
opens_at=-9 opens_be=-25 opens_because=16 opens_before=-11 opens_both=-27 opens_but=13 opens_by=33 opens_com=-20
opens_dear=-45 opens_despite=27 opens_during=-44 opens_each=-37 opens_every=19 opens_for=-20 opens_from=-18
opens_git=-22 opens_github=-29 opens_have=29 opens_he=-34 opens_here=-36 opens_his=-9 opens_however=23 opens_i=-24
opens_if=-10 opens_in=6 opens_it=12 opens_its=11 opens_just=-23 opens_many=52 opens_md=-28 opens_meanwhile=29
opens_more=-12 opens_most=32 opens_my=-27 opens_no=-10 opens_not=27 opens_now=15 opens_once=-35 opens_one=-18
opens_other=-45 opens_over=-12 opens_perhaps=58 opens_president=9 opens_rather=-29 opens_since=17 opens_some=-51
opens_that=16 opens_their=15 opens_then=-58 opens_there=-10 opens_these=18 opens_they=29 opens_this=16 opens_though=26
opens_two=-6 opens_unfortunately=-5 opens_use=-38 opens_we=-13 opens_well=34 opens_what=-6 opens_when=-9
opens_where=-27 opens_while=20 opens_why=-20 opens_with=29 opens_yes=35 opens_yet=23 opens_your=-27 operate=-20
operation=9 opinion=-10 opportunity=23 opposite=-17 opposition=16 oppression=21 option=-5 oral=44 order=23
organization=-34 organize=19 original=-14 other=5 others=-12 out=-13 outcome=-21 outside=-31 overall=9 overhaul=-24
own=10 owner=-15 package=-15 pad=-17 page=-22 pair=5 pan=-34 panel=29 paper=-20 paragraph_alone=-27 paragraph_last=-13
paragraph_middle=-11 park=-8 part=-16 participate=-28 particular=16 particularly=30 partly_quoted=-31 party=13 pass=-9
password=11 path=6 patient=12 pattern=-19 peace=11 peer=11 people=18 per=-29 percent=11 percentage=-26 perfect=22
perform=-18 performance=19 perhaps=11 person=16 personal=-5 personally=-34 perspective=8 phase=33 phone=-21 photo=-16
photographer=35 photography=7 phrase=47 physical=-19 physician=6 picture=-17 piece=16 pin=18 pipe=14 place=-13
place_0=-15 place_1=-13 place_2=-22 place_4=-6 plan=-12 plane=-21 planner=24 plant=33 play=-12 player=-7 plead=-38
pledge=22 plumber=38 plus=9 point=-23 police=15 policy=-16 political=29 politician=25 politics=20 poor=-15 popular=33
popularity=68 population=20 portfolio=-13 position=-23 possibility=6 possible=-14 post=-36 posture=21 potential=27
potentially=17 pour=39 poverty=-17 power=32 powerful=15 practical=-29 practice=-20 prediction:_'ll_ADV?_need=-39
prediction:_be_ADV?_likely_to=13 prediction:_could=-8 prediction:_could_ADV_VERB=31 prediction:_could_VERB=6
prediction:_expect_to=28 prediction:_in_the_*_future_to?_come?=-11 prediction:_poised_to=14 prediction:_unless=-15
prediction:_will_ADV=11 prediction:_will_ADV_VERB=15 prediction:_will_VERB=7 prediction:_would_VERB=12 prediction_1=10
prediction_times_2=8 prediction_times_3=11 prediction_times_4=-10 prefer=-30 pregnancy=14 pregnant=-10 prepare=-21
presence=9 present=-28 preservation=-20 president=12 press=-8 presumptive=9 pretty=12 prevent=-15 previous=-46
previously=5 price=23 pricing=36 primary=15 principle=-10 prioritize=-18 private=10 probably=82 problem=7 process=7
produce=-17 product=-14 production=33 professional=6 profile=5 program=-9 progress=15 project=-24 promise=-19
promote=-24 prompt=6 propose=-19 prospect=36 protect=11 protection=-12 protest=-27 protester=-42 prove=24 publish=-27
punch=-11 purchase=-26 pursue=11 push=-14 put=6 quarter=18 quickly=7 quite=39 quote=-18 radical=30 radio=10 rally=11
range=18 rape=11 rapid=6 rapidly=39 rate=21 rather=-6 reach=20 read=-9 reader-spoken-to_0=43 reader-spoken-to_1=-39
reader-spoken-to_2=-12 reader-spoken-to_3=-22 reader-spoken-to_4=-35 ready=-20 real=-5 realize=32 really=23 reason=10
receive=-10 recent=11 recently=-36 recognize=-16 recommend=-17 record=-10 recovery=-7 red=14 redefine=-7 reduction=-23
reform=36 refugee=36 refuse=-35 regard=7 regardless=-37 regime=19 region=19 register=-68 regular=-30 regularly=45
regulation=25 relate=18 relation=66 relationship=42 relative=39 relevant=12 reliability=73 reliable=21 religion=9
religious=15 rely=45 remain=21 remark=20 remember=-17 remind=44 remote=-14 remove=-9 rental=-18 repair=-39
repeatedly=14 report=-29 reportedly=93 reporter=-22 repository=-29 represent=30 representative=-54 request=-11
require=6 requirement=-53 research=-29 resident=-6 resistance=-8 resolve=32 resource=-26 respect=-6 respond=-12
response=5 responsibility=13 rest=18 restore=-12 result=11 retreat=5 return=-24 reveal=-18 revenue=23 review=12
revolution=38 rise=-26 risk=5 rival=-22 road=-10 robot=-17 robust=-17 room=12 root=20 roughly=-38 round=-28 routine=11
rule=-16 run=-5 runner=-14 s=-26 safe=11 safely=38 sale=11 same=17 sanction=-14 savage=12 save=27 saving=-19 say=-38
scale=-34 schedule=-28 science=-7 score=-34 screen=-12 script=-7 search=-47 season=10 secretary=-54 secure=-6
security=38 see=13 seek=-7 seem=28 select=-40 self=17 sell=25 senator=-12 send=-31 sense=8 sensor=-24 sentences_0=-33
sentences_1=-12 sentences_2=6 sentences_3=-20 series=-46 serve=6 server=7 service=-5 session=-17 set=-21 setting=56
settle=-35 setup=21 seven=9 several=-15 sewer=5 sex=37 she=-6 shift=42 shock=40 shoot=-24 shop=-17 short=-9 shot=-6
should=7 show=-26 sign=-18 signal=7 significant=40 significantly=41 similar=-13 simple=-9 simply=15 since=18
single=-14 sit=-37 site=-23 situation=-8 six=-29 size=-17 skill=29 sleep=9 small=8 smart=-14 smartphone=-33
smartphones=9 smooth=11 social=11 society=10 software=12 solar=15 solid=7 solution=5 solve=-19 some=-15 someone=-36
something=19 sometimes=-24 son=21 soon=-24 sound=-8 source=-25 southern=32 space=27 speak=-9 speaker=-58 special=-25
specific=-12 specifically=-10 speech=13 speed=-9 spend=-6 sport=-33 spot=-16 stack=-6 staff=-41 stand=9 star=-14
start=-18 statement=-36 station=-51 statistic:_%=-25 statistic:_NUM_in_of?_NUM=-8 statistic:_a_ADJ?_majority_of=12
statistic:_about_half=-19 statistic:_count=-10 statistic:_dozens_of=10 statistic:_fewer_than_NUM=-22
statistic:_growing_NOUN=-6 statistic:_million=24 statistic:_money=-14 statistic:_most_of=17 statistic:_people=10
statistic:_point=-41 statistic:_rate_of=-20 statistic:_the_average_ADJ?_NOUN=25 statistic:_up_to_NUM=13
statistic:_vote=81 statistic:_woman=-6 statistic:_worker=-26 statistic_0.3=-8 statistic_0.4=6 statistic_1=-8
statistic_times_1=-8 statistic_times_3=-21 statistic_times_4=16 status=-5 stay=-12 steam=14 steel=21 steep=26 step=8
stick=52 still=6 stop=-8 storage=-43 store=-28 story=-17 straight=38 strategic=41 stream=-24 strength=15
strengthen=-23 stretch=-5 strike=12 strong=23 structure=-16 struggle=17 student=-16 studio=-53 study=-32 style=-17
subject=19 submit=-35 subscription=-42 success=18 suffer=49 suggest=-10 suit=-24 summer=-55 summit=-7 super=28
supply=27 support=-7 sure=-9 surely=31 surface=-10 surprise=12 suspect=8 sustainable=14 swing=13 system=-25 table=-25
tablet=12 tackle=25 tactic=20 tailor=-12 take=10 talk=-20 tap=-22 target=-7 task=15 tax=6 teach=-39 teacher=12
teaching=9 team=-15 tech=-6 technical=-6 ted=16 tell=-29 temperature=-45 template=-46 ten=-37 tend=54 tension=-10
terror=13 terrorism=30 terrorist=15 testing=27 text=-6 than=12 that=13 the=-7 their=13 them=9 theme=-22 then=-15
theory=19 there=-9 therefore=25 they=10 thing=-6 those=-17 thought=5 thousand=-17 threat=18 three=-16 throughout=-23
throw=-39 thus=9 tier=56 tight=17 time=14 tiny=-9 title=-38 to=-14 together=-13 tone=63 tool=-17 topic=20 torture=12
total=-17 totally=30 tough=11 towards=14 town=-33 trade=32 traditional=26 trail=-44 train=-22 transform=35
transition=10 translate=51 travel=-9 treat=-20 treatment=26 trend=31 trip=-9 troop=41 true=18 truly=16 truth=8 try=-34
turn=10 tutor=-52 tweet=-24 two=-18 type=-12 typically=27 ultimately=-30 understand=-7 unemployment=32 unfortunately=6
unique=37 unit=-21 university=-19 unlike=7 unlikely=17 until=-17 update=-42 upgrade=53 upper=5 us=-10 use=-23 user=-7
vacuum=17 vague:_allegedly=70 vague:_apparently=58 vague:_appear_to=6 vague:_be_ADV?_accept_as=8
vague:_be_ADV?_considered=40 vague:_be_ADV?_expected_to=33 vague:_evidence_ADV?_show=-13 vague:_expect_to=45
vague:_many_*_argue=-9 vague:_said_to=5 vague:_seem_to=32 vague:_well_-_known=-15 vague_0.4=19 vague_1=19
vague_times_1=23 vague_times_2=24 valid=-36 valuable=33 value=18 variety=-21 various=-41 vast=13 vegetable=36
vendor=16 venue=-8 verb_AUX_'re=-18 verb_AUX_'s=-12 verb_AUX_am=-44 verb_AUX_are=11 verb_AUX_base=16 verb_AUX_be=-35
verb_AUX_irregular=-17 verb_AUX_is=19 verb_AUX_s=9 verb_AUX_was=-19 verb_AUX_were=18 verb_VERB_base=-14
verb_VERB_ed=-9 verb_VERB_ing=-8 verb_VERB_irregular=-10 verb_ed=-9 verb_irregular=-16 verb_none=-26 version=18
veteran=29 via=8 victim=10 video=-28 view=11 violence=12 vision=13 visit=-29 visual=5 vital=32 vote=10
vulnerability=-12 vulnerable=8 wait=33 wake=55 walk=-7 war=22 warning=-25 warrior=26 waste=6 water=-22 wave=56 way=10
we=-23 weakness=16 wealth=43 wear=-36 web=-15 website=-32 wedding=-6 week=13 weekend=-20 weight=11 welcome=-34 well=15
wellness=29 western=16 when=-5 where=-12 while=-8 white=29 who=5 whole=7 whom=27 why=-20 wide=-6 wife=-43 win=14
wind=16 window=-32 wing=15 winner=-21 winter=20 wireless=-24 wish=-25 without=23 wood=-23 woodworking=-37 word=19
worker=-12 working=8 workout=-14 worry=-6 worth=16 would=8 writer=18 writer-speaks_0=-9 writer-speaks_1=15
writer-speaks_2=9 writer-speaks_3=-20 writer-speaks_4=-59 wrong=-9 yard=-50 year=23 yes=46 yet=8 yield=32 yoga=-25
you=-16 zero=-21 –=16 ’=-23
`;

/** Weights of "is the assertion of this kind?", among assertions. */
export const KIND_TABLES: { readonly [kind in AssertionKind]: string } = {
  statistic: `
(bias)=-118 cause:_affect=31 cause:_due_to=-33 cause:_in_the_wake_of=58 comparison:_one_of_the_ADV?_most=-32
comparison:_second_largest=45 comparison:_than_ADV?_any=37 comparison:_the_ADV?_first_NOUN=-34 ends_.=-63
gate_dated=45 general:_around_the_ADJ_1[0-9]s=-31 general:_people=30 general:_since_NUM=90 general_times_4=34
judgement:_appear_like=-35 judgement:_bad=32 judgement:_best=54 judgement:_certainly=40 judgement:_critical=-32
judgement:_crucial=-46 judgement:_disaster=-41 judgement:_dramatically=68 judgement:_enormous=62
judgement:_expensive=32 judgement:_extreme=35 judgement:_few=34 judgement:_good=-32 judgement:_interesting=41
judgement:_particularly=55 judgement:_perfect=-32 judgement:_reality=-30 judgement:_true=-38 judgement:_undoubtedly=43
judgement:_wrong=-36 judgement_0.4=-48 judgement_0.6=-31 judgement_1=-44 judgement_times_2=-44 judgement_times_4=-45
length_7=-44 length_8=-42 names_0=-52 names_1=-30 opens-as_PUNCT=-31 opens-as_VERB=-31 paragraph_alone=-44
paragraph_middle=-40 prediction:_'ll_ADV?_need=37 prediction:_in_the_*_future_to?_come?=90 prediction:_poised_to=-38
prediction:_unless=-38 statistic:_%=64 statistic:_a_ADJ?_majority_of=60 statistic:_count=31 statistic:_dozens_of=58
statistic:_growing_NOUN=75 statistic:_percent=97 statistic:_rate_of=-48 statistic:_the_average_ADJ?_NOUN=87
statistic:_vote=89 statistic_0.3=38 statistic_0.4=37 statistic_1=194 statistic_times_1=88 statistic_times_2=146
statistic_times_3=57 statistic_times_4=132 vague:_be_ADV?_expected_to=-32 vague:_expect_to=31 vague_times_2=-31
verb_AUX_is=-41 verb_s=-44
`,
  cause: `
(bias)=-83 cause:_because=62 cause:_boost=49 cause:_damage=33 cause:_due_to=130 cause:_erode=64
cause:_fail_because=-55 cause:_help_PRON=79 cause:_in_the_wake_of=-91 cause:_lead_*_to=37 cause:_lead_to=30
cause:_make_it_ADV?_easy=-72 cause:_reduce=54 cause:_result_of=86 cause:_so_that=-33 cause:_that_be_why=54
cause_0.5=36 cause_1=136 cause_times_1=86 cause_times_2=58 cause_times_3=57 cause_times_4=63 comparison:_NOUN_than=-35
comparison:_as_ADJ_as=-36 comparison:_compare_to=-39 comparison:_than=-32 comparison:_than_ADV?_any=-50
comparison_1=-39 ends_!=-41 ends_.=-51 gate_reader-address=60 general:_be_use_of=37 general:_there_be=-36
judgement:_advantage=58 judgement:_aggressive=-33 judgement:_amount=68 judgement:_bad=-35 judgement:_balance=-32
judgement:_benefit=31 judgement:_capture=-39 judgement:_challenge=-39 judgement:_complete=-38
judgement:_completely=-33 judgement:_concern=64 judgement:_crisis=41 judgement:_critical=-42 judgement:_dangerous=-33
judgement:_deep=34 judgement:_deeply=-45 judgement:_easily=-37 judgement:_enormous=-46 judgement:_exactly=-40
judgement:_experience=-30 judgement:_fail=43 judgement:_far_from=-34 judgement:_favorite=-41
judgement:_fundamental=-39 judgement:_great=-44 judgement:_ideal=-56 judgement:_important=-31 judgement:_in_fact=-53
judgement:_incredibly=-52 judgement:_interesting=33 judgement:_liberal=-46 judgement:_perfect=108 judgement:_plus=-59
judgement:_popular=36 judgement:_positive=79 judgement:_pretty=-32 judgement:_problem=42 judgement:_quick=32
judgement:_really=-31 judgement:_reason=54 judgement:_secure=41 judgement:_serious=-35 judgement:_significant=-32
judgement:_simple=-70 judgement:_smart=-67 judgement:_smooth=129 judgement:_so_ADJ_that?=66 judgement:_strong=72
judgement:_threat=31 judgement:_too=52 judgement:_true=-32 judgement:_truly=51 judgement:_trust=58 judgement:_truth=47
judgement:_undoubtedly=36 judgement:_unique=-70 judgement:_vital=40 judgement:_well=34 judgement:_worry=71
judgement_0.6=-42 judgement_1=-34 length_4=-44 names_0=-33 names_1=-44 opens-as_ADJ=-42 opens-as_ADP=-42
opens-as_INTJ=-47 opens-as_PUNCT=48 paragraph_first=-47 paragraph_middle=-40 prediction:_'ll_ADV?_need=66
prediction:_could=31 prediction:_could_ADV_VERB=-33 prediction:_eventually=-36 prediction:_future=-38
prediction:_likely_to=-61 prediction:_poised_to=-33 prediction:_unless=-38 prediction:_will=-31 prediction_1=-38
prediction_times_3=-40 statistic:_dozens_of=-48 statistic:_man=-46 statistic:_most_of=31 statistic:_rate_of=-33
statistic_1=-47 statistic_times_2=-31 statistic_times_4=-37 vague:_apparently=-37 vague:_be_ADV?_considered=-30
vague:_concern_about=-47 vague:_expect_to=-35 vague:_many_*_argue=36 verb_AUX_is=-45 verb_VERB_base=-36 verb_base=-35
verb_s=-42
`,
  comparison: `
(bias)=-148 before-claim_far=63 before-claim_near=39 cause:_allow_PRON=37 cause:_erode=49 cause:_make_it_ADV?_easy=50
cause:_mean_that=-32 cause:_thanks_to=60 cause_times_3=39 comparison:_compare_to=55 comparison:_largest=37
comparison:_more_ADJ=70 comparison:_one_of_the_ADV?_most=-58 comparison:_second_largest=85
comparison:_than_ADV?_any=76 comparison:_the_ADV?_first_NOUN=41 comparison:_the_ADV?_only_NOUN=-84
comparison:_the_most=37 comparison:_unlike=65 comparison:_world_’s_ADJ=37 comparison_1=187 comparison_times_1=108
comparison_times_2=52 comparison_times_3=75 comparison_times_4=46 ends_.=-69 ends_open=-48 gate_specification=40
general:_around_the_ADJ_1[0-9]s=-36 general:_since_NUM=-38 general_times_3=-32 judgement:_affordable=61
judgement:_bad=37 judgement:_balance=51 judgement:_better=45 judgement:_break=-38 judgement:_common=52
judgement:_crisis=-40 judgement:_crucial=-30 judgement:_deeply=32 judgement:_easily=38 judgement:_enormous=-36
judgement:_favorite=-44 judgement:_ideal=-42 judgement:_in_fact=68 judgement:_liberal=-54 judgement:_major=74
judgement:_moral=-34 judgement:_necessary=-33 judgement:_plus=117 judgement:_powerful=32 judgement:_proper=-36
judgement:_quality=35 judgement:_reality=-35 judgement:_reason=-31 judgement:_reliable=-76 judgement:_respect=-31
judgement:_simple=-30 judgement:_smart=51 judgement:_tough=32 judgement:_unique=39 judgement:_unlikely=-41
judgement_1=-33 judgement_times_4=-31 length_4=-31 names_0=-62 opens-as_ADJ=-34 opens-as_AUX=-31 opens-as_PUNCT=43
paragraph_alone=-38 paragraph_middle=-34 prediction:_be_ADV?_likely_to=-30 prediction_0.4=-32 prediction_times_1=-42
prediction_times_3=35 statistic:_NUM_in_of?_NUM=52 statistic:_dozens_of=-33 statistic:_fewer_than_NUM=-62
statistic:_growing_NOUN=46 statistic:_percent=-45 statistic:_rate_of=71 statistic:_the_average_ADJ?_NOUN=-55
statistic:_vote=-46 statistic_1=-31 statistic_times_4=-38 vague_1=-32 verb_AUX_were=-34 verb_base=-37
`,
  prediction: `
(bias)=-132 cause:_cause=37 cause:_effect_of=46 cause:_erode=-79 cause:_protect=-40 cause:_result_in=-40
cause:_therefore=32 cause_times_4=-46 comparison_1=-38 comparison_times_4=-30 ends_!=-59 ends_.=-50 ends_open=-61
gate_conditional=46 gate_dated=41 gate_reader-address=-63 general:_always=-36 judgement:_ambitious=66
judgement:_better=-39 judgement:_break=-50 judgement:_certainly=54 judgement:_complete=39 judgement:_completely=67
judgement:_crisis=-40 judgement:_deep=31 judgement:_difficult=-37 judgement:_efficient=-38 judgement:_exactly=43
judgement:_extreme=53 judgement:_fundamental=70 judgement:_must_ADV?_not=-44 judgement:_need_to=-32
judgement:_positive=34 judgement:_proper=43 judgement:_real=-33 judgement:_reality=38 judgement:_reliable=55
judgement:_right=-34 judgement:_serious=37 judgement:_should=40 judgement:_smart=-53 judgement:_tough=36
judgement:_truly=-42 judgement:_trust=-41 judgement:_unlikely=116 judgement_1=-36 length_5=-39 length_6=-39
names_0=-69 opens-as_ADJ=-41 opens-as_ADV=-33 opens-as_AUX=97 opens-as_PROPN=-37 opens-as_SCONJ=30 paragraph_alone=-34
paragraph_first=-35 paragraph_middle=-42 partly_quoted=-44 prediction:_be_ADV?_likely_to=152 prediction:_could_VERB=63
prediction:_expect_to=47 prediction:_future=40 prediction:_in_the_*_future_to?_come?=48 prediction:_likely_to=42
prediction:_poised_to=35 prediction:_should_VERB=31 prediction:_will=93 prediction:_will_ADV_VERB=67
prediction:_will_VERB=48 prediction_0.4=77 prediction_1=135 prediction_times_1=110 prediction_times_2=55
prediction_times_3=76 prediction_times_4=44 statistic:_NUM_in_of?_NUM=-33 statistic:_man=59 statistic:_rate_of=40
statistic:_up_to_NUM=32 statistic_times_1=-39 statistic_times_4=-43 vague:_appear_to=-32 vague:_expect_to=41
vague:_seem_to=-48 vague_0.4=-44 vague_times_1=-33 verb_AUX_'re=-43 verb_AUX_are=-35 verb_VERB_ed=-36 verb_ed=-36
verb_irregular=-30
`,
  judgement: `
before-claim_far=-30 cause:_allow_PRON=35 cause:_because=-35 cause:_boost=-37 cause:_contribute_to=48
cause:_due_to=-78 cause:_effect_of=-60 cause:_fail_because=37 cause:_in_order_to=-70 cause:_lead_to=-74
cause:_reason_why=-57 cause:_reduce=-34 cause_1=-72 cause_times_2=-30 cause_times_3=-43 comparison:_NOUN_than=44
comparison:_as_many_*_as=65 comparison:_best_ADJ?_NOUN=33 comparison:_better=-41 comparison:_largest=-35
comparison:_more_ADJ=-34 comparison:_most_ADJ=36 comparison:_one_of_the_ADV?_most=75 comparison:_second_largest=-77
comparison:_than_ADV?_any=-55 comparison:_the_ADV?_first_NOUN=-42 comparison:_world_’s_ADJ=-32 comparison_1=-52
comparison_times_3=-37 comparison_times_4=-52 ends_!=53 ends_open=42 gate_conditional=-31 gate_first-person=54
gate_specification=-45 general:_always=-37 general:_around_the_ADJ_1[0-9]s=-53 general:_be_use_of=-61
general:_exist=59 general:_such_as=-59 general_times_4=-48 judgement:_abuse=-32 judgement:_affordable=-40
judgement:_aggressive=42 judgement:_appear_like=46 judgement:_attention=32 judgement:_attractive=-46
judgement:_best=-74 judgement:_break=62 judgement:_capture=34 judgement:_certainly=-42 judgement:_challenge=46
judgement:_clear=56 judgement:_common=-50 judgement:_complete=33 judgement:_critical=65 judgement:_crucial=98
judgement:_deep=-57 judgement:_difficult=-40 judgement:_disaster=66 judgement:_dramatically=-63
judgement:_effective=65 judgement:_effectively=38 judgement:_entirely=-42 judgement:_essential=36
judgement:_expensive=-49 judgement:_expert=34 judgement:_extreme=-73 judgement:_far=-37 judgement:_fear=-34
judgement:_freedom=50 judgement:_fun=40 judgement:_good=38 judgement:_great=70 judgement:_ideal=132
judgement:_important=31 judgement:_incredibly=45 judgement:_liberal=101 judgement:_major=-47 judgement:_moral=33
judgement:_no_ADV?_doubt=33 judgement:_not_only=-33 judgement:_nothing=63 judgement:_perfect=-59 judgement:_perhaps=31
judgement:_popular=-64 judgement:_positive=-73 judgement:_pretty=67 judgement:_problem=-32 judgement:_quality=-49
judgement:_reality=49 judgement:_really=44 judgement:_respect=42 judgement:_right=43 judgement:_safe=41
judgement:_secure=-55 judgement:_simple=87 judgement:_smart=39 judgement:_smooth=-65 judgement:_strong=-54
judgement:_successful=-66 judgement:_sure=46 judgement:_surely=46 judgement:_terror=39 judgement:_thing_who=37
judgement:_threat=-32 judgement:_true=46 judgement:_undoubtedly=-77 judgement:_unfortunately=41
judgement:_unlikely=-38 judgement:_victim=35 judgement:_weakness=89 judgement:_worry=-35 judgement:_wrong=73
judgement_0.6=46 judgement_1=100 judgement_times_3=56 judgement_times_4=67 length_3=70 length_4=37 names_2=35
opens-as_ADJ=-58 opens-as_AUX=-56 opens-as_CCONJ=36 opens-as_INTJ=59 opens-as_PRON=32 opens-as_PUNCT=-31
paragraph_alone=36 partly_quoted=47 prediction:_be_ADV?_likely_to=-58 prediction:_expect_to=-49
prediction:_in_the_*_future_to?_come?=-87 prediction:_likely_to=-54 prediction:_will_ADV=-31
prediction:_will_ADV_VERB=-34 prediction_1=-48 prediction_times_1=-32 prediction_times_3=-41 statistic:_%=-41
statistic:_a_ADJ?_majority_of=-34 statistic:_climb_by=-31 statistic:_dozens_of=66 statistic:_growing_NOUN=-101
statistic:_percent=-56 statistic:_rate_of=-36 statistic:_the_average_ADJ?_NOUN=-54 statistic:_up_to_NUM=50
statistic:_vote=-55 statistic_1=-91 statistic_times_2=-67 statistic_times_4=-66 vague:_allegedly=-75
vague:_appear_to=33 vague:_be_ADV?_considered=-88 vague:_be_ADV?_expected_to=-48 vague:_expect_to=-50
vague:_said_to=-33 vague:_seem_to=33 vague_0.4=52 vague_1=-97 vague_times_2=-50 verb_AUX_'re=71
`,
  vague: `
(bias)=-114 cause:_effect_of=40 cause:_in_the_wake_of=43 cause:_play_a_*_role=57 cause:_reason_why=48
cause:_support=36 cause_times_3=-31 comparison:_the_ADV?_only_NOUN=88 comparison_0.4=-36 ends_.=-63
general:_people=-32 general_times_4=-31 judgement:_ambitious=-53 judgement:_crisis=49 judgement:_dramatically=80
judgement:_entirely=74 judgement:_favorite=87 judgement:_healthy=33 judgement:_heart=60 judgement:_hope=79
judgement:_it_be_ADV?_time=-32 judgement:_moral=33 judgement:_must_ADV?_not=49 judgement:_respect=52
judgement:_successful=95 judgement:_thing_who=47 judgement:_worry=53 judgement_times_4=-33 length_4=-31 names_0=-49
names_1=-37 opens-as_ADJ=74 opens-as_DET=-34 opens-as_PROPN=-38 opens-as_PUNCT=-37 paragraph_last=-40
prediction:_chance_of=52 prediction:_in_the_*_future_to?_come?=32 prediction:_likely_to=73 prediction_times_4=-38
statistic:_NUM_in_of?_NUM=42 statistic:_a_ADJ?_majority_of=34 statistic:_up_to_NUM=-77 statistic_1=-30
statistic_times_2=-32 vague:_allegedly=123 vague:_apparently=68 vague:_appear_to=-31 vague:_be_ADV?_accept_as=51
vague:_be_ADV?_considered=79 vague:_be_ADV?_expected_to=68 vague:_concern_about=60 vague:_said_to=83 vague_1=166
vague_times_1=125 vague_times_2=84 verb_base=-32 verb_irregular=-30
`,
  general: `
(bias)=-51 after-claim_near=-35 cause:_contribute_to=-61 cause:_effect_of=31 cause:_help_PRON=-60
cause:_in_order_to=72 cause:_in_the_wake_of=-39 cause:_lead_to=60 cause:_mean_that=38 cause:_reason_why=44
cause:_result_of=-66 cause:_so_that=45 cause:_thanks_to=-44 cause:_that_be_why=-32 comparison:_as_many_*_as=-35
comparison:_more_ADJ=-46 comparison:_than=-45 comparison:_world_’s_ADJ=33 comparison_1=-61 gate_dated=-68
gate_first-person=-58 gate_plain-event=31 general:_always=55 general:_around_the_ADJ_1[0-9]s=88 general:_contain=42
general:_exist=-44 general:_since_NUM=-33 general:_such_as=61 general:_there_be=51 general_0.5=57 general_times_3=42
general_times_4=69 judgement:_able=36 judgement:_abuse=36 judgement:_actually=32 judgement:_bad=-42
judgement:_balance=-53 judgement:_better=-36 judgement:_clearly=49 judgement:_commitment=-41 judgement:_complete=-35
judgement:_concern=-48 judgement:_crisis=-45 judgement:_crucial=-41 judgement:_difficult=64
judgement:_dramatically=-36 judgement:_easily=42 judgement:_easy=-44 judgement:_effectively=-55
judgement:_enormous=-36 judgement:_essential=-48 judgement:_expert=-54 judgement:_fail=-30 judgement:_failure=-32
judgement:_faith=-37 judgement:_free=-34 judgement:_freedom=-34 judgement:_fresh=-44 judgement:_fun=-43
judgement:_fundamental=-35 judgement:_great=-33 judgement:_ideal=-61 judgement:_interesting=-35 judgement:_lack=63
judgement:_liberal=-31 judgement:_moral=-52 judgement:_not_only=36 judgement:_plus=-60 judgement:_popular=41
judgement:_powerful=-34 judgement:_pretty=-38 judgement:_radical=-42 judgement:_real=32 judgement:_respect=-37
judgement:_significant=75 judgement:_smart=43 judgement:_smooth=-52 judgement:_strong=-49 judgement:_successful=-50
judgement:_too_ADJ=-45 judgement:_tough=-32 judgement:_truly=-35 judgement:_valuable=-59 judgement:_vital=-33
judgement:_weakness=-41 judgement:_well=32 judgement:_what_*_be=-35 judgement:_worry=-38 judgement_1=-76
judgement_times_3=-67 judgement_times_4=-50 length_3=-57 names_2=-55 opens-as_ADJ=44 opens-as_AUX=-40
opens-as_CCONJ=-42 opens-as_INTJ=-66 opens-as_PART=44 opens-as_PRON=-50 paragraph_alone=-56 paragraph_first=-33
paragraph_middle=40 prediction:_'ll_ADV?_need=-40 prediction:_be_ADV?_likely_to=-45 prediction:_eventually=46
prediction:_future=-41 prediction:_unless=61 prediction_times_3=-37 prediction_times_4=-34 statistic:_%=-54
statistic:_NUM_in_of?_NUM=-35 statistic:_people=-41 statistic:_percent=-39 statistic:_up_to_NUM=-48
statistic:_vote=-48 statistic_0.3=-35 statistic_1=-36 statistic_times_3=-30 statistic_times_4=-52 vague:_allegedly=-46
vague:_be_ADV?_considered=48 vague:_be_ADV?_expected_to=-43 vague:_concern_about=-50 vague:_seem_to=-33 vague_0.4=-33
vague_1=-31 vague_times_2=-54 verb_AUX_'re=-35 verb_AUX_'s=-43 verb_AUX_were=52 verb_VERB_ing=-31 verb_ing=-34
verb_s=-31
`,
};
