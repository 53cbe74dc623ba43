/**
 * Fitted by scripts/fit-assertions.ts; do not edit by hand. From the training part of the labelled news articles
 * (news-gold, labelled by a large language model under a written guideline): 360 articles, 6288 sentences,
 * 692 more to calibrate on. Entries are `feature=weight in hundredths`; see linear-model.ts and features.ts.
 */
import type { AssertionKind } from '../types.ts';
import type { SurroundingsWeights } from './surroundings.ts';

/** How the article around a sentence settles its score, calibration folded in. */
export const SURROUNDINGS: SurroundingsWeights = { own: 0.62, article: 1.59, before: 0.58, after: 0.36, bias: -1.34 };

/** Weights of "would a careful reader want a source?". */
export const FLAG_TABLE = `
'=-7 (bias)=-75 African=63 Arab=12 Democratic=-5 French=8 Soviet=37 a=-8 ability=9 able=-12 absence=-16 abuse=9
accept=-14 access=-12 account=-16 accounting=-25 across=5 act=14 active=34 activity=10 actual=16 actually=13 ad=5
adapt=30 add=10 additional=-28 address=21 adjust=5 administration=7 adult=26 advance=-9 advantage=-8 advice=-26
advise=-35 advocate=-20 affair=-18 affect=28 afford=15 affordable=-10 after=-8 after-claim_far=-6 after-claim_near=-8
again=10 age=8 agency=-39 agent=-19 aggressive=35 ago=31 agree=19 ahead=-24 aid=22 aide=-20 aim=9 air=-26 align=35
allow=-28 ally=36 almost=43 alone=-12 along=-8 already=16 also=10 alternative=32 always=20 ambitious=42 amid=7
analysis=-19 analyst=-65 another=-13 answer=-10 antique=-7 anyone=9 anything=-11 anywhere=17 appeal=21 appear=10
appliance=-18 apply=-29 approach=16 approval=-13 approve=-17 apps=-42 argue=-26 armed=15 around=8 arrive=-10 art=22
article=-22 artificial=27 artist=-32 artwork=-84 ask=-22 aspect=8 assault=-6 asset=15 assignment=-19 assistance=-23
associate=-15 assume=-42 at=-10 attack=13 attempt=-8 attend=-6 attention=13 attorney=-30 attract=25
attributed-share_0=6 attributed-share_1=19 attributed-share_2=-46 attributed-share_3=-17 attributed-share_4=-18
audience=17 author=-43 authority=48 auto=36 automate=46 automatically=-24 automation=24 available=-25 average=30
avoidance=-52 award=-9 aware=-11 away=7 baby=-33 back=16 background=-19 bad=14 balance=31 balanced=22 ban=-24 band=-68
bank=10 bar=-12 battery=-15 battle=46 be=31 bean=13 beat=6 because=14 become=36 before=-25 before-claim_far=-15
before-claim_near=9 begin=-5 beginner=19 beginning=-19 behavior=-5 behind=7 being=7 believe=12 below=-31 benchmark=-12
beneficial=17 best=-10 beverage=7 bid=-28 bill=40 billion=17 billionaire=-8 bit=28 black=23 block=-7 blog=-24
blood=-23 blow=40 bn=40 board=12 body=-14 bomb=-6 bombing=-15 bond=-12 book=-19 boost=21 border=14 both=15 bottle=-53
brake=-26 break=-25 bridge=-13 bring=11 brother=23 building=-5 business=28 busy=24 but=19 button=8 buy=-35 by=-7
cable=-10 calendar=-31 call=-22 camera=14 camp=-22 campus=-35 can=9 cancel=-50 candidacy=-35 capability=-10
capacity=-14 capital=22 capture=16 car=-23 card=14 career=34 careful=16 carrier=-78 carry=9 case=-24 cash=-13 cast=34
catch=-10 category=11 caterer=-47 cause=-21 cause:_affect=27 cause:_allow_PRON=-11 cause:_amid=7 cause:_because=14
cause:_boost=25 cause:_contribute_to=31 cause:_damage=17 cause:_due_to=-11 cause:_effect_of=15 cause:_erode=27
cause:_fail_because=6 cause:_help_PRON=11 cause:_in_order_to=25 cause:_lead_to=25 cause:_make_it_ADV?_easy=-7
cause:_play_a_*_role=27 cause:_prevent_*_from=-7 cause:_reason_why=25 cause:_reduce=7 cause:_result_of=-25
cause:_save_you=38 cause:_so_that=22 cause:_support=-5 cause:_thanks_to=13 cause:_the_ADJ?_cause_of=-28
cause:_therefore=20 cause_0.5=19 cause_1=34 cause_times_1=13 cause_times_2=31 cause_times_3=33 cause_times_4=15
center=-17 central=-61 century=44 certain=-24 certainly=24 certificate=-20 certification=-10 certified=-28 chair=-40
challenge=10 chaos=11 charge=-16 cheap=26 check=-28 chief=-9 child=-7 chip=-23 choice=-11 church=-13 cite=-25
citizen=17 citizenship=-8 city=-12 claim=-6 clean=-11 cleaning=34 client=11 climate=-11 clip=-23 close=9 closely=-5
code=22 coffee=26 coin=7 cold=15 collapse=6 colleague=16 collect=-15 color=-73 com=-27 combination=19 combine=-5
come=-6 command=6 commercial=6 committee=19 commonly=31 communication=-34 compare=9 comparison=-54
comparison:_ADJ_than=7 comparison:_ADV_than=-11 comparison:_NOUN_than=12 comparison:_as_ADJ_as=-25
comparison:_as_many_*_as=28 comparison:_best_ADJ?_NOUN=7 comparison:_compare_to=-9 comparison:_for_the_first_time=-22
comparison:_identical_to=-19 comparison:_leading_NOUN=-39 comparison:_more_ADJ=13 comparison:_second_largest=45
comparison:_than=12 comparison:_than_ADV?_any=13 comparison:_the_ADV?_first_NOUN=20 comparison:_the_ADV?_only_NOUN=26
comparison:_the_most=10 comparison:_unlike=7 comparison:_world_’s_ADJ=-14 comparison_0.4=9 comparison_1=26
comparison_times_1=19 comparison_times_2=20 comparison_times_3=-9 comparison_times_4=7 compete=8 compile=-16
complete=-12 completely=-10 complex=-33 compliance=10 component=15 comprehensive=-14 computer=7 concept=-51 concern=-9
concert=-36 condition=-15 conduct=-25 conference=-23 confidence=40 confirm=22 conflict=14 connection=-39 consequence=9
consider=-9 consistent=63 construction=-10 consult=44 consumer=-30 contact=10 contain=53 content=-35 contest=13
context=19 continue=11 contrast=18 contribute=9 control=31 controversy=48 conversation=9 convert=-12 cool=11
cooperation=8 coordinate=24 copper=42 core=-5 corporate=-30 could=13 counter=-31 couple=-19 course=-30 court=-36
cover=-22 coverage=-15 craft=57 crash=-14 credit=28 criminal=10 crisis=24 critic=17 critical=23 criticism=13
criticize=-11 crop=10 cross=-9 crowd=-9 crucial=61 cultural=41 culture=16 cup=-19 current=-12 currently=-24 curve=25
custom=42 customer=-49 cut=-5 cyber=8 cybersecurity=12 cycle=29 daily=-14 dangerous=7 date=7 datum=-17 day=-10 dead=30
deal=21 dear=-32 death=-7 debt=9 decade=-8 decision=13 decline=-47 deep=-7 deeply=13 defend=-17 defense=22 define=-25
delegate=18 deliver=-17 delivery=-13 demand=39 demonstrate=-15 deny=-20 department=-9 depend=-13 depth=21 describe=-22
design=20 designer=21 desire=5 desperate=-8 detail=-6 detailed=67 determine=-8 develop=-41 developer=32 development=14
device=-8 diet=20 difference=36 different=-16 digital=-13 direct=14 direction=-7 directly=-14 director=56 disaster=18
discount=22 discover=18 discovery=15 discuss=-10 disease=42 display=-22 distance=-39 distribute=-13 diverse=12
divide=-34 do=-14 doctor=-59 document=-18 dollar=-41 domestic=19 dominate=41 donor=-10 dough=-29 download=-27 drain=21
drainage=-23 dramatically=20 draw=-37 dream=18 drink=40 drinking=32 driver=7 drug=-36 due=-13 during=-25 duty=14
each=-11 earlier=-15 early=24 ease=-6 easily=32 east=12 eastern=33 easy=6 economic=9 economy=22 edge=18 edition=-29
editorial=-13 education=-21 effective=31 effectively=31 efficiency=15 efficient=21 efficiently=38 eight=-11 either=25
elect=19 election=17 electorate=27 electrical=13 electrician=45 element=11 elsewhere=27 email=-24 embed=-30 embrace=28
emerge=11 emphasize=-30 employ=-24 employee=24 empower=10 enable=18 encounter=-21 encourage=14 end=10 ends_.=21
ends_:=-41 ends_;=-11 ends_open=-54 energy=25 engage=6 engineering=-27 enhance=49 enormous=22 ensure=11 enter=-17
entry=14 environment=14 environmental=32 equal=13 equipment=28 era=13 error=-38 escape=-36 especially=24 espresso=16
essay=14 essential=19 establish=13 establishment=23 estate=9 evaluate=-33 even=18 evening=27 ever=8 every=11
everyone=20 everything=-16 exactly=23 exam=41 example=-9 exchange=9 executive=-13 exist=5 expand=-15 expansion=39
expect=40 expectation=21 expense=-12 expensive=27 expert=-12 expertise=43 explain=-13 explore=-32 expose=-24
express=-23 extend=10 extra=-34 extreme=18 extremism=15 extremist=22 face=-12 fact=18 factor=5 fail=-16 failure=-13
faith=11 familiar=-37 famous=-9 fan=-8 far=18 fast=18 faster=27 favor=8 favorite=-6 fear=28 federal=10 fee=19 feed=-11
feeling=-12 fellow=-18 festival=-61 few=6 field=-11 figure=-23 file=-33 final=-48 finance=-17 financial=9 find=-10
fine=-14 finger=-7 finish=-27 first=-11 fit=-15 flag=41 fleet=34 flexibility=34 flip=12 flood=83 floor=32 flow=-18
fly=-15 folder=-26 folk=16 following=25 food=-8 for=-13 force=14 foreign=12 forget=-12 form=-10 format=-47 former=-18
forward=-8 four=-7 fraternity=24 free=-14 freedom=7 friend=-31 friendly=-14 front=-10 fruit=33 fuel=38 full=-23
fully=57 fun=-21 function=-8 functional=52 fundamental=27 furniture=-26 further=8 gain=37 game=8 gas=9
gate_conditional=-15 gate_dated=-22 gate_definition=-24 gate_first-hand=-27 gate_first-person=-66 gate_plain-event=-26
gate_reader-address=-19 gate_specification=-42 gather=-20 gay=12 general:_always=32 general:_around_the_ADJ_1[0-9]s=43
general:_be_use_of=-8 general:_contain=-7 general:_exist=19 general:_for_centuries=-10 general_0.5=15
general_times_2=6 general_times_3=10 general_times_4=5 generally=19 generate=6 generation=23 get=-6 giant=-24 girl=-5
git=-18 github=-26 give=12 given=25 global=28 globe=25 good=12 grade=6 graduate=23 grant=-12 graphic=-17 great=18
green=47 grinder=23 ground=-20 group=-11 grow=43 guarantee=46 guidance=-51 guide=-26 gun=12 gym=11 half=-21 hand=-28
handle=-5 hang=-11 happen=18 happy=-11 hard=16 hardware=30 have=17 he=-13 head=-14 headphone=-14 healthy=20 hear=29
heart=-6 heat=6 heating=-10 heavy=-7 help=9 helpful=-27 here=-37 here's=-49 high=9 highlight=-46 highly=13 him=10
himself=10 hire=10 hit=-22 hold=-17 home=-10 honor=-13 hope=-13 hostage=46 hot=-14 house=-12 housing=23 how=-10
however=12 huge=-44 human=-25 humanitarian=13 hundred=9 hurt=-21 husband=15 i=-45 icon=-25 id=-35 ideal=37 identify=-6
identity=-16 ideology=31 if=-10 ignore=12 illegal=27 immediately=-28 immigrant=17 immigration=21 impact=17
importance=-29 impose=-12 improve=6 in=6 inch=-18 incident=-10 include=-24 increase=12 increasing=27 increasingly=24
indeed=-26 independent=-10 independently=-82 index=-9 indicate=-51 industrial=50 industry=29 influence=24
information=-24 innovation=18 innovative=-16 inspection=16 inspire=-6 install=-30 installation=-42 instance=32
instead=23 institution=-32 instructor=12 integrate=-51 interaction=27 interest=51 interesting=14 internal=13
international=8 internet=-34 interpretability=43 intervention=-13 interview=7 into=11 introduce=8 invest=-13
investigate=-7 investigation=39 investment=-16 investor=32 invite=-37 involve=-20 involved=31 it=10 its=27 jet=-75
jihad=16 job=17 join=-17 journalist=17 journey=-13 judge=28 judgement:_abandon=15 judgement:_able=-12
judgement:_abuse=9 judgement:_actually=13 judgement:_advantage=-8 judgement:_affordable=-10 judgement:_aggressive=35
judgement:_ambitious=42 judgement:_appear_like=13 judgement:_attention=13 judgement:_bad=14 judgement:_balance=31
judgement:_best=-10 judgement:_break=12 judgement:_can_not=14 judgement:_capture=8 judgement:_certain=-24
judgement:_certainly=24 judgement:_challenge=10 judgement:_complete=-12 judgement:_completely=-10
judgement:_complex=-33 judgement:_concern=-9 judgement:_cool=11 judgement:_crisis=24 judgement:_critical=23
judgement:_crucial=61 judgement:_dangerous=7 judgement:_deep=-7 judgement:_deeply=13 judgement:_desperate=-8
judgement:_disaster=18 judgement:_dramatically=20 judgement:_easily=32 judgement:_easy=6 judgement:_effective=31
judgement:_effectively=31 judgement:_efficient=21 judgement:_enormous=22 judgement:_essential=19 judgement:_exactly=23
judgement:_expensive=27 judgement:_expert=-12 judgement:_extreme=18 judgement:_fact_be=-6 judgement:_fail=-16
judgement:_failure=-13 judgement:_faith=11 judgement:_far=18 judgement:_far_from=22 judgement:_favorite=-6
judgement:_fear=28 judgement:_few=6 judgement:_fine=-14 judgement:_free=-14 judgement:_freedom=7
judgement:_friendly=-14 judgement:_fun=-21 judgement:_fundamental=27 judgement:_good=12 judgement:_great=18
judgement:_happy=-11 judgement:_hard=16 judgement:_healthy=20 judgement:_heart=-6 judgement:_hope=-13
judgement:_huge=-44 judgement:_ideal=37 judgement:_in_fact=14 judgement:_innovative=-16 judgement:_interesting=14
judgement:_liberal=18 judgement:_main=-9 judgement:_major=8 judgement:_make_ADV?_sense=-16 judgement:_massive=-24
judgement:_modern=10 judgement:_moral=19 judgement:_must_ADV?_not=6 judgement:_natural=15 judgement:_necessary=-8
judgement:_need=9 judgement:_need_to=12 judgement:_no_ADV?_doubt=10 judgement:_not_only=11 judgement:_nothing=18
judgement:_of_course=19 judgement:_particularly=30 judgement:_perfect=24 judgement:_plus=8 judgement:_poor=-15
judgement:_popular=32 judgement:_powerful=16 judgement:_pretty=14 judgement:_problem=8 judgement:_radical=32
judgement:_reality=-6 judgement:_really=24 judgement:_reason=10 judgement:_relevant=11 judgement:_reliable=17
judgement:_robust=-18 judgement:_safe=11 judgement:_secure=-5 judgement:_should=14 judgement:_significant=40
judgement:_simple=-9 judgement:_simply=13 judgement:_smart=-16 judgement:_smooth=15 judgement:_so_ADJ_that?=-14
judgement:_solid=7 judgement:_sort_of=16 judgement:_special=-27 judgement:_strong=24 judgement:_sure=-8
judgement:_surely=28 judgement:_terror=14 judgement:_there_be_no=-5 judgement:_threat=19 judgement:_threaten=-7
judgement:_too_ADJ=17 judgement:_totally=27 judgement:_tough=13 judgement:_true=16 judgement:_truly=18
judgement:_truth=8 judgement:_unique=38 judgement:_unlikely=17 judgement:_valuable=32 judgement:_victim=10
judgement:_vital=36 judgement:_weakness=18 judgement:_welcome=-28 judgement:_well=13 judgement:_what_*_be=-6
judgement:_worry=-6 judgement:_worth=14 judgement:_wrong=-11 judgement_0.4=17 judgement_0.5=25 judgement_1=46
judgement_times_1=7 judgement_times_2=30 judgement_times_3=26 judgement_times_4=32 just=8 justice=-10 keep=16
keyboard=-20 kid=7 killing=7 kitchen=-24 know=7 label=-8 labor=17 land=9 language=-16 laptop=28 large=12 largely=-10
lasting=15 late=-7 later=10 law=9 lawmaker=-52 lawsuit=17 lawyer=7 layout=-18 lead=7 leader=30 leak=-54 lean=-15
learn=-24 learning=-20 leave=23 left=22 legislation=9 length_3=-9 length_4=-14 length_5=-11 length_6=-9 length_8=-5
less=15 lesson=-13 level=15 leverage=24 liberal=18 library=-16 license=-40 life=8 lifestyle=21 lift=-35 light=-35
likely=22 limitation=-6 limited=18 line=29 link=18 list=-14 listen=27 live=-11 living=-21 load=-35 local=-9 locally=26
locate=17 location=9 long=17 longer=-15 look=19 lot=23 love=-41 low=10 lower=26 machine=15 main=-9 maintain=21
maintenance=22 major=8 majority=23 maker=-22 man=-17 manage=44 management=-11 manufacturer=-10 manufacturing=-23
many=14 map=-7 march=-18 mark=33 market=-18 marketing=15 marriage=8 mass=-6 massive=-24 match=-56 material=-23 may=-9
maybe=-11 md=-25 me=-30 meal=27 mean=-6 meanwhile=13 measure=-15 meet=-23 meeting=-22 member=-7 mental=36 mention=-16
method=9 might=-5 militant=16 military=5 millennials=29 million=20 mind=41 minimize=-30 minimum=29 minority=17
minute=-16 mission=-19 mix=37 mobile=31 model=6 moderate=30 modern=10 module=-67 moment=18 money=14 monitor=-40
month=18 moon=-76 moral=19 more=17 most=27 mostly=31 motivate=-16 move=-16 movement=27 much=11 multiple=-25 murder=-52
museum=-26 music=10 musical=38 must=8 my=-42 names_0=27 names_1=-25 names_2=-43 names_3=-44 names_4=-15 nation=11
national=7 nationally=14 natural=15 nature=-11 navigate=-6 navigation=-23 near=8 nearly=47 necessary=-8 need=9
neighbor=5 network=15 never=5 nevertheless=-14 new=6 news=17 newsletter=25 night=-12 no=15 noble=26 noise=-10
nomination=47 nominee=21 not=10 note=-47 nothing=18 notice=-26 novel=23 now=11 nutrition=9 object=-23 obstacle=-15
of=7 off=-18 offer=-16 offering=34 office=-13 officer=30 official=7 often=29 oil=23 on=-19 once=-25 one=20 only=-8
opening=11 opens-as_ADJ=14 opens-as_ADV=-7 opens-as_CCONJ=23 opens-as_DET=-19 opens-as_INTJ=16 opens-as_NUM=-14
opens-as_PART=15 opens-as_PRON=-13 opens-as_PROPN=-14 opens-as_PUNCT=-36 opens-as_SCONJ=6 opens-as_SYM=-29
opens-as_VERB=18 opens_-=-30 opens_PROPN=-14 opens_PUNCT=-17 opens_SYM=-29 opens_after=-8 opens_all=14
opens_although=6 opens_an=-29 opens_and=15 opens_another=-49 opens_as=-6 opens_at=-7 opens_be=-24 opens_because=17
opens_before=-12 opens_both=-23 opens_but=12 opens_by=39 opens_com=-22 opens_dear=-40 opens_despite=27
opens_during=-43 opens_each=-40 opens_every=27 opens_for=-19 opens_from=-17 opens_git=-22 opens_github=-26
opens_have=27 opens_he=-33 opens_here=-34 opens_his=-10 opens_however=21 opens_i=-24 opens_if=-9 opens_in=7
opens_it=14 opens_its=8 opens_just=-25 opens_many=52 opens_md=-25 opens_meanwhile=26 opens_more=-7 opens_most=33
opens_my=-23 opens_no=-14 opens_not=28 opens_now=13 opens_once=-32 opens_one=-21 opens_other=-46 opens_over=-12
opens_perhaps=48 opens_president=10 opens_rather=-29 opens_since=18 opens_some=-51 opens_that=17 opens_their=14
opens_then=-55 opens_there=-10 opens_these=20 opens_they=27 opens_this=16 opens_though=36 opens_today=12 opens_use=-38
opens_we=-17 opens_well=34 opens_what=-5 opens_when=-8 opens_where=-26 opens_while=17 opens_why=-17 opens_with=29
opens_yes=31 opens_yet=20 opens_your=-27 operate=-25 opinion=-15 opportunity=27 opposite=-19 opposition=12
oppression=20 option=-6 oral=62 order=23 organic=5 organization=-36 organize=25 original=-16 others=-13 out=-13
outcome=-24 outside=-27 overall=19 overhaul=-23 own=11 owner=-15 package=-16 pad=-14 page=-23 pan=-33 panel=28
paper=-20 paragraph_alone=-26 paragraph_last=-14 paragraph_middle=-12 park=-10 part=-10 participate=-29 particular=14
particularly=30 partly_quoted=-32 party=13 pass=-10 password=11 patient=11 pattern=-20 pay=-6 peace=13 people=19
per=-25 percent=12 percentage=-19 perfect=24 perform=-19 performance=22 perhaps=13 period=-68 person=25 personal=-7
personally=-33 perspective=9 phase=34 phone=-24 photo=-17 photographer=35 photography=7 phrase=45 physical=-19
picture=-15 piece=18 pin=19 pipe=15 place=-15 place_0=-15 place_1=-11 place_2=-21 plan=-13 plane=-21 planner=24
plant=35 play=-9 player=-6 pledge=26 plumber=42 plus=8 point=-22 police=22 policy=-16 political=27 politician=23
politics=19 poor=-15 popular=32 popularity=71 population=17 portfolio=-12 position=-22 possible=-13 post=-37
posture=23 potential=29 potentially=23 pour=35 poverty=-15 power=31 powerful=16 practical=-26 practice=-23
prediction:_'ll_ADV?_need=-40 prediction:_be_ADV?_likely_to=12 prediction:_could=-6 prediction:_could_ADV_VERB=29
prediction:_expect_to=29 prediction:_in_the_*_future_to?_come?=-6 prediction:_poised_to=15 prediction:_unless=-13
prediction:_will_ADV=8 prediction:_will_ADV_VERB=17 prediction:_will_VERB=8 prediction:_would_VERB=12 prediction_1=11
prediction_times_2=11 prediction_times_3=12 prediction_times_4=-10 prefer=-37 pregnancy=18 pregnant=-17 premium=-5
prepare=-21 presence=10 present=-25 preservation=-16 president=11 press=-9 pretty=14 prevent=-6 previous=-51 price=23
pricing=38 primary=15 principle=-9 priority=-5 private=9 probably=75 problem=8 process=6 produce=-14 product=-14
production=32 professional=8 program=-8 progress=16 project=-24 promise=-20 promote=-21 properly=9 proposal=6
propose=-22 prospect=36 protect=12 protection=-14 protest=-26 protester=-47 prove=31 publish=-27 pull=7 punch=-10
purchase=-19 pursue=12 push=-10 quarter=19 quickly=7 quite=40 race=7 radical=32 radio=9 rally=10 range=15 rape=10
rapid=10 rapidly=40 rate=20 rather=-7 reach=19 read=-8 reader-spoken-to_0=42 reader-spoken-to_1=-35
reader-spoken-to_2=-9 reader-spoken-to_3=-21 reader-spoken-to_4=-34 ready=-20 reality=-6 realize=29 really=24
reason=10 receive=-11 recent=10 recently=-39 recognize=-16 recommend=-15 record=-11 red=13 redefine=-11 reduction=-24
reflect=-5 reform=36 refugee=34 refuse=-44 regardless=-33 regime=21 region=15 register=-53 regular=-31 regularly=56
regulation=22 relate=15 relation=62 relationship=40 relative=38 relevant=11 reliability=89 reliable=17 religion=10
religious=15 rely=44 remain=20 remark=44 remember=-17 remind=43 remote=-14 remove=-13 rental=-20 repair=-36
repeatedly=14 report=-21 reportedly=84 reporter=-20 repository=-29 represent=32 representative=-50 request=-11
require=8 requirement=-63 research=-31 resident=-12 resistance=-23 resolve=33 resource=-24 respond=-11
responsibility=18 rest=19 restore=-12 result=11 return=-24 reveal=-13 revenue=25 revolution=47 rise=-22 risk=8
rival=-23 road=-12 robot=-14 robust=-18 roll=8 room=14 root=20 roughly=-38 round=-31 routine=15 rule=-14 runner=-14
s=-27 safe=11 safely=37 same=16 sanction=-14 savage=12 save=27 saving=-19 say=-34 scale=-33 schedule=-24 science=-17
score=-35 screen=-10 script=-7 search=-45 season=10 secretary=-53 secure=-5 security=40 see=10 seek=-7 seem=28
select=-39 self=19 sell=25 senator=-10 send=-32 sense=9 sensor=-20 sentences_0=-31 sentences_1=-12 sentences_2=7
sentences_3=-19 series=-45 serve=5 server=7 service=-7 session=-18 set=-25 setting=63 settle=-36 setup=18 seven=7
several=-12 sex=34 she=-7 shift=42 shock=39 shop=-21 should=7 show=-23 sign=-18 signal=7 significant=40
significantly=40 similar=-16 simple=-9 simply=13 since=20 single=-16 sit=-38 site=-12 situation=-8 six=-28 size=-19
skill=33 sleep=8 small=7 smart=-16 smartphone=-36 smartphones=7 smooth=15 social=10 society=9 software=11 solar=19
solid=7 solve=-18 some=-15 someone=-35 something=21 sometimes=-27 son=16 soon=-24 sound=-8 source=-24 southern=30
space=28 speak=-11 speaker=-63 special=-27 specific=-14 specifically=-11 speech=11 speed=-8 sport=-34 spot=-12
stack=-7 staff=-40 stand=8 star=-14 start=-18 statement=-48 station=-40 statistic:_%=-25 statistic:_NUM_in_of?_NUM=-7
statistic:_a_ADJ?_majority_of=9 statistic:_about_half=-18 statistic:_count=-11 statistic:_dozens_of=10
statistic:_fewer_than_NUM=-20 statistic:_million=22 statistic:_money=-15 statistic:_most_of=15 statistic:_people=10
statistic:_percent=7 statistic:_point=-44 statistic:_rate_of=-20 statistic:_the_average_ADJ?_NOUN=27
statistic:_up_to_NUM=10 statistic:_vote=93 statistic:_woman=-9 statistic:_worker=-25 statistic_0.3=-9 statistic_0.4=6
statistic_1=-7 statistic_times_1=-8 statistic_times_2=6 statistic_times_3=-21 statistic_times_4=12 status=-7 stay=-13
steam=13 steel=20 steep=24 step=7 stick=53 still=10 stock=9 stop=-8 storage=-38 store=-31 story=-18 straight=35
strategic=43 stream=-25 strength=15 strengthen=-26 strike=12 strong=24 structure=-15 struggle=17 student=-15
studio=-50 study=-29 style=-18 subject=20 submit=-32 subscription=-41 success=18 suffer=47 suit=-28 summer=-48
summit=-7 super=26 supply=30 support=-6 sure=-8 surely=28 surface=-10 surprise=11 suspect=7 suspend=-8 sustainable=25
swing=11 switch=5 system=-28 table=-24 tablet=14 tackle=27 tactic=16 tailor=-13 take=10 talk=-20 tap=-21 target=-11
task=16 teach=-42 teacher=10 teaching=13 team=-16 tech=-9 technical=-9 ted=20 tell=-28 temperature=-39 template=-49
ten=-35 tend=54 tension=-10 term=5 terror=14 terrorism=26 terrorist=16 testing=27 than=12 thanks=5 that=13 the=-8
their=13 them=6 theme=-22 themself=-6 then=-17 theory=18 there=-9 therefore=23 these=5 they=11 those=-14 thought=7
thousand=-16 threat=19 threaten=-7 three=-16 throughout=-21 throw=-40 thus=18 tier=56 tight=15 time=12 tiny=-14
title=-36 to=-14 together=-11 tone=55 tool=-19 topic=22 torture=9 total=-10 totally=27 tough=13 towards=14 town=-35
trade=31 traditional=24 trail=-40 train=-25 transform=34 transition=7 translate=45 travel=-11 treat=-21 treatment=24
trend=34 trip=-9 troop=36 true=16 truly=18 truth=8 try=-31 turn=13 tutor=-53 tweet=-22 two=-18 type=-13 typically=29
ultimately=-30 understand=-6 unemployment=29 unique=38 unit=-20 university=-20 unlike=7 unlikely=17 until=-14
update=-44 upgrade=52 upper=5 us=-10 use=-24 user=-11 vacuum=20 vague:_allegedly=66 vague:_apparently=53
vague:_be_ADV?_accept_as=10 vague:_be_ADV?_considered=45 vague:_be_ADV?_expected_to=34 vague:_evidence_ADV?_show=-20
vague:_expect_to=48 vague:_many_*_argue=-12 vague:_seem_to=31 vague:_well_-_known=-15 vague_0.4=22 vague_1=17
vague_times_1=21 vague_times_2=24 valid=-39 valuable=32 value=18 variety=-19 various=-38 vast=13 vegetable=33
vendor=17 venue=-10 verb_AUX_'re=-18 verb_AUX_'s=-13 verb_AUX_am=-41 verb_AUX_are=10 verb_AUX_base=16 verb_AUX_be=-36
verb_AUX_irregular=-15 verb_AUX_is=20 verb_AUX_s=11 verb_AUX_was=-21 verb_AUX_were=18 verb_VERB_base=-14
verb_VERB_ed=-8 verb_VERB_ing=-6 verb_VERB_irregular=-10 verb_ed=-8 verb_irregular=-17 verb_none=-25 version=19
very=-5 veteran=26 via=9 victim=10 video=-27 view=13 violence=14 vision=9 visit=-27 vital=36 vote=11 vulnerability=-13
vulnerable=8 wait=34 wake=56 walk=-7 war=20 warning=-28 warrior=26 waste=6 water=-19 wave=54 way=8 we=-23 weakness=18
wealth=39 wear=-34 web=-17 website=-32 wedding=-6 week=11 weekend=-14 weight=7 welcome=-28 well=13 wellness=33
western=18 where=-12 while=-7 white=28 whom=26 why=-21 wide=-5 wife=-45 win=15 wind=15 window=-31 wing=12 winner=-19
winter=19 wireless=-22 wish=-28 within=-9 without=23 woman=7 wood=-21 woodworking=-43 word=16 worker=-14 working=8
workout=-11 worry=-6 worth=14 would=10 writer=22 writer-speaks_0=-9 writer-speaks_1=13 writer-speaks_2=10
writer-speaks_3=-20 writer-speaks_4=-56 wrong=-11 yard=-57 year=25 yes=49 yet=9 yield=33 yoga=-24 you=-16 zero=-24
–=15 ’=-25
`;

/** Weights of "is the assertion of this kind?", among assertions. */
export const KIND_TABLES: { readonly [kind in AssertionKind]: string } = {
  statistic: `
(bias)=-116 cause:_in_the_wake_of=53 cause:_make_it_ADV?_easy=31 comparison:_one_of_the_ADV?_most=-33
comparison:_second_largest=42 comparison:_than_ADV?_any=36 comparison:_the_ADV?_first_NOUN=-35 ends_.=-62
gate_conditional=-30 gate_dated=49 gate_reader-address=-32 general:_since_NUM=78 judgement:_appear_like=-36
judgement:_best=56 judgement:_certainly=40 judgement:_challenge=-34 judgement:_concern=-35 judgement:_critical=-33
judgement:_crucial=-48 judgement:_disaster=-40 judgement:_dramatically=95 judgement:_enormous=49
judgement:_expensive=32 judgement:_experience=41 judgement:_extreme=37 judgement:_few=31 judgement:_good=-36
judgement:_interesting=37 judgement:_of_course=-32 judgement:_particularly=54 judgement:_radical=-35
judgement:_smart=-30 judgement:_true=-39 judgement:_undoubtedly=43 judgement_0.4=-44 judgement_0.6=-33 judgement_1=-42
judgement_times_2=-39 judgement_times_4=-43 length_7=-46 length_8=-44 names_0=-47 names_1=-39 opens-as_SCONJ=38
opens-as_VERB=-36 paragraph_alone=-37 paragraph_middle=-42 prediction:_'ll_ADV?_need=34
prediction:_in_the_*_future_to?_come?=86 prediction:_poised_to=-46 prediction:_unless=-37 statistic:_%=64
statistic:_a_ADJ?_majority_of=68 statistic:_dozens_of=51 statistic:_growing_NOUN=62 statistic:_million=43
statistic:_money=32 statistic:_percent=96 statistic:_rate_of=-40 statistic:_the_average_ADJ?_NOUN=90
statistic:_up_to_NUM=31 statistic:_vote=80 statistic_0.4=46 statistic_1=192 statistic_times_1=93 statistic_times_2=145
statistic_times_3=52 statistic_times_4=122 vague:_be_ADV?_expected_to=-36 vague:_expect_to=34 verb_AUX_is=-41
verb_VERB_base=-35 verb_s=-52
`,
  cause: `
(bias)=-86 cause:_because=52 cause:_boost=45 cause:_damage=33 cause:_due_to=128 cause:_erode=61
cause:_fail_because=-53 cause:_help_PRON=80 cause:_in_the_wake_of=-83 cause:_lead_*_to=37 cause:_make_it_ADV?_easy=-78
cause:_reduce=56 cause:_result_of=86 cause:_so_that=-31 cause:_that_be_why=57 cause_0.5=37 cause_1=141
cause_times_1=86 cause_times_2=58 cause_times_3=63 cause_times_4=58 comparison:_NOUN_than=-35
comparison:_as_ADJ_as=-37 comparison:_compare_to=-37 comparison:_than=-32 comparison:_than_ADV?_any=-46
comparison:_the_ADV?_only_NOUN=39 comparison_1=-38 ends_!=-38 ends_.=-50 gate_reader-address=60 general:_be_use_of=38
general:_there_be=-32 judgement:_advantage=58 judgement:_aggressive=-47 judgement:_amount=64 judgement:_bad=-38
judgement:_balance=-37 judgement:_capture=-41 judgement:_certain=-34 judgement:_challenge=-41 judgement:_clear=-32
judgement:_complete=-33 judgement:_completely=-37 judgement:_concern=77 judgement:_crisis=43 judgement:_critical=-42
judgement:_crucial=-30 judgement:_dangerous=-37 judgement:_deeply=-45 judgement:_dramatically=-50
judgement:_easily=-41 judgement:_enormous=-46 judgement:_exactly=-37 judgement:_experience=-35 judgement:_extreme=34
judgement:_fail=42 judgement:_failure=31 judgement:_far_from=-35 judgement:_favorite=-38 judgement:_fresh=33
judgement:_fundamental=-35 judgement:_great=-42 judgement:_ideal=-55 judgement:_important=-32 judgement:_in_fact=-49
judgement:_incredibly=-41 judgement:_liberal=-42 judgement:_perfect=101 judgement:_plus=-58 judgement:_popular=40
judgement:_positive=84 judgement:_pretty=-32 judgement:_problem=38 judgement:_quick=35 judgement:_reason=71
judgement:_secure=44 judgement:_serious=-36 judgement:_significant=-33 judgement:_simple=-83 judgement:_smart=-66
judgement:_smooth=143 judgement:_so_ADJ_that?=68 judgement:_strong=69 judgement:_threat=32 judgement:_too=50
judgement:_true=-34 judgement:_truly=50 judgement:_trust=85 judgement:_truth=47 judgement:_undoubtedly=36
judgement:_unique=-65 judgement:_vital=45 judgement:_well=32 judgement:_worry=72 judgement_0.6=-44 judgement_1=-35
length_4=-43 names_0=-33 names_1=-44 opens-as_ADJ=-44 opens-as_ADP=-41 opens-as_INTJ=-47 opens-as_PUNCT=44
paragraph_first=-44 paragraph_middle=-40 prediction:_'ll_ADV?_need=56 prediction:_could=31
prediction:_could_ADV_VERB=-35 prediction:_eventually=-35 prediction:_future=-39 prediction:_likely_to=-55
prediction:_poised_to=-40 prediction:_unless=-32 prediction_1=-37 prediction_times_3=-40
statistic:_a_ADJ?_majority_of=-32 statistic:_dozens_of=-48 statistic:_man=-46 statistic_1=-47 statistic_times_4=-31
vague:_apparently=-35 vague:_be_ADV?_considered=-32 vague:_concern_about=-57 vague:_expect_to=-42
vague:_many_*_argue=35 verb_AUX_is=-45 verb_VERB_base=-36 verb_base=-33 verb_s=-42
`,
  comparison: `
(bias)=-136 before-claim_far=60 cause:_allow_PRON=40 cause:_erode=44 cause:_make_it_ADV?_easy=56 cause:_mean_that=-32
cause:_result_of=-30 cause:_thanks_to=60 cause_1=-31 cause_times_3=39 comparison:_compare_to=54 comparison:_largest=42
comparison:_more_ADJ=70 comparison:_one_of_the_ADV?_most=-50 comparison:_second_largest=82 comparison:_than=32
comparison:_than_ADV?_any=72 comparison:_the_ADV?_first_NOUN=47 comparison:_the_ADV?_only_NOUN=-88
comparison:_the_most=31 comparison:_unlike=63 comparison:_world_’s_ADJ=40 comparison_1=181 comparison_times_1=109
comparison_times_2=53 comparison_times_3=74 comparison_times_4=50 ends_.=-70 ends_open=-45 gate_specification=40
general:_around_the_ADJ_1[0-9]s=-35 judgement:_affordable=56 judgement:_bad=50 judgement:_balance=53
judgement:_better=48 judgement:_break=-34 judgement:_common=54 judgement:_crisis=-50 judgement:_crucial=-34
judgement:_easily=40 judgement:_enormous=-34 judgement:_favorite=-42 judgement:_ideal=-44 judgement:_in_fact=65
judgement:_liberal=-50 judgement:_major=71 judgement:_modern=-31 judgement:_moral=-35 judgement:_necessary=-31
judgement:_plus=116 judgement:_powerful=31 judgement:_proper=-35 judgement:_quality=33 judgement:_reality=-31
judgement:_reason=-32 judgement:_reliable=-78 judgement:_respect=-30 judgement:_simple=-38 judgement:_smart=51
judgement:_tough=36 judgement:_unique=38 judgement:_unlikely=-39 judgement_1=-32 judgement_times_4=-34 length_4=-32
names_0=-65 names_1=-31 names_2=-32 opens-as_ADJ=-37 opens-as_PUNCT=40 paragraph_alone=-40 paragraph_last=-33
paragraph_middle=-36 prediction_0.4=-32 prediction_times_1=-43 prediction_times_3=33 statistic:_NUM_in_of?_NUM=49
statistic:_dozens_of=-34 statistic:_fewer_than_NUM=-63 statistic:_growing_NOUN=42 statistic:_most_of=-30
statistic:_percent=-41 statistic:_rate_of=43 statistic:_the_average_ADJ?_NOUN=-55 statistic:_vote=-40 statistic_1=-30
statistic_times_4=-32 vague_1=-33 verb_AUX_were=-34 verb_base=-39
`,
  prediction: `
(bias)=-130 cause:_allow_PRON=-31 cause:_effect_of=50 cause:_erode=-75 cause:_protect=-40 cause:_result_in=-38
cause:_therefore=30 cause_times_4=-39 comparison_1=-36 comparison_times_4=-32 ends_!=-52 ends_.=-50 ends_open=-51
gate_conditional=45 gate_dated=42 gate_reader-address=-59 general:_always=-31 judgement:_ambitious=64
judgement:_better=-44 judgement:_break=-44 judgement:_certainly=57 judgement:_complete=32 judgement:_completely=61
judgement:_crisis=-43 judgement:_difficult=-38 judgement:_efficient=-37 judgement:_exactly=39 judgement:_extreme=61
judgement:_fundamental=65 judgement:_hard=36 judgement:_must_ADV?_not=-43 judgement:_need_to=-35
judgement:_positive=34 judgement:_proper=40 judgement:_reality=42 judgement:_reliable=53 judgement:_right=-32
judgement:_serious=38 judgement:_should=40 judgement:_smart=-52 judgement:_tough=41 judgement:_truly=-44
judgement:_trust=-40 judgement:_unlikely=118 judgement_1=-38 judgement_times_2=-31 length_5=-38 length_6=-38
names_0=-69 opens-as_ADJ=-44 opens-as_ADV=-32 opens-as_AUX=89 opens-as_PROPN=-40 opens-as_SCONJ=31 paragraph_alone=-32
paragraph_first=-37 paragraph_middle=-41 partly_quoted=-51 prediction:_be_ADV?_likely_to=146 prediction:_could_VERB=67
prediction:_expect_to=50 prediction:_future=44 prediction:_in_the_*_future_to?_come?=54 prediction:_likely_to=52
prediction:_poised_to=37 prediction:_should_VERB=36 prediction:_will=88 prediction:_will_ADV_VERB=69
prediction:_will_VERB=44 prediction_0.4=77 prediction_1=136 prediction_times_1=110 prediction_times_2=56
prediction_times_3=74 prediction_times_4=51 statistic:_NUM_in_of?_NUM=-30 statistic:_growing_NOUN=34 statistic:_man=59
statistic:_rate_of=42 statistic_times_1=-35 statistic_times_4=-39 vague:_appear_to=-33 vague:_expect_to=42
vague:_seem_to=-49 vague_0.4=-39 vague_times_1=-31 verb_AUX_'re=-47 verb_AUX_are=-31 verb_VERB_ed=-36 verb_ed=-36
verb_s=-31
`,
  judgement: `
cause:_allow_PRON=36 cause:_boost=-33 cause:_contribute_to=52 cause:_due_to=-82 cause:_effect_of=-53
cause:_fail_because=40 cause:_in_order_to=-84 cause:_lead_to=-70 cause:_protect=31 cause:_reason_why=-43
cause:_reduce=-35 cause:_turn_PRON_*_ADJ=40 cause_1=-71 cause_times_1=-32 cause_times_2=-31 cause_times_3=-39
cause_times_4=-31 comparison:_NOUN_than=43 comparison:_as_ADJ_as=31 comparison:_as_many_*_as=62 comparison:_better=-46
comparison:_largest=-37 comparison:_more_ADJ=-31 comparison:_most_ADJ=37 comparison:_one_of_the_ADV?_most=73
comparison:_second_largest=-71 comparison:_than_ADV?_any=-52 comparison:_the_ADV?_first_NOUN=-44
comparison:_the_ADV?_only_NOUN=-44 comparison:_world_’s_ADJ=-35 comparison_1=-53 comparison_times_3=-35
comparison_times_4=-52 ends_!=51 ends_open=37 gate_first-person=53 gate_specification=-46 general:_always=-36
general:_around_the_ADJ_1[0-9]s=-52 general:_be_use_of=-56 general:_exist=58 general:_such_as=-57 general_times_4=-43
judgement:_abuse=-32 judgement:_affordable=-37 judgement:_aggressive=53 judgement:_appear_like=44
judgement:_attractive=-49 judgement:_balance=32 judgement:_best=-69 judgement:_break=58 judgement:_capture=32
judgement:_certainly=-45 judgement:_challenge=51 judgement:_clear=61 judgement:_common=-49 judgement:_complete=35
judgement:_critical=68 judgement:_crucial=104 judgement:_deep=-34 judgement:_difficult=-45 judgement:_disaster=69
judgement:_dramatically=-79 judgement:_effective=64 judgement:_effectively=39 judgement:_enormous=31
judgement:_entirely=-37 judgement:_essential=36 judgement:_expensive=-50 judgement:_expert=32 judgement:_extreme=-83
judgement:_far=-43 judgement:_far_from=32 judgement:_freedom=51 judgement:_fun=40 judgement:_good=41
judgement:_great=70 judgement:_heart=-32 judgement:_ideal=145 judgement:_important=38 judgement:_incredibly=38
judgement:_liberal=99 judgement:_major=-34 judgement:_moral=34 judgement:_no_ADV?_doubt=41 judgement:_nothing=60
judgement:_of_course=42 judgement:_perfect=-52 judgement:_popular=-68 judgement:_positive=-77 judgement:_pretty=68
judgement:_quality=-57 judgement:_radical=30 judgement:_reality=42 judgement:_really=45 judgement:_reason=-43
judgement:_respect=36 judgement:_right=44 judgement:_safe=41 judgement:_secure=-54 judgement:_simple=98
judgement:_smart=42 judgement:_smooth=-73 judgement:_strong=-51 judgement:_successful=-62 judgement:_sure=48
judgement:_surely=51 judgement:_terror=45 judgement:_threat=-37 judgement:_true=47 judgement:_trust=-31
judgement:_undoubtedly=-76 judgement:_unfortunately=43 judgement:_unlikely=-41 judgement:_weakness=79
judgement:_worry=-32 judgement:_wrong=57 judgement_0.6=50 judgement_1=99 judgement_times_3=57 judgement_times_4=65
length_3=63 length_4=36 names_2=39 opens-as_ADJ=-60 opens-as_AUX=-53 opens-as_CCONJ=38 opens-as_INTJ=58
opens-as_NOUN=33 opens-as_PART=-32 paragraph_alone=31 partly_quoted=42 prediction:_be_ADV?_likely_to=-57
prediction:_expect_to=-58 prediction:_in_the_*_future_to?_come?=-91 prediction:_likely_to=-52
prediction:_will_ADV_VERB=-35 prediction_1=-44 prediction_times_1=-30 prediction_times_3=-35 statistic:_%=-40
statistic:_a_ADJ?_majority_of=-31 statistic:_dozens_of=68 statistic:_growing_NOUN=-91 statistic:_percent=-55
statistic:_the_average_ADJ?_NOUN=-57 statistic:_up_to_NUM=51 statistic:_vote=-44 statistic_1=-93 statistic_times_2=-70
statistic_times_4=-57 vague:_allegedly=-77 vague:_appear_to=32 vague:_be_ADV?_considered=-89
vague:_be_ADV?_expected_to=-51 vague:_expect_to=-54 vague:_seem_to=32 vague_0.4=51 vague_1=-98 vague_times_2=-45
verb_AUX_'re=75
`,
  vague: `
(bias)=-113 cause:_effect_of=42 cause:_in_the_wake_of=36 cause:_play_a_*_role=51 cause:_reason_why=40
cause:_support=36 comparison:_the_ADV?_only_NOUN=94 comparison_0.4=-36 ends_.=-64 general:_people=-34
judgement:_ambitious=-46 judgement:_crisis=55 judgement:_dangerous=33 judgement:_dramatically=76
judgement:_entirely=73 judgement:_favorite=77 judgement:_heart=61 judgement:_hope=82 judgement:_it_be_ADV?_time=-31
judgement:_moral=37 judgement:_must_ADV?_not=51 judgement:_natural=-33 judgement:_respect=51 judgement:_successful=92
judgement:_thing_who=49 judgement:_worry=56 judgement_0.4=-33 judgement_times_4=-32 length_4=-31 names_0=-50
names_1=-37 opens-as_ADJ=76 opens-as_DET=-33 opens-as_PROPN=-40 opens-as_PUNCT=-32 paragraph_last=-38
prediction:_chance_of=54 prediction:_could_VERB=-30 prediction:_in_the_*_future_to?_come?=31 prediction:_likely_to=72
prediction_times_4=-40 statistic:_NUM_in_of?_NUM=42 statistic:_up_to_NUM=-75 statistic_1=-31 statistic_times_2=-32
vague:_allegedly=125 vague:_apparently=71 vague:_be_ADV?_accept_as=57 vague:_be_ADV?_considered=82
vague:_be_ADV?_expected_to=71 vague:_concern_about=68 vague:_said_to=75 vague_1=168 vague_times_1=113 vague_times_2=77
verb_base=-32
`,
  general: `
(bias)=-52 cause:_contribute_to=-70 cause:_help_PRON=-62 cause:_in_order_to=67 cause:_in_the_wake_of=-35
cause:_lead_to=58 cause:_mean_that=39 cause:_reason_why=40 cause:_result_in=31 cause:_result_of=-62 cause:_so_that=44
cause:_thanks_to=-44 cause:_that_be_why=-32 cause:_the_ADJ?_cause_of=33 comparison:_as_many_*_as=-32
comparison:_more_ADJ=-47 comparison:_than=-47 comparison:_world_’s_ADJ=32 comparison_1=-60 gate_dated=-70
gate_first-person=-62 gate_plain-event=31 general:_always=54 general:_around_the_ADJ_1[0-9]s=87 general:_be_use_of=37
general:_contain=35 general:_exist=-44 general:_such_as=58 general:_there_be=47 general_0.5=59 general_times_3=40
general_times_4=60 judgement:_able=35 judgement:_abuse=36 judgement:_actually=33 judgement:_attempt_to=-32
judgement:_bad=-47 judgement:_balance=-52 judgement:_better=-40 judgement:_certain=34 judgement:_clearly=41
judgement:_commitment=-35 judgement:_complete=-31 judgement:_concern=-54 judgement:_crisis=-53 judgement:_crucial=-43
judgement:_difficult=71 judgement:_dramatically=-49 judgement:_easily=42 judgement:_easy=-46
judgement:_effectively=-53 judgement:_enormous=-35 judgement:_essential=-51 judgement:_expert=-58
judgement:_failure=-31 judgement:_faith=-41 judgement:_far=34 judgement:_free=-32 judgement:_freedom=-35
judgement:_fresh=-50 judgement:_fun=-43 judgement:_fundamental=-31 judgement:_good=-31 judgement:_ideal=-62
judgement:_interesting=-34 judgement:_lack=74 judgement:_moral=-56 judgement:_plus=-60 judgement:_popular=43
judgement:_powerful=-33 judgement:_pretty=-42 judgement:_radical=-41 judgement:_reality=-42 judgement:_respect=-46
judgement:_significant=66 judgement:_smart=40 judgement:_smooth=-57 judgement:_strong=-45 judgement:_successful=-44
judgement:_terror=-30 judgement:_too_ADJ=-41 judgement:_tough=-33 judgement:_truly=-36 judgement:_valuable=-58
judgement:_weakness=-34 judgement:_well=30 judgement:_what_*_be=-36 judgement:_worry=-42 judgement_0.6=-31
judgement_1=-76 judgement_times_3=-69 judgement_times_4=-48 length_3=-50 names_2=-64 opens-as_ADJ=51 opens-as_AUX=-37
opens-as_CCONJ=-46 opens-as_INTJ=-65 opens-as_PART=45 opens-as_PRON=-48 paragraph_alone=-55 paragraph_first=-33
paragraph_middle=38 partly_quoted=45 prediction:_'ll_ADV?_need=-36 prediction:_be_ADV?_likely_to=-41
prediction:_eventually=37 prediction:_expect_to=-32 prediction:_future=-39 prediction:_unless=61
prediction_times_3=-38 prediction_times_4=-36 statistic:_%=-53 statistic:_NUM_in_of?_NUM=-33 statistic:_dozens_of=-30
statistic:_people=-45 statistic:_percent=-39 statistic:_rate_of=32 statistic:_up_to_NUM=-49 statistic:_vote=-41
statistic_0.3=-32 statistic_1=-36 statistic_times_4=-44 vague:_allegedly=-47 vague:_be_ADV?_considered=48
vague:_be_ADV?_expected_to=-46 vague:_concern_about=-59 vague:_seem_to=-34 vague_0.4=-32 vague_times_2=-49
verb_AUX_'re=-33 verb_AUX_'s=-41 verb_AUX_were=51 verb_VERB_ing=-32 verb_ing=-35 verb_s=-31
`,
};
