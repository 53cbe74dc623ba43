/**
 * Fitted by scripts/fit-assertions.ts; do not edit by hand. From the training part of the labelled news articles
 * (news-gold, labelled by a large language model under a written guideline): 360 articles, 6173 sentences,
 * 677 more to calibrate on. Entries are `feature=weight in hundredths`; see linear-model.ts and features.ts.
 */
import type { AssertionKind } from '../types.ts';
import type { SurroundingsWeights } from './surroundings.ts';

/** How the article around a sentence settles its score, calibration folded in. */
export const SURROUNDINGS: SurroundingsWeights = { own: 0.64, article: 1.62, before: 0.56, after: 0.38, bias: -1.35 };

/** Weights of "would a careful reader want a source?". */
export const FLAG_TABLE = `
'=-7 (bias)=-63 African=62 Arab=14 French=5 Soviet=38 a=-7 ability=9 able=-11 absence=-17 abuse=7 accept=-14
access=-13 account=-12 accounting=-26 achieve=-5 act=13 action=-6 active=36 activity=13 actual=17 actually=15 ad=10
adapt=35 add=12 additional=-25 address=20 administration=5 adult=24 advance=-7 advantage=-7 advice=-26 advise=-41
advocate=-19 affair=-17 affect=26 afford=14 affordable=-9 after=-11 after-claim_far=-6 after-claim_near=-5 again=8
agency=-35 agent=-21 aggressive=35 ago=31 agree=16 ahead=-22 aid=23 aide=-21 aim=7 air=-23 align=42 allow=-34 ally=35
almost=43 alone=-7 along=-9 already=20 also=9 alternative=24 although=-6 always=18 ambitious=42 amid=10 among=8 an=-7
analysis=-21 analyst=-67 and=6 another=-15 answer=-10 antique=-5 anyone=8 anything=-12 anywhere=14 appeal=23 appear=11
appliance=-15 apply=-29 approach=16 approval=-15 approve=-18 apps=-44 argue=-30 argument=-6 armed=16 around=9
arrive=-10 art=20 article=-21 artificial=29 artist=-32 artwork=-89 ask=-18 aspect=19 asset=12 assistance=-23
assistant=13 associate=-13 assume=-39 at=-10 attack=16 attempt=-10 attend=-8 attention=13 attorney=-33 attract=23
attributed-share_0=6 attributed-share_1=19 attributed-share_2=-46 attributed-share_3=-19 attributed-share_4=-17
audience=11 author=-30 authority=52 auto=42 automate=47 automatically=-20 automation=19 available=-27 average=29
avoid=6 avoidance=-33 award=-11 aware=-12 away=7 baby=-36 back=20 background=-18 bad=13 balance=29 balanced=18 ban=-28
band=-66 bank=13 bar=-8 battery=-12 battle=46 be=31 bean=15 because=12 become=36 before=-22 before-claim_far=-14
before-claim_near=8 beginner=15 beginning=-20 behind=7 being=6 believe=11 below=-33 benchmark=-13 beneficial=14
best=-10 beverage=26 bid=-31 big=-7 bill=42 billion=16 billionaire=-9 bit=36 black=25 block=-7 blog=-24 blood=-25
blow=39 bn=34 board=13 body=-13 bomb=-6 bombing=-13 bond=-12 book=-22 boost=16 border=14 both=16 bottle=-58 brake=-25
break=-24 brew=12 bridge=-12 bring=11 brother=23 business=27 busy=29 but=16 button=8 buy=-34 by=-10 cable=-15
calendar=-31 call=-22 camera=13 camp=-23 campus=-32 can=8 cancel=-48 candidacy=-37 candidate=5 capability=-8
capacity=-13 capital=23 capture=13 car=-25 card=16 care=6 career=31 careful=18 carrier=-71 carry=5 case=-17 cash=-17
cast=44 catch=-10 category=7 caterer=-46 cause=-23 cause:_affect=29 cause:_allow_PRON=-15 cause:_amid=10
cause:_because=12 cause:_boost=24 cause:_contribute_to=22 cause:_damage=16 cause:_effect_of=11 cause:_erode=28
cause:_fail_because=6 cause:_help_PRON=11 cause:_in_order_to=22 cause:_lead_to=24 cause:_make_it_ADV?_easy=-7
cause:_play_a_*_role=33 cause:_prevent_*_from=-7 cause:_protect=5 cause:_reason_why=21 cause:_reduce=8
cause:_result_in=-6 cause:_result_of=-27 cause:_save_you=35 cause:_so_that=20 cause:_thanks_to=11
cause:_the_ADJ?_cause_of=-25 cause:_therefore=19 cause_0.5=19 cause_1=35 cause_times_1=13 cause_times_2=32
cause_times_3=32 cause_times_4=15 celebrate=6 center=-17 central=-70 century=42 certain=-25 certainly=23
certificate=-20 certification=-9 certified=-26 challenge=13 chaos=19 charge=-15 cheap=26 check=-29 chip=-22 choice=-9
church=-11 cite=-26 citizen=16 citizenship=-7 city=-16 cleaning=30 clearly=-6 client=11 climate=-10 clinch=7 clip=-24
close=13 closely=-5 code=21 coffee=29 cold=14 colleague=15 collect=-14 college=11 color=-63 com=-28 combat=-5
combination=15 command=6 commercial=5 commit=-8 committee=16 commonly=27 communication=-38 compare=11 comparison=-51
comparison:_ADJ_than=17 comparison:_ADV_than=-10 comparison:_NOUN_than=13 comparison:_as_ADJ_as=-23
comparison:_as_many_*_as=27 comparison:_better=6 comparison:_compare_to=-10 comparison:_for_the_first_time=-23
comparison:_identical_to=-23 comparison:_leading_NOUN=-41 comparison:_more_*_than=11 comparison:_more_ADJ=12
comparison:_second_largest=54 comparison:_than=7 comparison:_than_ADV?_any=13 comparison:_the_ADV?_first_NOUN=17
comparison:_the_ADV?_only_NOUN=22 comparison:_the_most=12 comparison:_unlike=6 comparison:_world_’s_ADJ=-14
comparison_0.4=9 comparison_1=29 comparison_times_1=21 comparison_times_2=24 comparison_times_3=-15
comparison_times_4=13 compete=6 compile=-17 complete=-13 completely=-10 complex=-34 compliance=8 component=13
comprehensive=-16 computer=16 concept=-51 concern=-22 concert=-38 condition=-14 conduct=-25 conference=-20
confidence=41 confirm=20 conflict=12 connection=-48 consequence=16 conservative=6 consider=-13 consistent=66
construction=-10 consult=47 consumer=-31 contact=8 contain=52 content=-34 contest=13 context=22 continue=8 contrast=24
control=30 controversy=47 conversation=11 convert=-12 cool=11 cooperation=8 coordinate=21 copper=37 copy=-7 core=-8
corporate=-26 could=14 count=-11 counter=-29 couple=-24 course=-32 court=-39 cover=-23 coverage=-14 craft=47 crash=-13
credit=29 criminal=8 crisis=21 critic=18 critical=22 criticism=10 criticize=-8 crop=9 cross=-9 crowd=-6 crucial=68
cultural=32 culture=16 cup=-20 current=-14 currently=-26 curve=27 custom=39 customer=-40 cyber=6 cybersecurity=11
cycle=29 daily=-9 dangerous=7 datum=-14 day=-9 dead=31 deal=22 dear=-33 death=-6 debt=12 decade=-8 decision=13
decline=-46 deep=-8 deeply=13 defeat=16 defend=-20 defense=20 define=-26 delegate=12 deliver=-16 delivery=-13
demand=40 demonstrate=-16 deny=-19 department=-7 depend=-14 depth=21 describe=-20 design=22 designer=15 desperate=-11
despite=6 detail=-7 detailed=64 determine=-9 develop=-39 developer=37 development=12 device=-8 diet=28 difference=33
different=-17 digital=-15 direct=14 direction=-8 directly=-17 director=50 disaster=17 discount=20 discover=19
discovery=13 discuss=-7 disease=39 display=-22 distance=-41 distribute=-12 diverse=13 divide=-33 do=-17 doctor=-62
document=-20 dollar=-40 domestic=18 dominate=39 donor=-8 door=5 download=-29 drain=20 drainage=-23 dramatically=20
draw=-41 dream=21 drink=41 drinking=31 driver=7 drug=-43 during=-23 duty=16 each=-10 earlier=-12 early=25 ease=-5
easily=37 eastern=34 easy=6 economic=10 economy=22 edge=15 editorial=-9 education=-22 effective=29 effectively=27
efficiency=12 efficient=21 efficiently=37 eight=-14 either=30 elect=16 election=16 electorate=29 electrical=11
electrician=44 element=11 elsewhere=26 email=-17 embed=-32 embrace=26 emerge=10 emphasize=-33 employ=-22 employee=29
empower=8 enable=16 encounter=-25 encourage=12 end=10 ends_.=19 ends_:=-45 ends_;=-10 ends_open=-56 energy=24
engineering=-34 enhance=35 enormous=23 ensure=9 enter=-30 entire=11 entry=13 environment=15 environmental=30 equal=16
equipment=28 era=13 error=-37 escape=-35 especially=23 espresso=19 essay=31 essential=23 establish=14 establishment=23
estate=10 evaluate=-37 even=17 ever=7 every=8 everyone=19 everything=-20 exactly=22 exam=36 example=-7 exchange=9
executive=-11 expand=-16 expansion=39 expect=37 expectation=21 expense=-12 expensive=26 expert=-10 expertise=38
explain=-17 explore=-34 expose=-23 express=-21 extend=12 extra=-27 extreme=18 extremism=14 extremist=22 face=-12
fact=18 fail=-16 failure=-15 faith=11 fall=-12 familiar=-38 famous=-7 far=21 fast=17 faster=28 favor=12 favorite=-6
fear=29 federal=10 fee=21 feed=-8 feeling=-11 fellow=-8 festival=-69 few=8 field=-11 figure=-30 file=-30 final=-48
finance=-15 financial=16 find=-8 fine=-12 finger=-9 finish=-29 fire=-5 first=-14 fit=-10 fitness=8 flag=52 fleet=32
flexibility=30 flood=73 floor=29 flow=-15 fly=-13 focus=6 folder=-24 folk=16 following=27 food=-10 for=-16 force=15
foreign=14 forget=-13 form=-10 former=-20 forward=-8 fraternity=23 free=-12 fresh=-6 friend=-29 friendly=-16 front=-10
fruit=32 fuel=35 full=-21 fully=52 fun=-18 function=-6 functional=53 fundamental=27 furniture=-24 further=9 gain=27
game=9 gas=7 gate_conditional=-13 gate_dated=-20 gate_definition=-17 gate_first-hand=-28 gate_first-person=-68
gate_plain-event=-26 gate_reader-address=-19 gate_specification=-39 gather=-18 gay=10 general:_across_the_world=15
general:_always=30 general:_around_the_ADJ_1600s=41 general:_be_use_of=-7 general:_contain=-9 general:_exist=14
general:_for_centuries=-11 general:_no_longer=19 general_0.5=15 general_times_2=9 general_times_3=10 generally=18
generate=7 generation=25 get=-9 giant=-20 girl=-6 git=-20 github=-25 give=12 given=24 global=26 globe=-10 good=11
graduate=24 grant=-14 graphic=-19 great=17 green=45 ground=-20 group=-8 grow=41 guarantee=45 guidance=-50 guide=-21
gun=11 gym=7 half=-14 hand=-18 handle=-5 hang=-13 happen=13 happy=-12 hard=13 hardware=31 have=16 he=-14 head=-12
headphone=-14 healthy=20 hear=27 heart=-8 heat=6 heating=-10 heavy=-7 help=9 helpful=-27 here=-35 here's=-44 high=9
highlight=-46 him=11 himself=11 history=5 hit=-21 hold=-11 home=-9 hope=-13 hostage=50 hot=-12 hour=5 house=-15
housing=23 how=-10 however=9 huge=-39 human=-24 humanitarian=12 hundred=12 hurt=-18 husband=17 i=-48 icon=-29 id=-33
ideal=33 identity=-25 ideology=30 if=-9 ignore=14 illegal=30 immediately=-29 immigrant=20 immigration=17 impact=19
importance=-25 impose=-16 improve=6 inch=-13 incident=-9 include=-23 increase=14 increasing=33 increasingly=20
indeed=-26 independent=-10 independently=-81 index=-7 indicate=-48 industrial=53 industry=28 influence=23
information=-26 innovation=18 innovative=-13 inspection=15 install=-27 installation=-40 instance=31 instead=22
institution=-31 integrate=-46 interaction=37 interest=48 interesting=13 interface=6 internal=11 international=6
internet=-38 interpretability=39 intervention=-14 interview=6 into=15 introduce=7 invest=-13 investigate=-7
investigation=26 investment=-17 investor=48 invite=-37 involve=-23 involved=31 it=9 item=-7 its=27 jet=-76 jihad=15
job=18 join=-16 journalist=17 journey=-21 judge=27 judgement:_abandon=16 judgement:_able=-11 judgement:_abuse=7
judgement:_actually=15 judgement:_advantage=-7 judgement:_affordable=-9 judgement:_aggressive=35
judgement:_ambitious=42 judgement:_appear_like=14 judgement:_attention=13 judgement:_bad=13 judgement:_balance=29
judgement:_best=-10 judgement:_big=-7 judgement:_break=13 judgement:_can_not=13 judgement:_capture=7
judgement:_certain=-25 judgement:_certainly=23 judgement:_challenge=13 judgement:_clearly=-6 judgement:_complete=-13
judgement:_completely=-10 judgement:_complex=-34 judgement:_concern=-22 judgement:_cool=11 judgement:_crisis=21
judgement:_critical=22 judgement:_crucial=68 judgement:_dangerous=7 judgement:_deep=-8 judgement:_deeply=13
judgement:_desperate=-11 judgement:_disaster=17 judgement:_dramatically=20 judgement:_easily=37 judgement:_easy=6
judgement:_effective=29 judgement:_effectively=27 judgement:_efficient=21 judgement:_enormous=23
judgement:_essential=23 judgement:_exactly=22 judgement:_expensive=26 judgement:_expert=-10 judgement:_extreme=18
judgement:_fact_be=-8 judgement:_fail=-16 judgement:_failure=-15 judgement:_faith=11 judgement:_far=21
judgement:_far_from=21 judgement:_favorite=-6 judgement:_fear=29 judgement:_few=8 judgement:_fine=-12
judgement:_free=-12 judgement:_fresh=-6 judgement:_friendly=-16 judgement:_fun=-18 judgement:_fundamental=27
judgement:_good=11 judgement:_great=17 judgement:_happy=-12 judgement:_hard=13 judgement:_healthy=20
judgement:_heart=-8 judgement:_hope=-13 judgement:_huge=-39 judgement:_ideal=33 judgement:_in_fact=15
judgement:_innovative=-13 judgement:_interesting=13 judgement:_liberal=22 judgement:_main=-8 judgement:_major=10
judgement:_make_ADV?_sense=-18 judgement:_massive=-22 judgement:_modern=12 judgement:_moral=21 judgement:_natural=12
judgement:_necessary=-8 judgement:_need=9 judgement:_need_to=12 judgement:_no_ADV?_doubt=11 judgement:_not_only=9
judgement:_nothing=19 judgement:_of_course=12 judgement:_particularly=31 judgement:_perfect=28 judgement:_plus=6
judgement:_poor=-15 judgement:_popular=31 judgement:_powerful=15 judgement:_pretty=13 judgement:_problem=8
judgement:_quality=7 judgement:_radical=29 judgement:_reality=-7 judgement:_really=23 judgement:_reason=9
judgement:_relevant=10 judgement:_reliable=18 judgement:_robust=-18 judgement:_safe=9 judgement:_secure=-8
judgement:_should=14 judgement:_significant=40 judgement:_simple=-8 judgement:_simply=13 judgement:_smart=-14
judgement:_smooth=13 judgement:_so_ADJ_that?=-14 judgement:_solid=6 judgement:_sort_of=15 judgement:_special=-29
judgement:_strong=26 judgement:_sure=-9 judgement:_surely=32 judgement:_terror=13 judgement:_threat=21
judgement:_threaten=-11 judgement:_too_ADJ=17 judgement:_tough=11 judgement:_true=16 judgement:_truly=14
judgement:_truth=9 judgement:_unique=38 judgement:_unlikely=10 judgement:_valuable=35 judgement:_victim=9
judgement:_vital=31 judgement:_weakness=16 judgement:_welcome=-28 judgement:_well=15 judgement:_what_*_be=-6
judgement:_worry=-11 judgement:_worth=14 judgement:_wrong=-11 judgement_0.4=19 judgement_0.5=24 judgement_1=45
judgement_times_1=6 judgement_times_2=31 judgement_times_3=24 judgement_times_4=31 just=8 justice=-10 keep=14
keyboard=-21 kid=6 kill=5 killing=5 kitchen=-26 know=5 label=-7 labor=14 land=8 language=-16 large=10 largely=-8
lasting=15 late=-9 later=12 law=11 lawmaker=-56 lawsuit=20 lawyer=6 layout=-13 lead=6 leader=27 leak=-56 lean=-21
learn=-24 learning=-22 leave=21 left=23 legislation=9 length_3=-10 length_4=-17 length_5=-11 length_6=-10 less=20
lesson=-13 let=5 level=13 leverage=16 liberal=22 library=-14 license=-32 lie=12 life=12 lifestyle=19 lift=-32
light=-37 like=6 likely=20 limited=16 line=26 link=19 list=-13 listen=15 live=-10 living=-21 load=-33 local=-11
locally=28 locate=19 location=8 long=18 longer=-19 look=21 lose=6 lot=28 love=-39 low=11 lower=27 machine=14 main=-8
maintain=19 maintenance=20 major=10 majority=25 maker=-28 man=-16 manage=34 management=-6 manufacturer=-10
manufacturing=-20 many=16 mapping=-8 march=-18 mark=37 market=-14 marketing=16 marriage=7 mass=-8 massive=-22
match=-60 material=-23 may=-9 maybe=-17 md=-25 me=-31 meal=35 mean=-7 meanwhile=11 measure=-14 medium=-6 meet=-27
meeting=-22 member=-6 mental=44 mention=-16 method=10 militant=12 milk=-7 million=21 mind=39 minimal=-7 minimize=-29
minimum=13 minority=15 minute=-17 miss=14 mission=-19 mix=42 mobile=32 model=7 moderate=30 modern=12 module=-63
moment=22 money=14 monitor=-44 month=21 moon=-79 moral=21 more=17 most=26 mostly=29 motivate=-16 move=-13 movement=30
much=13 multiple=-25 murder=-52 museum=-28 music=11 musical=38 must=9 my=-38 names_0=24 names_1=-27 names_2=-43
names_3=-46 names_4=-14 nation=14 national=10 nationally=11 natural=12 nature=-11 navigation=-14 near=9 nearly=44
necessary=-8 need=9 network=11 nevertheless=-17 news=16 newsletter=24 next=7 night=-11 no=14 noble=28 noise=-11
nomination=48 nominee=21 not=9 note=-41 nothing=19 notice=-26 novel=25 now=12 nutrition=7 object=-17 off=-19 offer=-15
offering=28 office=-10 officer=25 official=7 often=26 oil=29 on=-17 once=-23 one=20 only=-8 opening=25 opens-as_ADJ=12
opens-as_ADV=-5 opens-as_CCONJ=22 opens-as_DET=-21 opens-as_INTJ=17 opens-as_NOUN=-7 opens-as_NUM=-15 opens-as_PART=14
opens-as_PRON=-13 opens-as_PROPN=-16 opens-as_PUNCT=-37 opens-as_SCONJ=6 opens-as_SYM=-28 opens-as_VERB=19 opens_-=-31
opens_PROPN=-16 opens_PUNCT=-18 opens_SYM=-28 opens_after=-9 opens_all=14 opens_an=-30 opens_and=10 opens_another=-49
opens_as=-6 opens_at=-14 opens_be=-23 opens_because=17 opens_both=-23 opens_but=13 opens_by=40 opens_com=-23
opens_dear=-44 opens_despite=31 opens_during=-39 opens_each=-33 opens_even=8 opens_every=19 opens_for=-20
opens_from=-20 opens_git=-24 opens_github=-25 opens_have=28 opens_he=-28 opens_here=-34 opens_his=-12 opens_how=-7
opens_however=17 opens_i=-23 opens_if=-10 opens_in=7 opens_instead=-6 opens_it=15 opens_just=-24 opens_many=52
opens_md=-25 opens_meanwhile=24 opens_more=-13 opens_most=30 opens_my=-22 opens_no=-14 opens_not=29 opens_now=12
opens_once=-32 opens_one=-21 opens_other=-48 opens_over=-13 opens_perhaps=50 opens_president=10 opens_rather=-31
opens_since=14 opens_so=9 opens_some=-55 opens_that=16 opens_the=-6 opens_their=15 opens_then=-55 opens_there=-11
opens_these=16 opens_they=29 opens_this=14 opens_though=35 opens_today=-6 opens_two=-5 opens_use=-37 opens_we=-15
opens_well=35 opens_what=-6 opens_where=-29 opens_while=19 opens_why=-19 opens_with=28 opens_yes=33 opens_yet=20
opens_your=-24 operate=-24 operation=8 opinion=-14 opportunity=24 opposite=-21 opposition=13 oppression=22 oral=42
order=23 organic=10 organization=-34 organize=22 original=-13 others=-15 out=-14 outcome=-22 outside=-25 overall=9
overhaul=-24 own=13 owner=-16 package=-11 pad=-18 page=-22 pan=-34 paper=-18 paragraph_alone=-26 paragraph_last=-14
paragraph_middle=-12 park=-10 part=-16 participate=-29 particular=14 particularly=31 partly_quoted=-33 party=12
pass=-12 password=9 path=10 patient=10 pattern=-23 pay=-7 peace=12 people=17 per=-20 percent=12 percentage=-15
perfect=28 perform=-21 performance=21 perhaps=13 period=-60 person=29 personally=-34 perspective=5 phase=26 phone=-20
photo=-20 photographer=41 photography=6 physical=-18 pick=-6 picture=-19 piece=20 pin=15 pipe=14 place=-13 place_0=-16
place_1=-11 place_2=-22 place_4=-5 plan=-15 plane=-18 planet=16 planner=21 plant=39 play=-15 player=-8 pledge=25
plumber=39 plus=6 point=-21 police=19 policy=-15 political=30 politician=21 politics=21 poor=-15 popular=31
popularity=61 population=20 portfolio=-13 position=-28 possible=-10 post=-35 posture=21 potential=32 potentially=20
pour=36 poverty=-13 power=29 powerful=15 practical=-26 practice=-19 prediction:_'ll_ADV?_need=-36
prediction:_be_ADV?_likely_to=13 prediction:_could=-7 prediction:_could_ADV_VERB=27 prediction:_expect_to=31
prediction:_in_the_*_future_to?_come?=-8 prediction:_poised_to=15 prediction:_unless=-10 prediction:_will_ADV=8
prediction:_will_ADV_VERB=15 prediction:_will_VERB=7 prediction:_would_VERB=11 prediction_1=9 prediction_times_2=7
prediction_times_3=13 prediction_times_4=-8 prefer=-28 pregnancy=21 pregnant=-18 prepare=-21 presence=11 present=-24
preservation=-17 president=12 pretty=13 prevent=-6 previous=-49 price=14 pricing=34 primary=13 prime=-5 principle=-8
priority=-5 private=10 probably=77 problem=8 produce=-14 product=-12 production=30 professional=7 program=-9
progress=20 project=-25 promise=-18 promote=-13 prompt=11 properly=6 property=6 propose=-19 prospect=36 protect=15
protection=-15 protest=-31 protester=-51 prove=29 publish=-27 pull=7 punch=-6 purchase=-23 pursue=12 push=-10
quality=7 quarter=20 quickly=7 quite=37 radical=29 radio=8 rally=14 range=16 rape=12 rapid=8 rapidly=39 rate=17
rather=-6 reach=17 read=-8 reader-spoken-to_0=40 reader-spoken-to_1=-36 reader-spoken-to_2=-10 reader-spoken-to_3=-23
reader-spoken-to_4=-34 ready=-21 reality=-7 realize=28 really=23 reason=9 receive=-13 recent=8 recently=-39
recognize=-22 recommend=-17 record=-6 red=15 redefine=-9 reduction=-24 reform=39 refugee=38 refuse=-34 regard=6
regardless=-32 regime=17 region=15 regular=-29 regularly=50 regulation=20 relate=15 relation=70 relationship=44
relative=36 relevant=10 reliability=69 reliable=18 religion=10 religious=11 rely=42 remain=20 remark=27 remember=-12
remote=-12 remove=-12 rent=-12 rental=-25 repair=-38 repeatedly=19 report=-21 reportedly=93 reporter=-22
repository=-31 represent=33 request=-13 requirement=-46 research=-31 resident=-10 resistance=-24 resolve=30
resource=-23 respond=-7 responsibility=19 rest=18 restore=-10 result=11 return=-26 reveal=-16 revenue=23 revolution=41
rise=-30 risk=8 rival=-12 road=-13 robot=-14 robust=-18 roll=9 room=21 root=25 roughly=-42 round=-13 routine=13
rule=-13 runner=-15 s=-30 safe=9 safely=33 same=16 sanction=-18 savage=13 save=23 saving=-21 say=-32 scale=-36
schedule=-25 school=-6 science=-18 score=-35 screen=-6 script=-9 search=-43 season=10 secretary=-51 secure=-8
security=38 see=12 seem=25 select=-39 self=20 sell=25 senator=-11 send=-32 sense=8 sensor=-22 sentences_0=-32
sentences_1=-12 sentences_2=7 sentences_3=-20 series=-46 service=-7 session=-32 set=-22 setting=57 settle=-34 setup=19
seven=7 several=-11 sewer=5 sex=34 shift=41 shock=41 shop=-20 should=9 show=-20 side=6 sign=-17 significant=40
significantly=39 similar=-12 simple=-8 simply=13 since=18 single=-13 sit=-41 site=-12 situation=-8 six=-31 size=-19
skill=31 sleep=9 small=10 smart=-14 smartphone=-32 smooth=13 social=9 society=10 software=16 solar=13 solid=6
solution=5 solve=-18 some=-16 someone=-35 something=16 sometimes=-25 soon=-25 sound=-6 source=-24 southern=32 space=28
speak=-10 speaker=-58 special=-29 specific=-19 specifically=-13 speech=15 speed=-8 spot=-12 spread=8 stack=-7
staff=-36 stand=8 star=-9 start=-16 statement=-46 statistic:_%=-25 statistic:_NUM_in_of?_NUM=-9
statistic:_a_ADJ?_majority_of=9 statistic:_about_half=-20 statistic:_count=-11 statistic:_dozens_of=14
statistic:_fewer_than_NUM=-11 statistic:_million=20 statistic:_money=-15 statistic:_most_of=16 statistic:_people=13
statistic:_percent=7 statistic:_point=-42 statistic:_rate_of=-18 statistic:_the_average_ADJ?_NOUN=30
statistic:_up_to_NUM=7 statistic:_vote=80 statistic:_woman=-11 statistic:_worker=-25 statistic_0.3=-9 statistic_1=-7
statistic_times_1=-9 statistic_times_2=6 statistic_times_3=-22 statistic_times_4=12 status=-8 stay=-11 steam=15
steel=20 steep=23 step=6 stick=52 still=9 storage=-39 store=-31 story=-20 strategic=41 strategy=6 stream=-27
strength=15 strengthen=-26 stress=6 strike=15 strong=26 structure=-17 struggle=17 student=-15 studio=-50 study=-27
style=-10 subject=17 submit=-35 subscription=-43 success=19 suffer=46 suit=-25 summer=-42 summit=-7 super=35 supply=33
sure=-9 surely=32 surface=-11 surprise=9 suspect=7 suspend=-11 sustainable=7 swing=9 switch=10 system=-25 table=-29
tablet=11 tackle=21 tactic=17 tailor=-17 take=15 talk=-18 tap=-18 target=-13 task=17 teach=-37 teacher=7 teaching=8
team=-14 tech=-6 technical=-9 ted=14 television=17 tell=-31 temperature=-35 template=-42 ten=-36 tend=54 tension=-18
term=5 terror=13 terrorism=23 terrorist=15 test=5 testing=26 text=-6 than=11 that=16 the=-7 their=13 theme=-22
then=-13 theory=18 there=-9 therefore=22 these=8 they=9 thing=-8 think=5 those=-12 thought=6 thousand=-14 threat=21
threaten=-11 three=-16 throughout=-19 throw=-42 thru=7 thus=19 ticket=-7 tier=56 time=11 tiny=-11 title=-38 to=-11
together=-13 tone=69 tool=-17 topic=27 torture=9 total=-8 tough=11 towards=12 town=-36 trade=33 traditional=22
trail=-46 train=-23 transform=35 transition=12 translate=43 travel=-9 treat=-30 treatment=24 trend=34 trip=-9 troop=33
true=16 truly=14 truth=9 try=-33 turn=16 tutor=-51 tweet=-21 two=-21 type=-12 typically=26 ultimately=-32
understand=-9 unemployment=31 unique=38 unit=-20 university=-27 unlike=6 unlikely=10 until=-12 update=-41 upgrade=47
us=-10 use=-21 user=-9 vacuum=16 vague:_allegedly=72 vague:_apparently=53 vague:_be_ADV?_accept_as=10
vague:_be_ADV?_considered=45 vague:_be_ADV?_expected_to=32 vague:_expect_to=44 vague:_many_*_argue=-22
vague:_seem_to=34 vague:_well_-_known=-20 vague_0.4=21 vague_1=17 vague_times_1=21 vague_times_2=23 valid=-39
valuable=35 value=16 variety=-20 various=-41 vast=12 vegetable=31 vendor=16 venue=-15 verb_AUX_'re=-15 verb_AUX_'s=-12
verb_AUX_am=-40 verb_AUX_are=11 verb_AUX_base=16 verb_AUX_be=-39 verb_AUX_irregular=-15 verb_AUX_is=20 verb_AUX_s=11
verb_AUX_was=-21 verb_AUX_were=18 verb_VERB_base=-15 verb_VERB_ed=-8 verb_VERB_ing=-8 verb_VERB_irregular=-11
verb_ed=-8 verb_irregular=-16 verb_none=-25 version=18 very=-7 veteran=30 via=7 victim=9 victory=-8 video=-28 view=15
violence=12 vision=8 visit=-30 visual=6 vital=31 vote=9 voter=-5 vulnerable=6 wage=5 wait=31 wake=51 walk=-7 war=20
warning=-24 warrior=32 watch=5 water=-22 wave=60 way=10 we=-24 weakness=16 wealth=39 wear=-35 web=-16 website=-34
wedding=-8 week=10 weekend=-28 weight=6 welcome=-28 well=15 wellness=41 western=16 where=-12 while=-11 white=28
whole=7 whom=23 why=-17 wide=-6 wife=-45 win=15 wind=14 window=-32 wing=14 winner=-19 winter=19 wireless=-23 wish=-27
within=-6 without=21 wood=-21 woodworking=-43 word=18 work=-5 worker=-15 working=6 workout=-13 worry=-11 worth=14
would=9 write=9 writer=17 writer-speaks_0=-10 writer-speaks_1=16 writer-speaks_2=11 writer-speaks_3=-20
writer-speaks_4=-58 wrong=-11 yard=-56 year=25 yes=45 yet=8 yield=32 yoga=-27 you=-18 zero=-23 –=11 ’=-23
`;

/** Weights of "is the assertion of this kind?", among assertions. */
export const KIND_TABLES: { readonly [kind in AssertionKind]: string } = {
  statistic: `
(bias)=-112 cause:_boost=47 cause:_in_the_wake_of=51 cause:_reduce=57 cause:_result_of=-30 cause:_support=56
cause_times_1=-32 cause_times_2=-36 cause_times_3=61 comparison:_second_largest=41 comparison:_than_ADV?_any=41
comparison:_the_ADV?_first_NOUN=-33 ends_.=-64 gate_dated=45 gate_reader-address=-33 general:_around_the_ADJ_1600s=-36
general:_people=48 general:_since_NUM=83 general_times_4=37 judgement:_appear_like=-34 judgement:_bad=34
judgement:_best=61 judgement:_certainly=41 judgement:_crucial=-46 judgement:_disaster=-43 judgement:_dramatically=49
judgement:_enormous=62 judgement:_few=34 judgement:_good=-37 judgement:_healthy=76 judgement:_interesting=38
judgement:_main=-30 judgement:_particularly=47 judgement:_successful=-34 judgement:_undoubtedly=42 judgement_0.4=-31
judgement_0.6=-34 judgement_1=-41 judgement_times_2=-43 judgement_times_4=-44 length_7=-33 length_8=-44 names_0=-46
names_1=-43 opens-as_VERB=-33 paragraph_alone=-47 paragraph_middle=-46 prediction:_'ll_ADV?_need=38
prediction:_in_the_*_future_to?_come?=94 prediction:_poised_to=-46 prediction:_unless=-36 prediction_0.4=-30
statistic:_%=60 statistic:_a_ADJ?_majority_of=48 statistic:_dozens_of=48 statistic:_fewer_than_NUM=31
statistic:_growing_NOUN=66 statistic:_million=37 statistic:_money=34 statistic:_percent=98 statistic:_rate_of=-40
statistic:_the_average_ADJ?_NOUN=82 statistic:_vote=81 statistic_0.4=34 statistic_1=189 statistic_times_1=85
statistic_times_2=145 statistic_times_3=54 statistic_times_4=130 vague:_be_ADV?_expected_to=-32 vague:_expect_to=34
vague_times_2=-31 verb_AUX_is=-41 verb_s=-51
`,
  cause: `
(bias)=-88 cause:_because=51 cause:_boost=46 cause:_damage=39 cause:_due_to=120 cause:_erode=57
cause:_fail_because=-56 cause:_force_PRON_*_to=-31 cause:_help_PRON=61 cause:_in_the_wake_of=-81 cause:_lead_*_to=34
cause:_make_it_ADV?_easy=-72 cause:_reduce=47 cause:_result_of=89 cause:_that_be_why=55 cause_0.5=33 cause_1=142
cause_times_1=90 cause_times_2=61 cause_times_3=42 cause_times_4=67 comparison:_NOUN_than=-35
comparison:_as_ADJ_as=-43 comparison:_compare_to=-39 comparison:_than=-32 comparison:_than_ADV?_any=-44
comparison_1=-35 ends_!=-39 ends_.=-54 gate_reader-address=48 general:_be_use_of=38 general:_there_be=-30
judgement:_advantage=58 judgement:_aggressive=-36 judgement:_amount=59 judgement:_bad=-41 judgement:_balance=-30
judgement:_benefit=31 judgement:_cannot_to=-31 judgement:_capture=-42 judgement:_certain=-33 judgement:_challenge=-38
judgement:_complete=-33 judgement:_completely=-36 judgement:_crisis=39 judgement:_critical=-39
judgement:_dangerous=-38 judgement:_deeply=-50 judgement:_disaster=-35 judgement:_easily=-35 judgement:_enormous=-48
judgement:_exactly=-34 judgement:_extreme=33 judgement:_fail=43 judgement:_far_from=-39 judgement:_favorite=-46
judgement:_fundamental=-32 judgement:_great=-43 judgement:_healthy=-62 judgement:_hope=-37 judgement:_ideal=-50
judgement:_important=-34 judgement:_in_fact=-54 judgement:_incredibly=-41 judgement:_interesting=31
judgement:_liberal=-37 judgement:_perfect=114 judgement:_plus=-57 judgement:_popular=38 judgement:_positive=77
judgement:_pretty=-36 judgement:_problem=37 judgement:_quality=31 judgement:_quick=36 judgement:_reason=48
judgement:_secure=44 judgement:_serious=-37 judgement:_significant=-31 judgement:_simple=-66 judgement:_smart=-53
judgement:_smooth=131 judgement:_so_ADJ_that?=65 judgement:_strong=73 judgement:_successful=36 judgement:_threat=35
judgement:_too=54 judgement:_true=-31 judgement:_truly=65 judgement:_trust=49 judgement:_truth=48
judgement:_undoubtedly=34 judgement:_unique=-66 judgement:_vital=50 judgement:_well=38 judgement:_worry=64
judgement_0.6=-43 judgement_1=-33 length_4=-41 names_1=-55 opens-as_ADJ=-42 opens-as_ADP=-37 opens-as_INTJ=-48
opens-as_PUNCT=43 paragraph_first=-43 paragraph_middle=-34 prediction:_'ll_ADV?_need=67 prediction:_could_ADV_VERB=-42
prediction:_eventually=-34 prediction:_future=-33 prediction:_likely_to=-63 prediction:_poised_to=-36
prediction:_unless=-38 prediction_1=-36 prediction_times_3=-39 statistic:_dozens_of=-38 statistic:_fewer_than_NUM=-30
statistic:_man=-43 statistic:_most_of=38 statistic:_people=34 statistic_1=-43 statistic_times_2=-31
statistic_times_4=-35 vague:_apparently=-38 vague:_be_ADV?_considered=-31 vague:_concern_about=-37
vague:_evidence_have_ADV?_show=-39 vague:_expect_to=-42 vague:_many_*_argue=46 verb_AUX_is=-43 verb_VERB_base=-48
verb_base=-37 verb_irregular=-31 verb_s=-38
`,
  comparison: `
(bias)=-129 before-claim_far=59 cause:_allow_PRON=37 cause:_due_to=-31 cause:_erode=46 cause:_make_it_ADV?_easy=53
cause:_mean_that=-30 cause:_thanks_to=64 cause_1=-30 cause_times_3=31 comparison:_compare_to=57 comparison:_largest=37
comparison:_more_ADJ=70 comparison:_one_of_the_ADV?_most=-51 comparison:_second_largest=77 comparison:_than=31
comparison:_than_ADV?_any=71 comparison:_the_ADV?_first_NOUN=46 comparison:_the_ADV?_only_NOUN=-56
comparison:_the_most=30 comparison:_unlike=64 comparison:_world_’s_ADJ=38 comparison_1=182 comparison_times_1=105
comparison_times_2=59 comparison_times_3=77 comparison_times_4=52 ends_.=-69 ends_open=-45 gate_specification=40
general:_across_the_world=31 general:_around_the_ADJ_1600s=-38 general_times_3=-31 judgement:_affordable=57
judgement:_bad=42 judgement:_balance=47 judgement:_better=50 judgement:_break=-34 judgement:_common=55
judgement:_crisis=-39 judgement:_deeply=32 judgement:_easily=36 judgement:_enormous=-39 judgement:_favorite=-52
judgement:_ideal=-39 judgement:_in_fact=69 judgement:_liberal=-49 judgement:_major=77 judgement:_moral=-35
judgement:_necessary=-36 judgement:_plus=109 judgement:_powerful=31 judgement:_proper=-31 judgement:_quality=38
judgement:_reality=-32 judgement:_reliable=-95 judgement:_simple=-31 judgement:_smart=46 judgement:_tough=40
judgement:_unique=38 judgement:_unlikely=-42 judgement:_weakness=-34 judgement:_worry=-34 judgement_1=-32
judgement_times_4=-33 length_4=-34 names_0=-65 opens-as_ADJ=-32 opens-as_AUX=-34 opens-as_PUNCT=37 paragraph_alone=-44
paragraph_last=-34 paragraph_middle=-35 prediction_0.4=-31 prediction_times_1=-44 prediction_times_3=33
statistic:_NUM_in_of?_NUM=53 statistic:_dozens_of=-32 statistic:_fewer_than_NUM=-49 statistic:_growing_NOUN=43
statistic:_most_of=-31 statistic:_percent=-39 statistic:_rate_of=44 statistic:_the_average_ADJ?_NOUN=-58
statistic:_vote=-48 statistic_times_4=-38 vague:_apparently=-31 vague_1=-32 verb_AUX_were=-37 verb_base=-41
`,
  prediction: `
(bias)=-137 cause:_effect_of=44 cause:_erode=-78 cause:_protect=-35 cause:_result_in=-45 cause_times_4=-39
comparison_1=-35 comparison_times_4=-32 ends_!=-60 ends_.=-49 ends_open=-53 gate_conditional=47 gate_dated=43
gate_reader-address=-59 general:_always=-31 general:_no_longer=-38 judgement:_ambitious=69 judgement:_attention=-32
judgement:_better=-43 judgement:_break=-43 judgement:_certainly=58 judgement:_complete=35 judgement:_completely=62
judgement:_crisis=-36 judgement:_difficult=-38 judgement:_efficient=-43 judgement:_exactly=40 judgement:_extreme=53
judgement:_fundamental=64 judgement:_must_ADV?_not=-42 judgement:_proper=38 judgement:_reality=44
judgement:_reliable=63 judgement:_right=-33 judgement:_serious=40 judgement:_should=38 judgement:_smart=-49
judgement:_tough=45 judgement:_truly=-36 judgement:_trust=-36 judgement:_unlikely=116 judgement_1=-36 length_5=-37
length_6=-38 names_0=-69 opens-as_ADJ=-44 opens-as_ADV=-31 opens-as_AUX=106 opens-as_PROPN=-40 opens-as_SCONJ=34
paragraph_alone=-31 paragraph_first=-34 paragraph_middle=-41 partly_quoted=-46 prediction:_be_ADV?_likely_to=152
prediction:_could_VERB=66 prediction:_expect_to=51 prediction:_future=41 prediction:_in_the_*_future_to?_come?=51
prediction:_likely_to=54 prediction:_poised_to=35 prediction:_should_VERB=34 prediction:_will=91
prediction:_will_ADV_VERB=70 prediction:_will_VERB=42 prediction_0.4=81 prediction_1=138 prediction_times_1=107
prediction_times_2=54 prediction_times_3=75 prediction_times_4=48 statistic:_NUM_in_of?_NUM=-33
statistic:_fewer_than_NUM=-33 statistic:_growing_NOUN=35 statistic:_man=60 statistic:_rate_of=43 statistic_times_1=-35
statistic_times_4=-43 vague:_expect_to=42 vague:_seem_to=-48 vague_0.4=-43 vague_times_1=-31 verb_AUX_'re=-47
verb_VERB_ed=-35 verb_ed=-35
`,
  judgement: `
before-claim_far=-33 cause:_allow_PRON=31 cause:_boost=-42 cause:_contribute_to=43 cause:_damage=-30 cause:_due_to=-81
cause:_effect_of=-49 cause:_fail_because=36 cause:_in_order_to=-72 cause:_lead_to=-67 cause:_reason_why=-58
cause:_reduce=-48 cause:_turn_PRON_*_ADJ=36 cause_1=-72 cause_times_3=-53 comparison:_NOUN_than=41
comparison:_as_ADJ_as=35 comparison:_as_many_*_as=61 comparison:_best_ADJ?_NOUN=34 comparison:_better=-45
comparison:_more_ADJ=-32 comparison:_most_ADJ=34 comparison:_one_of_the_ADV?_most=73 comparison:_second_largest=-71
comparison:_than_ADV?_any=-53 comparison:_the_ADV?_first_NOUN=-41 comparison:_world_’s_ADJ=-32 comparison_1=-54
comparison_times_3=-33 comparison_times_4=-53 ends_!=49 ends_open=36 gate_conditional=-34 gate_first-person=56
gate_specification=-47 general:_across_the_world=-66 general:_always=-39 general:_around_the_ADJ_1600s=-50
general:_be_use_of=-56 general:_exist=53 general:_no_longer=42 general:_such_as=-63 general_0.5=-31
general_times_4=-48 judgement:_abuse=-35 judgement:_affordable=-36 judgement:_aggressive=47 judgement:_appear_like=45
judgement:_attention=32 judgement:_attractive=-49 judgement:_best=-79 judgement:_break=60 judgement:_capture=39
judgement:_certainly=-47 judgement:_challenge=45 judgement:_clear=56 judgement:_common=-53 judgement:_complete=33
judgement:_concern=38 judgement:_critical=61 judgement:_crucial=96 judgement:_deep=-30 judgement:_difficult=-44
judgement:_disaster=76 judgement:_dramatically=-57 judgement:_effective=62 judgement:_effectively=37
judgement:_entirely=-40 judgement:_essential=39 judgement:_expensive=-51 judgement:_expert=33 judgement:_extreme=-74
judgement:_far=-40 judgement:_far_from=31 judgement:_freedom=50 judgement:_fun=38 judgement:_good=38
judgement:_great=71 judgement:_healthy=-38 judgement:_ideal=135 judgement:_important=43 judgement:_incredibly=36
judgement:_liberal=97 judgement:_major=-49 judgement:_moral=31 judgement:_natural=-33 judgement:_no_ADV?_doubt=36
judgement:_nothing=59 judgement:_of_course=33 judgement:_perfect=-56 judgement:_popular=-68 judgement:_positive=-70
judgement:_pretty=71 judgement:_problem=-30 judgement:_quality=-52 judgement:_reality=43 judgement:_really=45
judgement:_right=48 judgement:_safe=39 judgement:_secure=-56 judgement:_simple=86 judgement:_smart=38
judgement:_smooth=-69 judgement:_strong=-55 judgement:_successful=-69 judgement:_sure=58 judgement:_surely=51
judgement:_terror=39 judgement:_thing_who=33 judgement:_true=44 judgement:_undoubtedly=-71 judgement:_unfortunately=41
judgement:_unlikely=-40 judgement:_victim=33 judgement:_weakness=97 judgement:_wrong=59 judgement_0.6=48
judgement_1=98 judgement_times_3=56 judgement_times_4=64 length_3=64 length_4=37 opens-as_ADJ=-59 opens-as_AUX=-58
opens-as_CCONJ=44 opens-as_INTJ=59 opens-as_PRON=35 paragraph_alone=42 partly_quoted=37
prediction:_be_ADV?_likely_to=-64 prediction:_expect_to=-53 prediction:_in_the_*_future_to?_come?=-89
prediction:_likely_to=-62 prediction:_will_ADV_VERB=-43 prediction_1=-42 prediction_times_3=-43 statistic:_%=-40
statistic:_a_ADJ?_majority_of=-36 statistic:_climb_by=-31 statistic:_dozens_of=60 statistic:_growing_NOUN=-92
statistic:_percent=-57 statistic:_the_average_ADJ?_NOUN=-56 statistic:_up_to_NUM=49 statistic:_vote=-52
statistic_1=-91 statistic_times_2=-71 statistic_times_4=-62 vague:_allegedly=-77 vague:_appear_to=35
vague:_be_ADV?_considered=-88 vague:_be_ADV?_expected_to=-46 vague:_evidence_have_ADV?_show=-74 vague:_expect_to=-55
vague:_many_*_argue=32 vague:_said_to=-37 vague:_seem_to=33 vague_0.4=46 vague_1=-96 vague_times_2=-45 verb_AUX_'re=83
`,
  vague: `
(bias)=-120 cause:_effect_of=36 cause:_in_the_wake_of=37 cause:_play_a_*_role=43 cause:_reason_why=44
comparison:_the_ADV?_only_NOUN=70 comparison_0.4=-37 ends_.=-65 general:_people=-34 general_times_4=-33
judgement:_ambitious=-49 judgement:_crisis=45 judgement:_dangerous=33 judgement:_dramatically=78
judgement:_entirely=78 judgement:_favorite=89 judgement:_hope=92 judgement:_it_be_ADV?_time=-31 judgement:_moral=36
judgement:_must_ADV?_not=47 judgement:_natural=-34 judgement:_really=-36 judgement:_respect=62
judgement:_successful=99 judgement:_thing_who=49 judgement:_worry=58 judgement_0.4=-31 length_4=-31 names_0=-47
names_1=-38 opens-as_ADJ=73 opens-as_DET=-35 opens-as_PROPN=-33 paragraph_last=-42 prediction:_chance_of=52
prediction:_in_the_*_future_to?_come?=31 prediction:_likely_to=75 prediction_times_4=-37 statistic:_NUM_in_of?_NUM=41
statistic:_up_to_NUM=-67 statistic_times_2=-34 vague:_allegedly=122 vague:_apparently=68 vague:_be_ADV?_accept_as=46
vague:_be_ADV?_considered=75 vague:_be_ADV?_expected_to=67 vague:_concern_about=47 vague:_evidence_have_ADV?_show=134
vague:_said_to=87 vague_1=172 vague_times_1=125 vague_times_2=71 verb_base=-31
`,
  general: `
(bias)=-51 cause:_boost=-31 cause:_contribute_to=-59 cause:_create=31 cause:_help_PRON=-65 cause:_in_order_to=77
cause:_in_the_wake_of=-36 cause:_lead_to=55 cause:_mean_that=39 cause:_reason_why=40 cause:_result_in=33
cause:_result_of=-57 cause:_so_that=44 cause:_thanks_to=-51 cause:_the_ADJ?_cause_of=32 cause_times_3=-43
comparison:_ADV_than=31 comparison:_as_ADJ_as=31 comparison:_as_many_*_as=-32 comparison:_more_ADJ=-44
comparison:_than=-41 comparison_1=-60 comparison_times_3=-31 ends_!=-31 gate_dated=-62 gate_first-person=-63
gate_plain-event=34 general:_always=57 general:_around_the_ADJ_1600s=90 general:_be_use_of=38 general:_contain=32
general:_exist=-40 general:_such_as=63 general:_there_be=49 general_0.5=58 general_times_3=41 general_times_4=63
judgement:_able=39 judgement:_abuse=43 judgement:_actually=35 judgement:_attempt_to=-30 judgement:_bad=-48
judgement:_balance=-47 judgement:_better=-41 judgement:_clearly=41 judgement:_commitment=-38 judgement:_complete=-32
judgement:_concern=-38 judgement:_crisis=-42 judgement:_crucial=-41 judgement:_difficult=67
judgement:_dramatically=-31 judgement:_easily=40 judgement:_easy=-44 judgement:_effectively=-51
judgement:_enormous=-33 judgement:_essential=-50 judgement:_expert=-57 judgement:_failure=-31 judgement:_faith=-41
judgement:_freedom=-33 judgement:_fresh=-42 judgement:_fun=-45 judgement:_healthy=-39 judgement:_ideal=-56
judgement:_important=-32 judgement:_interesting=-35 judgement:_lack=74 judgement:_moral=-57 judgement:_not_only=30
judgement:_plus=-58 judgement:_popular=41 judgement:_powerful=-38 judgement:_pretty=-45 judgement:_radical=-38
judgement:_real=31 judgement:_reality=-45 judgement:_respect=-39 judgement:_significant=68 judgement:_smart=35
judgement:_smooth=-51 judgement:_strong=-45 judgement:_successful=-48 judgement:_too_ADJ=-43 judgement:_tough=-37
judgement:_truly=-43 judgement:_undoubtedly=-30 judgement:_valuable=-58 judgement:_weakness=-44 judgement:_well=32
judgement:_what_*_be=-38 judgement:_worry=-43 judgement_1=-75 judgement_times_3=-65 judgement_times_4=-50 length_3=-53
names_2=-49 opens-as_ADJ=49 opens-as_AUX=-43 opens-as_CCONJ=-48 opens-as_INTJ=-66 opens-as_PART=45 opens-as_PRON=-50
paragraph_alone=-55 paragraph_first=-32 paragraph_middle=38 partly_quoted=40 prediction:_'ll_ADV?_need=-45
prediction:_be_ADV?_likely_to=-44 prediction:_eventually=35 prediction:_expect_to=-31 prediction:_future=-35
prediction:_unless=66 prediction_times_3=-35 prediction_times_4=-34 statistic:_%=-50 statistic:_NUM_in_of?_NUM=-37
statistic:_people=-51 statistic:_percent=-42 statistic:_rate_of=32 statistic:_up_to_NUM=-43 statistic:_vote=-44
statistic_0.3=-32 statistic_1=-38 statistic_times_3=-32 statistic_times_4=-51 vague:_allegedly=-45
vague:_be_ADV?_accept_as=-31 vague:_be_ADV?_considered=53 vague:_be_ADV?_expected_to=-39 vague:_concern_about=-44
vague:_many_*_argue=-37 vague:_seem_to=-34 vague_0.4=-33 vague_1=-40 vague_times_1=-35 vague_times_2=-48
verb_AUX_'re=-33 verb_AUX_'s=-42 verb_AUX_were=56 verb_ing=-33 verb_s=-31
`,
};
