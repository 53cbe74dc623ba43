/**
 * Fitted by scripts/fit-assertions.ts; do not edit by hand. From the training part of the labelled news articles
 * (news-gold, labelled by a large language model under a written guideline): 360 articles, 6202 sentences,
 * 682 more to calibrate on. Entries are `feature=weight in hundredths`; see linear-model.ts and features.ts.
 */
import type { AssertionKind } from '../types.ts';
import type { SurroundingsWeights } from './surroundings.ts';

/** How the article around a sentence settles its score, calibration folded in. */
export const SURROUNDINGS: SurroundingsWeights = { own: 0.62, article: 1.62, before: 0.54, after: 0.36, bias: -1.42 };

/** Weights of "would a careful reader want a source?". */
export const FLAG_TABLE = `
'=-7 (bias)=-65 African=66 Arab=13 French=8 Soviet=37 a=-8 ability=11 able=-11 absence=-15 abuse=8 accept=-13
access=-14 account=-13 accounting=-23 act=14 action=-5 active=36 activity=9 actual=16 actually=12 ad=6 adapt=39 add=8
additional=-25 address=20 administration=7 adult=24 advance=-8 advantage=-7 advice=-25 advise=-38 advocate=-19
affair=-16 affect=27 afford=14 affordable=-10 after=-12 after-claim_far=-6 after-claim_near=-5 again=9 age=5
agency=-35 agent=-19 aggressive=37 ago=34 agree=16 ahead=-25 aid=23 aide=-20 aim=8 air=-24 align=35 allow=-31 ally=36
almost=43 alone=-12 along=-8 already=16 also=11 alternative=31 always=19 ambitious=40 amid=8 among=7 analysis=-19
analyst=-65 and=6 another=-14 answer=-11 antique=-10 anyone=8 anything=-11 anywhere=17 appeal=23 appear=14
appliance=-17 apply=-29 approach=14 approval=-14 approve=-16 apps=-46 argue=-24 armed=18 around=8 arrive=-8 art=22
article=-19 artificial=29 artist=-32 artwork=-84 ask=-20 aspect=8 assault=-7 asset=15 assignment=-18 assistance=-21
assistant=10 associate=-14 assume=-38 at=-8 attack=14 attempt=-9 attend=-8 attention=13 attorney=-30 attract=23
attributed-share_0=7 attributed-share_1=19 attributed-share_2=-46 attributed-share_3=-19 attributed-share_4=-17
audience=16 author=-29 authority=50 auto=35 automate=44 automatically=-21 automation=20 available=-29 average=28
avoid=5 avoidance=-32 award=-7 aware=-8 baby=-35 back=15 background=-19 bad=13 balance=31 balanced=19 ban=-29 band=-71
bank=10 bar=-10 battery=-14 battle=48 be=32 bean=12 beat=6 because=14 become=37 before=-26 before-claim_far=-16
before-claim_near=10 beginner=17 beginning=-18 behind=9 being=7 believe=11 below=-35 benchmark=-13 beneficial=14
best=-10 beverage=24 bid=-26 big=-7 bill=40 billion=16 billionaire=-9 bit=26 black=26 block=-8 blog=-22 blood=-23
blow=32 bn=35 board=15 body=-14 bomb=-6 bombing=-13 bond=-12 book=-23 boost=19 border=16 both=17 bottle=-53 brake=-26
break=-27 brew=11 bridge=-13 bring=12 brother=30 budget=5 business=25 busy=33 but=17 button=12 buy=-33 by=-8 cable=-10
calendar=-34 call=-23 camera=13 camp=-23 campus=-32 can=10 cancel=-52 candidacy=-34 capability=-11 capacity=-13
capital=24 capture=16 car=-24 card=17 care=5 career=32 careful=16 carrier=-71 carry=7 case=-21 cash=-17 cast=37
catch=-10 category=10 caterer=-52 cause=-23 cause:_affect=30 cause:_allow_PRON=-13 cause:_amid=8 cause:_because=14
cause:_boost=23 cause:_contribute_to=25 cause:_damage=16 cause:_effect_of=11 cause:_erode=27 cause:_fail_because=7
cause:_help_PRON=12 cause:_in_order_to=24 cause:_lead_to=27 cause:_make_it_ADV?_easy=-6 cause:_play_a_*_role=32
cause:_prevent_*_from=-7 cause:_reason_why=20 cause:_reduce=8 cause:_result_of=-23 cause:_save_you=36
cause:_so_that=20 cause:_thanks_to=12 cause:_the_ADJ?_cause_of=-30 cause:_therefore=20 cause_0.5=19 cause_1=34
cause_times_1=14 cause_times_2=32 cause_times_3=30 cause_times_4=13 celebrate=6 center=-18 central=-57 century=42
certain=-27 certainly=24 certificate=-19 certification=-7 certified=-28 challenge=12 chance=6 chaos=12 charge=-15
cheap=28 check=-27 chief=-10 child=-6 chip=-21 choice=-9 church=-11 cite=-25 citizen=17 citizenship=-8 city=-12
cleaning=32 clearly=-6 client=12 climate=-11 clinch=6 clip=-24 close=11 code=21 coffee=30 cold=15 colleague=16
collect=-14 college=8 color=-69 com=-26 combination=17 combine=-7 come=-6 command=6 commit=-6 committee=19 commonly=27
communication=-37 compare=9 comparison=-52 comparison:_ADJ_than=18 comparison:_ADV_than=-10 comparison:_NOUN_than=14
comparison:_as_ADJ_as=-24 comparison:_as_many_*_as=26 comparison:_best_ADJ?_NOUN=7 comparison:_better=5
comparison:_compare_to=-10 comparison:_for_the_first_time=-25 comparison:_identical_to=-23
comparison:_leading_NOUN=-38 comparison:_more_*_than=11 comparison:_more_ADJ=12 comparison:_second_largest=48
comparison:_than=6 comparison:_than_ADV?_any=12 comparison:_the_ADV?_first_NOUN=15 comparison:_the_ADV?_only_NOUN=24
comparison:_the_most=11 comparison:_unlike=6 comparison:_world_’s_ADJ=-14 comparison_0.4=9 comparison_1=29
comparison_times_1=21 comparison_times_2=24 comparison_times_3=-15 comparison_times_4=12 compile=-16 complete=-10
completely=-11 complex=-31 compliance=9 component=11 comprehensive=-14 computer=13 concept=-50 concern=-21 concert=-37
condition=-15 conduct=-27 conference=-20 confidence=39 confirm=19 conflict=13 connection=-52 consequence=7
conservative=6 consider=-9 consistent=64 construction=-9 consult=43 consumer=-26 contact=11 contain=50 content=-33
contest=14 context=20 continue=10 contrast=19 control=32 controversy=48 conversation=9 convert=-12 cool=12
cooperation=8 coordinate=19 copper=43 copy=-5 core=-7 corporate=-27 could=14 count=-9 counter=-28 couple=-18
course=-32 court=-38 cover=-24 coverage=-15 craft=49 crash=-10 credit=27 criminal=8 crisis=21 critic=15 critical=25
criticism=10 criticize=-6 crop=10 cross=-9 crowd=-7 crucial=61 cultural=33 culture=17 cup=-18 current=-12
currently=-24 curve=29 custom=42 customer=-46 cyber=6 cybersecurity=10 cycle=29 daily=-13 dangerous=8 datum=-14
day=-10 dead=25 deal=21 dear=-33 death=-6 debt=10 decade=-8 decision=15 decline=-45 deep=-8 deeply=9 defeat=8
defend=-18 defense=19 define=-27 delegate=16 deliver=-16 delivery=-13 demand=37 demonstrate=-16 deny=-21 department=-8
depend=-15 depth=22 describe=-20 design=22 designer=18 desire=5 desperate=-9 despite=6 detailed=65 determine=-9
develop=-41 developer=37 development=13 device=-10 diet=19 difference=31 different=-13 digital=-16 direct=15
direction=-9 directly=-17 director=51 disaster=19 discount=21 discover=17 discovery=16 disease=41 display=-22
distance=-39 distribute=-13 diverse=11 divide=-32 do=-16 doctor=-58 document=-23 dollar=-41 domestic=17 dominate=38
donor=-10 download=-32 drain=21 drainage=-25 dramatically=20 draw=-39 dream=20 drink=44 drinking=36 driver=6 drop=-8
drug=-33 during=-21 duty=18 each=-10 earlier=-11 early=26 easily=34 eastern=33 easy=6 economic=12 economy=20 edge=17
edition=-30 editorial=-8 education=-22 effective=31 effectively=30 efficiency=14 efficient=22 efficiently=36 eight=-14
either=24 elect=18 election=13 electorate=28 electrical=10 electrician=45 element=11 elsewhere=29 email=-17 embed=-30
embrace=27 emerge=12 emphasize=-30 employ=-21 employee=28 empower=12 enable=14 encounter=-21 encourage=13 end=12
ends_.=20 ends_:=-44 ends_;=-9 ends_open=-56 energy=24 engage=7 engineering=-29 enhance=39 enormous=21 ensure=10
enter=-30 entry=14 environment=16 environmental=30 equal=14 equipment=29 era=12 error=-38 escape=-36 especially=24
espresso=18 essay=13 essential=23 establish=14 establishment=25 estate=11 evaluate=-37 even=18 ever=8 every=9
everyone=18 everything=-18 exactly=22 exam=38 example=-8 exchange=8 executive=-13 expand=-15 expansion=35 expect=40
expectation=22 expense=-11 expensive=27 expert=-11 expertise=40 explain=-16 explore=-35 expose=-22 express=-25
extend=11 extra=-28 extreme=17 extremism=16 extremist=19 face=-13 fact=17 fail=-17 failure=-15 faith=11 fall=-11
familiar=-41 famous=-12 fan=-6 far=20 fast=19 faster=31 favor=10 favorite=-6 fear=27 federal=9 fee=19 feed=-12
feeling=-10 fellow=-7 festival=-62 few=8 field=-12 figure=-23 file=-31 final=-47 finally=-6 finance=-17 financial=12
find=-8 fine=-13 finger=-9 finish=-27 first=-13 fit=-12 fitness=8 flag=44 fleet=32 flexibility=32 flood=72 floor=30
flow=-18 fly=-14 folder=-26 folk=14 following=25 food=-10 for=-14 force=13 foreign=13 forget=-14 form=-11 former=-18
forward=-8 four=-6 fraternity=27 free=-12 freedom=7 friend=-29 friendly=-14 front=-10 fruit=30 fuel=34 full=-18
fully=53 fun=-20 function=-7 functional=51 fundamental=26 furniture=-23 further=10 gain=27 game=8 gas=8
gate_conditional=-17 gate_dated=-19 gate_definition=-17 gate_first-hand=-28 gate_first-person=-67 gate_plain-event=-26
gate_reader-address=-19 gate_specification=-39 gather=-21 gay=13 general:_across_the_world=17 general:_always=31
general:_around_the_ADJ_1600s=40 general:_be_use_of=-6 general:_contain=-12 general:_exist=15
general:_for_centuries=-11 general:_no_longer=20 general_0.5=14 general_times_2=8 general_times_3=12 generally=19
generate=6 generation=24 get=-7 giant=-22 girl=-5 git=-18 github=-27 give=12 given=26 global=26 globe=-14 good=11
graduate=24 grant=-15 graphic=-18 great=18 green=41 ground=-24 group=-10 grow=38 guarantee=47 guidance=-49 guide=-26
gun=12 gym=9 half=-17 hand=-18 handle=-7 hang=-12 happen=13 happy=-15 hard=15 hardware=31 have=17 he=-15 head=-14
headphone=-12 healthy=20 hear=27 heart=-8 heating=-9 heavy=-8 help=9 helpful=-29 here=-36 here's=-44 hide=-7 high=9
highlight=-46 him=10 himself=11 hire=9 his=-5 hit=-19 hold=-14 home=-10 honor=-12 hope=-15 hostage=47 hot=-13
house=-12 housing=22 how=-10 however=11 huge=-41 human=-24 humanitarian=13 hundred=10 hurt=-21 husband=17 i=-48
icon=-24 id=-34 ideal=33 identity=-15 ideology=30 if=-9 ignore=14 illegal=27 immediately=-28 immigrant=21
immigration=19 impact=19 importance=-26 impose=-13 improve=7 inch=-14 incident=-8 include=-26 increase=16
increasing=26 increasingly=23 indeed=-26 independent=-7 independently=-82 index=-8 indicate=-50 industrial=47
industry=27 influence=21 information=-25 innovation=19 innovative=-15 inspection=14 install=-29 installation=-42
instance=31 instead=25 institution=-34 integrate=-44 interaction=36 interest=51 interesting=15 interface=7 internal=12
international=8 internet=-35 interpretability=41 intervention=-12 interview=6 into=14 introduce=8 invest=-15
investigate=-7 investigation=25 investment=-18 investor=39 invite=-40 involve=-22 involved=32 it=9 its=28 jet=-78
jihad=15 job=16 join=-20 journalist=17 journey=-13 judge=26 judgement:_abandon=16 judgement:_able=-11
judgement:_abuse=8 judgement:_actually=12 judgement:_advantage=-7 judgement:_affordable=-10 judgement:_aggressive=37
judgement:_ambitious=40 judgement:_appear_like=13 judgement:_attention=13 judgement:_bad=13 judgement:_balance=31
judgement:_best=-10 judgement:_big=-7 judgement:_break=16 judgement:_can_not=14 judgement:_capture=7
judgement:_certain=-27 judgement:_certainly=24 judgement:_challenge=12 judgement:_clearly=-6 judgement:_complete=-10
judgement:_completely=-11 judgement:_complex=-31 judgement:_concern=-21 judgement:_cool=12 judgement:_crisis=21
judgement:_critical=25 judgement:_crucial=61 judgement:_dangerous=8 judgement:_deep=-8 judgement:_deeply=9
judgement:_desperate=-9 judgement:_disaster=19 judgement:_dramatically=20 judgement:_easily=34 judgement:_easy=6
judgement:_effective=31 judgement:_effectively=30 judgement:_efficient=22 judgement:_enormous=21
judgement:_essential=23 judgement:_exactly=22 judgement:_expensive=27 judgement:_expert=-11 judgement:_extreme=17
judgement:_fact_be=-7 judgement:_fail=-17 judgement:_failure=-15 judgement:_faith=11 judgement:_far=20
judgement:_far_from=24 judgement:_favorite=-6 judgement:_fear=27 judgement:_few=8 judgement:_fine=-13
judgement:_free=-12 judgement:_freedom=7 judgement:_friendly=-14 judgement:_fun=-20 judgement:_fundamental=26
judgement:_good=11 judgement:_great=18 judgement:_happy=-15 judgement:_hard=15 judgement:_healthy=20
judgement:_heart=-8 judgement:_hope=-15 judgement:_huge=-41 judgement:_ideal=33 judgement:_in_fact=15
judgement:_innovative=-15 judgement:_interesting=15 judgement:_liberal=18 judgement:_main=-9 judgement:_major=8
judgement:_make_ADV?_sense=-15 judgement:_massive=-24 judgement:_modern=10 judgement:_moral=21 judgement:_natural=12
judgement:_necessary=-8 judgement:_need=8 judgement:_need_to=13 judgement:_no_ADV?_doubt=11 judgement:_not_only=11
judgement:_nothing=18 judgement:_of_course=13 judgement:_particularly=28 judgement:_perfect=24 judgement:_plus=7
judgement:_poor=-15 judgement:_popular=31 judgement:_powerful=15 judgement:_pretty=14 judgement:_problem=7
judgement:_quiet=5 judgement:_radical=32 judgement:_reality=-8 judgement:_really=25 judgement:_reason=11
judgement:_relevant=11 judgement:_reliable=19 judgement:_robust=-18 judgement:_safe=10 judgement:_secure=-6
judgement:_should=14 judgement:_significant=39 judgement:_simple=-9 judgement:_simply=13 judgement:_smart=-17
judgement:_smooth=14 judgement:_so_ADJ_that?=-13 judgement:_sort_of=16 judgement:_special=-27 judgement:_strong=22
judgement:_sure=-10 judgement:_surely=29 judgement:_terror=13 judgement:_threat=20 judgement:_threaten=-10
judgement:_too_ADJ=15 judgement:_totally=26 judgement:_tough=11 judgement:_true=17 judgement:_truly=17
judgement:_truth=9 judgement:_unique=37 judgement:_unlikely=17 judgement:_valuable=33 judgement:_victim=10
judgement:_vital=33 judgement:_weakness=16 judgement:_welcome=-29 judgement:_well=16 judgement:_what_*_be=-6
judgement:_worry=-9 judgement:_worth=14 judgement:_wrong=-11 judgement_0.4=18 judgement_0.5=25 judgement_1=45
judgement_times_1=7 judgement_times_2=31 judgement_times_3=24 judgement_times_4=32 just=8 justice=-12 keep=17
keyboard=-21 kitchen=-25 know=6 label=-8 labor=15 land=9 language=-17 large=10 largely=-8 lasting=15 late=-10 later=11
law=11 lawmaker=-55 lawsuit=21 lawyer=6 layout=-15 lead=6 leader=28 leadership=5 leak=-58 lean=-15 learn=-24
learning=-21 leave=23 left=21 legislation=11 length_3=-10 length_4=-15 length_5=-11 length_6=-9 length_8=-5 less=20
lesson=-13 let=6 level=16 leverage=17 liberal=18 library=-13 license=-33 lie=6 life=10 lifestyle=23 lift=-35 light=-37
like=5 likely=21 limitation=-5 limited=15 line=27 link=20 list=-15 listen=15 live=-11 living=-20 load=-36 local=-10
locally=29 locate=19 location=8 long=19 longer=-19 look=21 lose=5 lot=27 love=-33 low=11 lower=27 machine=16 main=-9
maintain=24 maintenance=22 major=8 majority=24 maker=-23 man=-17 manage=35 management=-7 manufacturer=-8
manufacturing=-20 many=14 map=-6 mapping=-7 march=-18 mark=38 market=-14 marketing=14 marriage=9 mass=-9 massive=-24
match=-63 material=-22 may=-9 maybe=-9 md=-26 me=-29 meal=33 mean=-7 meanwhile=12 measure=-14 meet=-25 meeting=-21
member=-5 mental=33 mention=-16 method=11 militant=12 milk=-5 millennials=26 million=22 mind=37 minimal=-8
minimize=-30 minimum=27 minority=16 minute=-21 miss=15 mission=-20 mix=43 mobile=35 model=6 moderate=29 modern=10
module=-63 moment=17 money=16 monitor=-42 month=18 moon=-80 moral=21 more=17 most=26 mostly=28 motivate=-14 move=-14
movement=25 much=11 multiple=-24 murder=-48 museum=-26 music=11 musical=39 must=7 my=-40 names_0=25 names_1=-27
names_2=-39 names_3=-46 names_4=-15 nation=12 national=9 nationally=12 natural=12 nature=-10 navigation=-13 near=8
nearly=44 necessary=-8 need=8 negotiation=5 network=11 nevertheless=-15 new=7 news=18 newsletter=26 next=9 night=-13
no=13 noble=26 noise=-10 nomination=48 nominee=22 not=9 note=-46 nothing=18 notice=-30 novel=21 now=11 number=6
nutrition=8 object=-22 of=6 off=-19 offer=-17 offering=31 office=-11 officer=26 official=6 often=26 oil=23 on=-18
once=-26 one=21 only=-10 open=-6 opening=24 opens-as_ADJ=10 opens-as_ADV=-7 opens-as_CCONJ=23 opens-as_DET=-20
opens-as_INTJ=14 opens-as_NOUN=-5 opens-as_NUM=-16 opens-as_PART=12 opens-as_PRON=-12 opens-as_PROPN=-14
opens-as_PUNCT=-38 opens-as_SCONJ=7 opens-as_SYM=-26 opens-as_VERB=19 opens_-=-31 opens_PROPN=-14 opens_PUNCT=-18
opens_SYM=-26 opens_after=-6 opens_all=16 opens_although=7 opens_an=-27 opens_and=12 opens_another=-48 opens_as=-7
opens_at=-8 opens_be=-22 opens_because=16 opens_before=-10 opens_both=-24 opens_but=14 opens_by=38 opens_com=-22
opens_dear=-41 opens_despite=32 opens_during=-41 opens_each=-36 opens_every=21 opens_for=-21 opens_from=-19
opens_git=-26 opens_github=-27 opens_have=31 opens_he=-28 opens_here=-34 opens_his=-11 opens_however=16 opens_i=-25
opens_if=-10 opens_in=7 opens_it=15 opens_its=6 opens_just=-24 opens_many=52 opens_md=-26 opens_meanwhile=26
opens_more=-11 opens_most=30 opens_my=-27 opens_no=-13 opens_not=29 opens_now=12 opens_once=-35 opens_one=-19
opens_other=-54 opens_over=-12 opens_perhaps=46 opens_president=10 opens_rather=-37 opens_she=-5 opens_since=16
opens_some=-53 opens_that=16 opens_the=-6 opens_their=12 opens_then=-53 opens_there=-11 opens_these=18 opens_they=26
opens_this=14 opens_though=35 opens_today=-8 opens_use=-38 opens_we=-15 opens_well=31 opens_when=-8 opens_where=-29
opens_while=17 opens_why=-20 opens_with=27 opens_yes=32 opens_yet=21 opens_your=-26 operate=-22 operation=8
opinion=-13 opportunity=24 opposite=-22 opposition=13 oppression=19 oral=44 order=27 organic=7 organization=-33
organize=23 original=-11 others=-13 our=5 out=-15 outcome=-22 outside=-28 overall=10 overcome=5 overhaul=-22 own=11
owner=-15 package=-16 pad=-16 page=-22 pan=-33 paper=-16 paragraph_alone=-28 paragraph_last=-12 paragraph_middle=-12
park=-11 part=-12 participate=-29 particular=12 particularly=28 partly_quoted=-32 party=11 pass=-11 password=10
patient=8 pattern=-23 pay=-7 peace=11 people=19 per=-24 percent=12 percentage=-19 perfect=24 perform=-19
performance=21 perhaps=11 period=-60 person=24 personal=-7 personally=-35 perspective=6 phase=28 phone=-22 photo=-19
photographer=32 photography=5 physical=-18 physician=5 picture=-16 piece=15 pin=15 pipe=16 place=-14 place_0=-15
place_1=-11 place_2=-21 place_4=-6 plan=-12 plane=-20 planet=5 planner=22 plant=34 play=-14 player=-8 pledge=20
plumber=41 plus=7 point=-21 police=19 policy=-15 political=33 politician=22 politics=17 poor=-15 popular=31
popularity=62 population=17 portfolio=-14 position=-29 possible=-11 post=-38 posture=21 potential=30 potentially=22
pour=34 poverty=-12 power=28 powerful=15 practical=-26 practice=-20 prediction:_'ll_ADV?_need=-38
prediction:_be_ADV?_likely_to=12 prediction:_could=-6 prediction:_could_ADV_VERB=31 prediction:_expect_to=31
prediction:_in_the_*_future_to?_come?=-6 prediction:_poised_to=14 prediction:_unless=-11 prediction:_will_ADV=9
prediction:_will_ADV_VERB=14 prediction:_will_VERB=8 prediction:_would_VERB=11 prediction_1=9 prediction_times_2=7
prediction_times_3=12 prediction_times_4=-6 prefer=-28 pregnancy=19 pregnant=-16 prepare=-24 presence=8 present=-25
preservation=-17 president=12 press=-6 pretty=14 prevent=-9 previous=-45 previously=6 price=14 pricing=34 primary=14
prime=-5 principle=-9 priority=-6 private=8 probably=74 problem=7 process=6 produce=-14 product=-10 production=31
professional=9 program=-8 progress=19 project=-23 promise=-22 promote=-21 properly=7 proposal=7 propose=-18
prospect=39 protect=10 protection=-13 protest=-28 protester=-48 prove=30 publish=-29 pull=7 punch=-13 purchase=-23
pursue=12 push=-8 quarter=19 quickly=7 quiet=5 quite=45 radical=32 radio=8 rally=15 range=17 rape=9 rapid=9 rapidly=40
rate=18 reach=20 read=-10 reader-spoken-to_0=42 reader-spoken-to_1=-37 reader-spoken-to_2=-10 reader-spoken-to_3=-23
reader-spoken-to_4=-34 ready=-22 reality=-8 realize=31 really=25 reason=11 receive=-13 recent=9 recently=-42
recognize=-24 recommend=-17 record=-9 red=10 redefine=-10 reduction=-24 refer=-5 reform=35 refugee=34 refuse=-34
regardless=-33 regime=18 region=15 regular=-33 regularly=50 regulation=21 relate=15 relation=62 relationship=42
relative=36 relevant=11 reliability=70 reliable=19 religion=9 religious=11 rely=41 remain=18 remark=25 remember=-19
remote=-12 remove=-12 rental=-20 repair=-38 repeatedly=16 report=-22 reportedly=89 reporter=-23 repository=-26
represent=29 request=-11 requirement=-50 research=-29 resident=-11 resistance=-21 resolve=35 resource=-23 respond=-12
responsibility=20 rest=19 restore=-11 result=13 retreat=8 return=-27 reveal=-13 revenue=20 revolution=40 rise=-33
risk=8 rival=-22 road=-13 robot=-16 robust=-18 roll=10 room=14 root=22 roughly=-42 round=-12 routine=13 rule=-13
runner=-14 s=-26 safe=10 safely=35 same=16 sanction=-15 savage=12 save=22 saving=-23 say=-32 scale=-37 schedule=-21
science=-15 score=-31 screen=-12 script=-7 search=-43 season=10 secretary=-54 secure=-6 security=34 see=12 seem=25
select=-41 self=23 sell=24 senator=-11 send=-30 sense=8 sensor=-21 sentences_0=-32 sentences_1=-14 sentences_2=7
sentences_3=-19 series=-50 server=6 service=-5 session=-33 set=-23 setting=61 settle=-31 setup=22 seven=7 several=-12
sewer=5 sex=35 she=-7 shift=42 shock=38 shop=-20 should=8 show=-21 side=6 sign=-18 significant=39 significantly=41
similar=-13 simple=-9 simply=13 since=18 single=-15 sit=-38 site=-14 situation=-7 six=-29 size=-20 skill=29 sleep=10
small=8 smart=-17 smartphone=-32 smartphones=8 smooth=14 social=8 society=7 software=15 solar=14 solve=-19 some=-17
someone=-35 something=20 sometimes=-26 soon=-22 sound=-9 source=-24 southern=37 space=25 speak=-10 speaker=-60
special=-27 specific=-16 specifically=-10 speech=16 speed=-7 spot=-12 spread=8 stack=-9 staff=-37 stand=9 star=-8
start=-13 statement=-47 statistic:_%=-24 statistic:_NUM_in_of?_NUM=-9 statistic:_a_ADJ?_majority_of=11
statistic:_about_half=-20 statistic:_count=-11 statistic:_dozens_of=11 statistic:_fewer_than_NUM=-10
statistic:_million=22 statistic:_money=-15 statistic:_most_of=15 statistic:_people=11 statistic:_percent=7
statistic:_point=-40 statistic:_rate_of=-17 statistic:_the_average_ADJ?_NOUN=24 statistic:_up_to_NUM=7
statistic:_vote=79 statistic:_woman=-11 statistic:_worker=-26 statistic_0.3=-9 statistic_0.4=7 statistic_1=-6
statistic_times_1=-7 statistic_times_3=-21 statistic_times_4=14 status=-8 stay=-11 steam=14 steel=22 steep=24 step=7
stick=58 still=10 stop=-7 storage=-43 store=-29 story=-18 strategic=41 stream=-25 strength=16 strengthen=-24 strike=11
string=5 strong=22 structure=-13 struggle=18 student=-15 studio=-48 study=-27 style=-14 subject=18 submit=-39
subscription=-44 success=19 such=5 suffer=52 suggest=-8 suit=-26 summer=-47 summit=-6 super=36 supply=30 sure=-10
surely=29 surface=-11 surprise=10 suspect=6 suspend=-9 sustainable=12 swing=9 system=-27 table=-25 tablet=11 tackle=25
tactic=15 tailor=-15 take=13 talk=-15 tap=-21 target=-10 task=20 teach=-38 teacher=10 teaching=10 team=-19 tech=-10
technical=-8 ted=10 television=16 tell=-27 temperature=-42 template=-44 ten=-37 tend=52 tension=-12 terror=13
terrorism=24 terrorist=16 testing=22 text=-6 than=11 that=16 the=-7 their=12 them=6 theme=-19 themself=-6 then=-16
theory=20 there=-9 therefore=24 these=7 they=11 thing=-5 those=-13 thought=7 thousand=-14 threat=20 threaten=-10
three=-16 throughout=-19 throw=-39 thru=6 thus=22 ticket=-7 tier=55 time=11 tiny=-12 title=-37 to=-12 together=-11
tone=67 tool=-16 topic=21 torture=10 total=-10 totally=26 tough=11 towards=12 town=-38 trade=33 traditional=22
trail=-39 train=-22 transform=33 transition=6 translate=43 travel=-10 treat=-20 treatment=25 trend=36 trip=-7 troop=33
true=17 truly=17 truth=9 try=-29 turn=13 tutor=-48 tweet=-21 two=-21 type=-11 typically=29 ultimately=-28
understand=-9 unemployment=28 unique=37 unit=-18 university=-26 unlike=6 unlikely=17 until=-13 update=-41 upgrade=50
upper=7 us=-11 use=-22 user=-9 usually=6 vacuum=17 vague:_allegedly=67 vague:_apparently=59
vague:_be_ADV?_accept_as=10 vague:_be_ADV?_considered=45 vague:_be_ADV?_expected_to=32 vague:_evidence_ADV?_show=-19
vague:_expect_to=48 vague:_many_*_argue=-11 vague:_seem_to=30 vague:_well_-_known=-19 vague_0.4=20 vague_1=18
vague_times_1=22 vague_times_2=22 valid=-39 valuable=33 value=18 variety=-16 various=-38 vast=11 vegetable=30
vendor=16 venue=-9 verb_AUX_'re=-19 verb_AUX_'s=-14 verb_AUX_am=-45 verb_AUX_are=8 verb_AUX_base=15 verb_AUX_be=-39
verb_AUX_irregular=-14 verb_AUX_is=21 verb_AUX_s=12 verb_AUX_was=-19 verb_AUX_were=19 verb_VERB_base=-13
verb_VERB_ed=-7 verb_VERB_ing=-6 verb_VERB_irregular=-11 verb_ed=-7 verb_irregular=-17 verb_none=-26 version=18
very=-7 veteran=26 via=6 victim=10 victory=-8 video=-28 view=13 violence=12 vision=9 visit=-28 visual=5 vital=33
vote=10 vulnerability=-14 vulnerable=7 wait=34 wake=52 walk=-5 war=22 warning=-25 warrior=30 waste=7 watch=6 water=-20
wave=56 way=10 we=-24 weakness=16 wealth=37 wear=-33 web=-18 website=-37 week=11 weekend=-10 weight=6 welcome=-29
well=16 wellness=30 western=16 where=-11 while=-11 white=29 whole=7 whom=23 why=-20 wife=-47 win=14 wind=15 window=-32
wing=13 winner=-19 winter=21 wireless=-21 wish=-32 within=-8 without=23 wood=-21 woodworking=-41 word=19 worker=-15
working=6 workout=-14 worry=-9 worth=14 would=9 write=6 writer=19 writer-speaks_0=-9 writer-speaks_1=15
writer-speaks_2=9 writer-speaks_3=-20 writer-speaks_4=-59 wrong=-11 yard=-50 year=25 yes=50 yet=7 yield=34 yoga=-29
you=-15 yourself=5 zero=-21 –=14 ’=-22
`;

/** Weights of "is the assertion of this kind?", among assertions. */
export const KIND_TABLES: { readonly [kind in AssertionKind]: string } = {
  statistic: `
(bias)=-120 cause:_due_to=-30 cause:_in_the_wake_of=51 comparison:_second_largest=39 comparison:_than_ADV?_any=42
comparison:_the_ADV?_first_NOUN=-36 ends_.=-64 gate_dated=50 general:_people=34 general:_since_NUM=91
general_times_4=33 judgement:_appear_like=-37 judgement:_bad=41 judgement:_best=71 judgement:_certainly=38
judgement:_crucial=-49 judgement:_disaster=-43 judgement:_dramatically=71 judgement:_enormous=59
judgement:_expensive=33 judgement:_extreme=31 judgement:_few=37 judgement:_good=-36 judgement:_interesting=36
judgement:_particularly=51 judgement:_true=-32 judgement:_undoubtedly=40 judgement_0.4=-49 judgement_0.6=-31
judgement_1=-41 judgement_times_2=-43 judgement_times_4=-43 length_7=-46 length_8=-41 names_0=-46 names_1=-41
opens-as_VERB=-31 paragraph_alone=-44 paragraph_middle=-40 prediction:_'ll_ADV?_need=36
prediction:_in_the_*_future_to?_come?=91 prediction:_poised_to=-43 prediction:_unless=-43 statistic:_%=62
statistic:_a_ADJ?_majority_of=57 statistic:_dozens_of=56 statistic:_growing_NOUN=65 statistic:_million=33
statistic:_money=36 statistic:_percent=98 statistic:_rate_of=-39 statistic:_the_average_ADJ?_NOUN=85
statistic:_vote=83 statistic_0.4=40 statistic_1=193 statistic_times_1=85 statistic_times_2=148 statistic_times_3=54
statistic_times_4=112 vague:_be_ADV?_expected_to=-36 vague:_expect_to=31 vague_times_2=-31 verb_AUX_is=-39
verb_VERB_base=-31 verb_s=-47
`,
  cause: `
(bias)=-85 cause:_because=56 cause:_boost=55 cause:_damage=39 cause:_due_to=133 cause:_erode=59
cause:_fail_because=-52 cause:_force_PRON_*_to=-31 cause:_help_PRON=62 cause:_in_the_wake_of=-79 cause:_lead_*_to=37
cause:_make_it_ADV?_easy=-69 cause:_reduce=56 cause:_result_of=82 cause:_that_be_why=57 cause_0.5=37 cause_1=137
cause_times_1=83 cause_times_2=58 cause_times_3=60 cause_times_4=62 comparison:_NOUN_than=-35
comparison:_as_ADJ_as=-39 comparison:_compare_to=-36 comparison:_than=-32 comparison:_than_ADV?_any=-47
comparison_1=-34 ends_!=-37 ends_.=-53 gate_reader-address=49 general:_across_the_world=30 general:_be_use_of=39
general:_there_be=-31 judgement:_advantage=68 judgement:_aggressive=-35 judgement:_ambitious=-31 judgement:_amount=64
judgement:_bad=-46 judgement:_balance=-35 judgement:_benefit=32 judgement:_capture=-44 judgement:_challenge=-37
judgement:_clear=-31 judgement:_complete=-36 judgement:_completely=-35 judgement:_crisis=36 judgement:_critical=-42
judgement:_crucial=-32 judgement:_dangerous=-42 judgement:_deeply=-51 judgement:_disaster=-36 judgement:_easily=-39
judgement:_enormous=-48 judgement:_exactly=-34 judgement:_fail=44 judgement:_failure=33 judgement:_far_from=-40
judgement:_favorite=-41 judgement:_fresh=31 judgement:_fundamental=-33 judgement:_great=-46 judgement:_ideal=-53
judgement:_important=-33 judgement:_in_fact=-52 judgement:_incredibly=-42 judgement:_liberal=-40
judgement:_perfect=107 judgement:_plus=-59 judgement:_popular=39 judgement:_positive=76 judgement:_pretty=-32
judgement:_problem=41 judgement:_quality=31 judgement:_quick=36 judgement:_reason=51 judgement:_rich=-62
judgement:_secure=45 judgement:_serious=-31 judgement:_simple=-72 judgement:_smart=-61 judgement:_smooth=141
judgement:_so_ADJ_that?=63 judgement:_strong=75 judgement:_threat=33 judgement:_too=56 judgement:_true=-30
judgement:_truly=55 judgement:_trust=51 judgement:_truth=53 judgement:_undoubtedly=34 judgement:_unique=-66
judgement:_vital=47 judgement:_well=36 judgement:_worry=76 judgement_0.6=-44 judgement_1=-32 length_4=-43 names_1=-54
opens-as_ADJ=-39 opens-as_ADP=-37 opens-as_INTJ=-45 opens-as_PRON=-36 opens-as_PUNCT=45 paragraph_first=-48
paragraph_middle=-34 prediction:_'ll_ADV?_need=64 prediction:_could=30 prediction:_could_ADV_VERB=-40
prediction:_eventually=-36 prediction:_future=-32 prediction:_likely_to=-55 prediction:_poised_to=-35
prediction:_unless=-41 prediction_1=-36 prediction_times_3=-39 statistic:_dozens_of=-45 statistic:_man=-42
statistic:_million=-31 statistic:_most_of=40 statistic:_people=35 statistic_1=-44 statistic_times_2=-32
vague:_apparently=-41 vague:_be_ADV?_considered=-34 vague:_concern_about=-45 vague:_expect_to=-38
vague:_many_*_argue=41 verb_AUX_is=-44 verb_VERB_base=-48 verb_base=-37 verb_irregular=-32 verb_s=-39
`,
  comparison: `
(bias)=-131 before-claim_far=59 cause:_allow_PRON=40 cause:_erode=46 cause:_make_it_ADV?_easy=50 cause:_mean_that=-36
cause:_result_of=-31 cause:_thanks_to=59 cause_1=-30 cause_times_3=35 comparison:_compare_to=53 comparison:_largest=35
comparison:_more_ADJ=70 comparison:_one_of_the_ADV?_most=-49 comparison:_second_largest=76
comparison:_than_ADV?_any=72 comparison:_the_ADV?_first_NOUN=45 comparison:_the_ADV?_only_NOUN=-61
comparison:_unlike=67 comparison:_world_’s_ADJ=39 comparison_1=186 comparison_times_1=104 comparison_times_2=58
comparison_times_3=76 comparison_times_4=52 ends_.=-70 ends_open=-45 gate_specification=41
general:_across_the_world=35 general:_around_the_ADJ_1600s=-40 general_times_3=-34 judgement:_affordable=60
judgement:_bad=48 judgement:_balance=52 judgement:_better=46 judgement:_break=-39 judgement:_common=55
judgement:_crisis=-38 judgement:_deeply=33 judgement:_easily=39 judgement:_enormous=-39 judgement:_entirely=-34
judgement:_favorite=-46 judgement:_ideal=-45 judgement:_in_fact=67 judgement:_liberal=-53 judgement:_major=72
judgement:_moral=-35 judgement:_necessary=-41 judgement:_plus=108 judgement:_powerful=31 judgement:_proper=-34
judgement:_quality=36 judgement:_reality=-32 judgement:_reliable=-79 judgement:_rich=-35 judgement:_simple=-33
judgement:_smart=53 judgement:_tough=38 judgement:_unique=38 judgement:_unlikely=-43 judgement:_weakness=-34
judgement_1=-32 judgement_times_4=-34 length_4=-34 names_0=-65 opens-as_ADJ=-30 opens-as_AUX=-31 opens-as_PUNCT=37
paragraph_alone=-44 paragraph_last=-32 paragraph_middle=-35 prediction_0.4=-32 prediction_times_1=-44
prediction_times_3=33 statistic:_NUM_in_of?_NUM=46 statistic:_dozens_of=-39 statistic:_fewer_than_NUM=-43
statistic:_growing_NOUN=39 statistic:_percent=-38 statistic:_rate_of=43 statistic:_the_average_ADJ?_NOUN=-60
statistic:_vote=-48 statistic_times_4=-30 vague:_apparently=-34 vague_1=-32 verb_AUX_were=-35 verb_base=-41
`,
  prediction: `
(bias)=-130 cause:_effect_of=43 cause:_erode=-79 cause:_protect=-37 cause:_result_in=-38 cause:_therefore=32
cause_times_4=-39 comparison_1=-35 comparison_times_4=-31 ends_!=-56 ends_.=-50 ends_open=-53 gate_conditional=46
gate_dated=43 gate_reader-address=-59 general:_always=-31 general:_no_longer=-44 judgement:_ambitious=72
judgement:_better=-42 judgement:_break=-47 judgement:_certainly=57 judgement:_complete=37 judgement:_completely=58
judgement:_crisis=-35 judgement:_difficult=-41 judgement:_efficient=-44 judgement:_exactly=41 judgement:_extreme=48
judgement:_fundamental=65 judgement:_hard=31 judgement:_must_ADV?_not=-42 judgement:_need_to=-31 judgement:_proper=39
judgement:_reality=45 judgement:_reliable=57 judgement:_right=-35 judgement:_serious=35 judgement:_should=38
judgement:_smart=-55 judgement:_tough=41 judgement:_truly=-46 judgement:_trust=-36 judgement:_unlikely=117
judgement_1=-37 length_5=-39 length_6=-38 names_0=-69 opens-as_ADJ=-42 opens-as_ADV=-31 opens-as_AUX=97
opens-as_PROPN=-40 opens-as_SCONJ=32 paragraph_alone=-32 paragraph_first=-35 paragraph_middle=-42 partly_quoted=-49
prediction:_be_ADV?_likely_to=144 prediction:_could_VERB=66 prediction:_expect_to=50 prediction:_future=39
prediction:_in_the_*_future_to?_come?=52 prediction:_likely_to=50 prediction:_poised_to=36 prediction:_should_VERB=35
prediction:_will=93 prediction:_will_ADV_VERB=71 prediction:_will_VERB=43 prediction_0.4=80 prediction_1=138
prediction_times_1=108 prediction_times_2=53 prediction_times_3=75 prediction_times_4=50 statistic:_growing_NOUN=32
statistic:_man=60 statistic:_rate_of=41 statistic_times_1=-35 statistic_times_4=-35 vague:_appear_to=-32
vague:_expect_to=40 vague:_seem_to=-47 vague_0.4=-41 vague_times_1=-30 verb_AUX_'re=-48 verb_AUX_are=-32
verb_VERB_ed=-36 verb_ed=-36 verb_s=-30
`,
  judgement: `
after-claim_near=31 before-claim_far=-32 cause:_allow_PRON=32 cause:_because=-35 cause:_boost=-38 cause:_cause=40
cause:_contribute_to=37 cause:_damage=-34 cause:_due_to=-82 cause:_effect_of=-48 cause:_fail_because=34
cause:_in_order_to=-77 cause:_lead_to=-77 cause:_reason_why=-66 cause:_reduce=-38 cause:_turn_PRON_*_ADJ=34
cause_1=-59 cause_times_2=-33 cause_times_3=-39 cause_times_4=-32 comparison:_NOUN_than=43 comparison:_as_ADJ_as=34
comparison:_as_many_*_as=62 comparison:_best_ADJ?_NOUN=34 comparison:_better=-47 comparison:_more_ADJ=-31
comparison:_most_ADJ=33 comparison:_one_of_the_ADV?_most=75 comparison:_second_largest=-69
comparison:_than_ADV?_any=-56 comparison:_the_ADV?_first_NOUN=-42 comparison:_world_’s_ADJ=-31 comparison_1=-55
comparison_times_3=-32 comparison_times_4=-53 ends_!=49 ends_open=35 gate_conditional=-35 gate_first-person=53
gate_specification=-48 general:_across_the_world=-71 general:_always=-40 general:_around_the_ADJ_1600s=-52
general:_be_use_of=-55 general:_exist=54 general:_no_longer=49 general:_since_NUM=-32 general:_such_as=-61
general_0.5=-31 general_times_4=-44 judgement:_abuse=-38 judgement:_advantage=-31 judgement:_affordable=-40
judgement:_aggressive=49 judgement:_appear_like=46 judgement:_attractive=-54 judgement:_balance=31 judgement:_best=-80
judgement:_break=58 judgement:_capture=40 judgement:_certainly=-41 judgement:_challenge=43 judgement:_clear=62
judgement:_common=-55 judgement:_complete=34 judgement:_concern=31 judgement:_critical=62 judgement:_crucial=102
judgement:_deep=-33 judgement:_difficult=-45 judgement:_disaster=68 judgement:_dramatically=-72
judgement:_effective=64 judgement:_effectively=32 judgement:_entirely=-45 judgement:_essential=34
judgement:_expensive=-53 judgement:_expert=32 judgement:_extreme=-71 judgement:_failure=31 judgement:_far=-38
judgement:_far_from=32 judgement:_fear=-31 judgement:_freedom=47 judgement:_fun=40 judgement:_good=37
judgement:_great=72 judgement:_heart=-34 judgement:_ideal=144 judgement:_important=40 judgement:_incredibly=37
judgement:_liberal=101 judgement:_major=-47 judgement:_moral=33 judgement:_natural=-30 judgement:_no_ADV?_doubt=34
judgement:_not_only=-33 judgement:_nothing=68 judgement:_of_course=40 judgement:_perfect=-56 judgement:_popular=-69
judgement:_positive=-70 judgement:_pretty=65 judgement:_problem=-34 judgement:_quality=-52 judgement:_radical=31
judgement:_reality=44 judgement:_really=44 judgement:_respect=36 judgement:_rich=68 judgement:_right=49
judgement:_safe=37 judgement:_secure=-56 judgement:_simple=89 judgement:_smart=40 judgement:_smooth=-72
judgement:_strong=-58 judgement:_successful=-62 judgement:_sure=59 judgement:_surely=51 judgement:_terror=35
judgement:_thing_who=34 judgement:_true=45 judgement:_undoubtedly=-68 judgement:_unfortunately=46
judgement:_unlikely=-43 judgement:_victim=32 judgement:_weakness=97 judgement:_worry=-36 judgement:_wrong=55
judgement_0.6=49 judgement_1=100 judgement_times_3=56 judgement_times_4=67 length_3=64 length_4=39 opens-as_ADJ=-58
opens-as_AUX=-58 opens-as_CCONJ=36 opens-as_INTJ=57 opens-as_PART=-36 opens-as_PRON=39 opens-as_PUNCT=-32
paragraph_alone=44 partly_quoted=37 prediction:_be_ADV?_likely_to=-59 prediction:_expect_to=-53
prediction:_in_the_*_future_to?_come?=-90 prediction:_likely_to=-56 prediction:_should_VERB=-30
prediction:_will_ADV_VERB=-43 prediction_1=-43 prediction_times_3=-43 statistic:_%=-40
statistic:_a_ADJ?_majority_of=-37 statistic:_climb_by=-35 statistic:_dozens_of=66 statistic:_growing_NOUN=-91
statistic:_percent=-58 statistic:_the_average_ADJ?_NOUN=-55 statistic:_up_to_NUM=47 statistic:_vote=-52
statistic_1=-91 statistic_times_2=-70 statistic_times_4=-49 vague:_allegedly=-76 vague:_appear_to=36
vague:_be_ADV?_considered=-97 vague:_be_ADV?_expected_to=-51 vague:_expect_to=-51 vague_0.4=48 vague_1=-98
vague_times_2=-52 verb_AUX_'re=70
`,
  vague: `
(bias)=-114 cause:_effect_of=36 cause:_in_the_wake_of=37 cause:_play_a_*_role=50 cause:_reason_why=48
cause:_support=36 comparison:_the_ADV?_only_NOUN=75 comparison_0.4=-37 ends_.=-65 general:_people=-35
judgement:_ambitious=-52 judgement:_crisis=47 judgement:_dangerous=35 judgement:_dramatically=95
judgement:_entirely=86 judgement:_favorite=86 judgement:_healthy=30 judgement:_heart=66 judgement:_hope=86
judgement:_it_be_ADV?_time=-33 judgement:_moral=35 judgement:_must_ADV?_not=47 judgement:_natural=-30
judgement:_really=-31 judgement:_respect=47 judgement:_successful=92 judgement:_thing_who=52 judgement:_worry=59
judgement_0.4=-33 judgement_times_4=-32 length_4=-32 names_0=-49 names_1=-37 opens-as_ADJ=69 opens-as_DET=-35
opens-as_PROPN=-38 paragraph_last=-36 prediction:_chance_of=52 prediction:_in_the_*_future_to?_come?=31
prediction:_likely_to=74 prediction_times_4=-38 statistic:_NUM_in_of?_NUM=35 statistic:_a_ADJ?_majority_of=31
statistic:_up_to_NUM=-69 statistic_times_2=-34 vague:_allegedly=126 vague:_apparently=76 vague:_be_ADV?_accept_as=50
vague:_be_ADV?_considered=82 vague:_be_ADV?_expected_to=71 vague:_concern_about=59 vague:_said_to=76 vague_1=170
vague_times_1=116 vague_times_2=82 verb_base=-34
`,
  general: `
(bias)=-50 cause:_contribute_to=-61 cause:_create=32 cause:_help_PRON=-64 cause:_in_order_to=77
cause:_in_the_wake_of=-34 cause:_lead_to=62 cause:_mean_that=43 cause:_reason_why=48 cause:_result_in=33
cause:_result_of=-62 cause:_so_that=43 cause:_thanks_to=-43 cause:_the_ADJ?_cause_of=32 comparison:_as_many_*_as=-31
comparison:_more_ADJ=-45 comparison:_than=-41 comparison_1=-57 comparison_times_3=-31 gate_dated=-63
gate_first-person=-61 gate_plain-event=33 general:_always=56 general:_around_the_ADJ_1600s=92 general:_be_use_of=36
general:_contain=32 general:_exist=-41 general:_such_as=61 general:_there_be=48 general_0.5=58 general_times_3=43
general_times_4=60 judgement:_able=37 judgement:_abuse=41 judgement:_actually=38 judgement:_bad=-53
judgement:_balance=-52 judgement:_better=-39 judgement:_clearly=41 judgement:_commitment=-38 judgement:_complete=-34
judgement:_concern=-41 judgement:_crisis=-42 judgement:_crucial=-45 judgement:_difficult=74
judgement:_dramatically=-39 judgement:_easily=42 judgement:_easy=-44 judgement:_effectively=-45
judgement:_enormous=-31 judgement:_essential=-48 judgement:_expert=-63 judgement:_failure=-33 judgement:_faith=-41
judgement:_freedom=-33 judgement:_fresh=-44 judgement:_fun=-49 judgement:_great=-32 judgement:_ideal=-62
judgement:_important=-31 judgement:_interesting=-32 judgement:_lack=69 judgement:_liberal=-31 judgement:_moral=-55
judgement:_not_only=32 judgement:_nothing=-32 judgement:_plus=-58 judgement:_popular=42 judgement:_powerful=-37
judgement:_pretty=-41 judgement:_radical=-41 judgement:_real=32 judgement:_reality=-46 judgement:_respect=-42
judgement:_rich=-37 judgement:_significant=67 judgement:_smart=42 judgement:_smooth=-57 judgement:_strong=-47
judgement:_successful=-42 judgement:_too_ADJ=-44 judgement:_tough=-34 judgement:_truly=-41 judgement:_undoubtedly=-31
judgement:_valuable=-70 judgement:_weakness=-44 judgement:_well=31 judgement:_what_*_be=-43 judgement:_worry=-39
judgement_1=-77 judgement_times_3=-66 judgement_times_4=-50 length_3=-53 names_2=-51 opens-as_ADJ=47 opens-as_AUX=-40
opens-as_CCONJ=-43 opens-as_INTJ=-65 opens-as_PART=48 opens-as_PRON=-54 paragraph_alone=-57 paragraph_first=-33
paragraph_middle=39 partly_quoted=43 prediction:_'ll_ADV?_need=-39 prediction:_be_ADV?_likely_to=-42
prediction:_eventually=38 prediction:_expect_to=-31 prediction:_future=-32 prediction:_unless=71
prediction_times_3=-36 prediction_times_4=-33 statistic:_%=-50 statistic:_NUM_in_of?_NUM=-31 statistic:_dozens_of=-31
statistic:_people=-55 statistic:_percent=-43 statistic:_rate_of=31 statistic:_up_to_NUM=-43 statistic:_vote=-44
statistic_0.3=-31 statistic_1=-38 statistic_times_4=-43 vague:_allegedly=-48 vague:_be_ADV?_accept_as=-36
vague:_be_ADV?_considered=52 vague:_be_ADV?_expected_to=-45 vague:_concern_about=-53 vague:_seem_to=-34 vague_0.4=-33
vague_1=-33 vague_times_2=-52 verb_AUX_'re=-33 verb_AUX_'s=-42 verb_AUX_were=53 verb_VERB_ing=-30 verb_ing=-34
verb_s=-33
`,
};
