/**
 * Fitted by scripts/fit-assertions.ts; do not edit by hand. From the training part of the labelled news articles
 * (news-gold, labelled by a large language model under a written guideline): 360 articles, 6328 sentences,
 * 696 more to calibrate on. Entries are `feature=weight in hundredths`; see linear-model.ts and features.ts.
 */
import type { AssertionKind } from '../types.ts';
import type { SurroundingsWeights } from './surroundings.ts';

/** How the article around a sentence settles its score, calibration folded in. */
export const SURROUNDINGS: SurroundingsWeights = {"own":0.545,"article":2.048,"before":0.554,"after":0.405,"bias":-1.564};

/** Weights of "would a careful reader want a source?". */
export const FLAG_TABLE = `
'=-10 (bias)=-41 African=95 Arab=15 Democratic=-12 French=16 Soviet=60 a=-11 ability=14 able=-17 above=-6 absence=-28
abuse=6 accept=-26 access=-23 account=-24 accounting=-24 accuse=-12 across=8 act=27 action=-9 active=72 activity=15
actor=8 actual=25 actually=15 ad=17 adapt=48 add=10 additional=-38 address=24 adjust=10 administration=17 adult=32
advantage=-20 advice=-44 advise=-67 advocate=-27 affair=-19 affect=41 afford=21 affordable=-11 after=-12
after-claim_far=-7 after-claim_near=-10 again=18 age=12 agency=-39 agent=-24 aggressive=50 ago=45 agree=27 agreement=6
ahead=-33 aid=29 aide=-24 aim=16 air=-35 align=48 all=-5 allow=-49 ally=56 almost=64 alone=-33 along=-9 already=31
also=10 alternative=54 although=-6 always=36 ambitious=61 amid=5 among=9 analysis=-31 analyst=-91 another=-20
answer=-10 antique=-16 anyone=15 anything=-20 anywhere=22 appeal=38 appear=16 appliance=-28 apply=-44 approach=27
approval=-14 approve=-20 apps=-72 argue=-33 armed=14 around=16 arrive=-24 art=20 article=-22 artificial=43 artist=-36
artwork=-100 as=8 ask=-32 aspect=6 assault=-7 asset=21 assignment=-31 assistance=-37 assistant=16 associate=-32
assume=-56 at=-10 attack=15 attempt=-20 attend=-11 attention=16 attorney=-51 attract=37 attributed-share_1=24
attributed-share_2=-52 attributed-share_3=-21 attributed-share_4=-18 audience=23 author=-40 authority=84 auto=42
automate=62 automatically=-35 automation=21 available=-47 average=43 avoid=5 avoidance=-36 award=-8 aware=-21 away=13
baby=-61 back=23 background=-50 bad=20 balance=43 balanced=21 ban=-47 band=-94 bank=16 bar=-16 battery=-30 battle=70
be=34 bean=21 bear=-15 because=17 become=49 before=-34 before-claim_far=-15 before-claim_near=8 begin=-9 beginner=16
beginning=-36 behind=11 being=6 belief=19 believe=24 below=-53 benchmark=-19 beneficial=17 benefit=-6 best=-7
better=-13 beverage=39 bid=-35 big=-7 bill=62 billion=23 billionaire=-19 bit=37 black=38 blog=-27 blood=-28 blow=57
bn=66 body=-21 bombing=-21 bond=-17 book=-29 boost=27 border=31 both=25 bottle=-85 brake=-44 brand=5 break=-33 brew=12
bridge=-13 bring=18 brother=43 build=8 building=-6 business=26 busy=37 but=15 button=12 buy=-52 by=-12 cable=-15
calendar=-54 call=-33 camera=22 camp=-32 campus=-40 can=7 cancel=-73 candidacy=-58 candidate=9 capability=-13
capacity=-13 capital=37 capture=25 car=-40 card=32 care=6 career=43 careful=20 carrier=-112 carry=13 case=-27 cash=-26
cast=36 catch=-15 category=-7 caterer=-83 catering=-18 cause=-34 cause:_affect=37 cause:_allow_PRON=-14 cause:_amid=5
cause:_because=17 cause:_boost=34 cause:_contribute_to=34 cause:_create=-6 cause:_damage=22 cause:_due_to=-22
cause:_effect_of=34 cause:_erode=45 cause:_fail_because=13 cause:_help_PRON=14 cause:_in_order_to=39 cause:_lead_to=30
cause:_mean_that=11 cause:_play_a_*_role=36 cause:_prevent_*_from=-11 cause:_reason_why=32 cause:_reduce=7
cause:_result_in=-7 cause:_result_of=-40 cause:_save_you=47 cause:_so_that=20 cause:_support=-9 cause:_thanks_to=19
cause:_the_ADJ?_cause_of=-50 cause:_therefore=25 cause_0.5=17 cause_1=42 cause_times_1=7 cause_times_2=45
cause_times_3=47 cause_times_4=26 celebrate=5 cellphone=10 center=-25 central=-75 century=72 certain=-35 certainly=40
certificate=-30 certification=-16 certified=-41 chair=-67 challenge=14 chance=-9 chaos=6 charge=-25 cheap=38 check=-49
chief=-7 child=-6 chip=-34 choice=-18 church=-15 cite=-42 citizen=36 citizenship=-7 city=-10 civil=8 claim=-17
class=-11 clean=-6 cleaning=48 clearly=-20 client=13 climate=-11 clip=-37 close=19 code=31 coffee=34 coin=19 cold=16
collapse=12 colleague=31 collect=-40 college=8 color=-100 com=-32 combination=22 combine=-9 come=-9 comment=-5
commercial=10 commit=-9 committee=26 common=-12 commonly=37 communication=-52 company=-8 compare=14 comparison=-78
comparison:_ADJ_than=8 comparison:_ADV_than=-15 comparison:_NOUN_than=15 comparison:_as_ADJ_as=-33
comparison:_as_many_*_as=45 comparison:_best_ADJ?_NOUN=11 comparison:_compare_to=-13
comparison:_for_the_first_time=-29 comparison:_identical_to=-22 comparison:_leading_NOUN=-61 comparison:_more_ADJ=11
comparison:_most_ADJ=-6 comparison:_second_largest=66 comparison:_than=12 comparison:_than_ADV?_any=18
comparison:_the_ADV?_first_NOUN=29 comparison:_the_ADV?_only_NOUN=48 comparison:_the_most=9 comparison:_unlike=7
comparison:_world_’s_ADJ=-23 comparison_0.4=9 comparison_1=33 comparison_times_1=22 comparison_times_2=23
comparison_times_3=-20 comparison_times_4=13 compete=14 compile=-11 complete=-10 completely=-15 complex=-44
compliance=5 component=10 comprehensive=-31 computer=20 concept=-63 concern=-18 concert=-57 condition=-27 conduct=-28
conference=-37 confidence=59 confirm=34 conflict=22 connection=-54 consequence=12 conservative=6 consider=-17
consistent=81 construction=-7 consult=61 consumer=-35 contact=9 contain=92 content=-41 contest=21 context=32
continue=20 contrast=29 control=41 controversy=71 convention=-7 conversation=17 cool=5 coordinate=35 copper=60 copy=-6
corporate=-37 could=24 count=-16 counter=-49 couple=-23 course=-37 court=-47 cover=-29 coverage=-21 crack=-19 craft=72
crash=-32 create=-5 credit=35 criminal=9 crisis=32 critic=21 critical=29 criticism=19 criticize=-13 crop=22 cross=-9
crowd=-11 crucial=80 cultural=56 culture=27 cup=-40 current=-15 currently=-28 curve=36 custom=75 customer=-67 cyber=-6
cybersecurity=-6 cycle=37 daily=-27 damage=-12 dangerous=6 date=7 datum=-23 day=-14 dead=47 deal=33 dear=-68 death=-9
debt=17 decade=-13 decision=21 decline=-53 deep=-11 deeply=15 defeat=12 defend=-24 defense=23 define=-41 degree=-8
delegate=18 deliver=-23 delivery=-26 demand=48 demonstrate=-33 deny=-42 department=-21 depend=-16 depth=34
describe=-33 design=36 designer=26 desire=13 desperate=-14 despite=8 detail=-11 detailed=83 detention=-71 develop=-60
developer=55 development=14 device=-14 die=6 diet=20 difference=43 different=-21 digital=-26 direct=23 directly=-17
director=56 disaster=24 discount=26 discover=31 discovery=24 discuss=-15 discussion=-49 disease=68 display=-35
distance=-50 distribute=-14 diverse=13 divide=-63 do=-21 doctor=-70 document=-30 dollar=-66 domestic=27 dominate=52
donor=-9 door=-7 dough=-58 down=-11 download=-40 drain=29 drainage=-32 dramatically=34 draw=-51 dream=29 drink=61
drinking=61 drive=-6 drug=-41 due=-23 during=-35 duty=25 each=-19 earlier=-17 early=31 ease=-9 easily=45 east=17
eastern=54 easy=9 economic=13 economy=28 edge=30 edition=-32 editorial=-30 education=-34 effective=44 effectively=38
efficiency=17 efficient=37 efficiently=57 eight=-7 either=43 elect=26 election=27 electorate=48 electrical=8
electrician=58 element=6 elsewhere=44 email=-28 embed=-42 embrace=43 emerge=16 emphasize=-49 employ=-28 employee=38
empower=9 enable=28 encounter=-37 encourage=25 end=19 endorsement=-6 ends_!=-6 ends_.=22 ends_:=-67 ends_;=-15
ends_open=-77 enemy=-9 energy=40 engage=12 engineering=-37 enhance=44 enjoy=-6 enormous=29 ensure=17 enter=-32
entry=12 environment=18 environmental=50 equal=15 equipment=48 era=13 error=-52 escape=-41 especially=28 espresso=18
essay=13 essential=20 establish=27 establishment=31 estate=11 evaluate=-46 even=25 evening=41 event=-11 eventually=-6
ever=15 every=7 everyone=23 everything=-29 exactly=34 exam=60 example=-11 exchange=28 executive=-19 exist=11
expand=-18 expansion=64 expect=60 expectation=27 expense=-26 expensive=31 experiment=-38 expert=-12 expertise=64
explain=-22 explore=-51 expose=-30 express=-31 extend=27 extra=-46 extreme=16 extremism=26 extremist=38 face=-20
fact=25 fail=-22 failure=-20 faith=25 familiar=-55 famous=-8 far=25 fast=-10 faster=38 favor=24 favorite=-6 fear=41
federal=15 fee=14 feed=-12 feeling=-15 fellow=-29 festival=-74 few=9 field=-20 figure=-35 file=-47 final=-70
finance=-26 financial=7 find=-9 fine=-19 finger=-14 finish=-46 fire=-8 firm=9 first=-14 fit=-21 flag=64 fleet=46
flexibility=43 flip=30 flood=111 floor=45 flow=-12 fly=-11 folder=-44 folk=25 follow=-6 following=36 food=-7 for=-17
force=22 foreign=23 forget=-26 form=-16 format=-55 former=-25 forward=-15 founder=36 four=-13 frame=6 fraternity=53
free=-14 freedom=9 fresh=-19 friend=-33 friendly=-20 from=5 front=-9 fruit=50 fuel=44 full=-27 fully=73 fun=-29
function=-6 functional=76 fundamental=43 furniture=-34 further=14 future=9 gain=56 gas=14 gate_conditional=-21
gate_dated=-26 gate_definition=-37 gate_first-hand=-41 gate_first-person=-84 gate_plain-event=-23
gate_reader-address=-41 gate_specification=-55 gather=-31 gay=15 general:_always=35 general:_around_the_ADJ_1[0-9]s=65
general:_be_use_of=-12 general:_contain=-9 general:_exist=22 general:_for_centuries=-12 general:_many_ADJ?_NOUN=-7
general:_since_NUM=8 general_0.5=15 general_times_3=12 general_times_4=14 generally=26 generation=31 get=-8 giant=-33
git=-30 github=-43 give=16 given=32 global=45 globe=34 goal=-6 good=12 graduate=37 grant=-21 graphic=-28 great=22
green=66 grinder=32 ground=-26 group=-12 grow=61 guarantee=69 guidance=-68 guide=-36 guilty=-15 gun=7 gym=21 half=-32
hand=-37 handle=-15 hang=-10 happen=15 happy=-23 hard=21 hardware=43 have=21 he=-14 head=-17 headphone=-16 health=-14
healthy=22 hear=42 heart=-13 heating=-18 heavy=-9 help=9 helpful=-40 here=-55 here's=-65 high=15 highlight=-60
highly=33 him=18 himself=17 hire=21 history=7 hit=-30 hold=-21 holiday=-8 home=-12 honor=-14 hope=-17 host=-6
hostage=69 hot=-11 hour=-9 house=-32 housing=28 how=-15 however=15 huge=-68 human=-34 humanitarian=28 hundred=18
hurt=-35 husband=16 i=-56 icon=-39 id=-48 ideal=48 identify=-11 identity=-15 ideology=54 if=-10 ignore=28 illegal=43
immediately=-43 immigrant=27 immigration=32 impact=29 importance=-50 impose=-16 in=8 incident=-11 include=-34 income=5
increase=16 increasing=46 increasingly=37 indeed=-35 independent=-20 independently=-117 index=-15 indicate=-51
individual=-11 industrial=58 industry=39 influence=7 information=-31 innovation=29 innovative=-14 inspection=22
install=-43 installation=-62 instance=54 instead=37 institution=-51 instructor=7 insurance=-7 integrate=-62
intelligence=8 interaction=44 interest=77 interesting=20 interface=-7 internal=15 international=15 internet=-57
interpretability=75 intervention=-25 interview=11 into=16 introduce=15 invest=-20 investigate=-8 investigation=44
investment=-28 investor=48 invite=-45 involve=-38 involved=49 it=7 its=36 itself=-11 jet=-92 jihad=6 job=19 join=-21
journalist=29 journey=-11 judge=51 judgement:_abandon=23 judgement:_able=-17 judgement:_abuse=6 judgement:_actually=15
judgement:_advantage=-20 judgement:_affordable=-11 judgement:_aggressive=50 judgement:_ambitious=61
judgement:_amount_to=8 judgement:_appear_like=18 judgement:_attention=16 judgement:_bad=20 judgement:_balance=43
judgement:_benefit=-6 judgement:_best=-7 judgement:_better=-13 judgement:_big=-7 judgement:_break=22
judgement:_can_not=30 judgement:_capture=10 judgement:_certain=-35 judgement:_certainly=40 judgement:_challenge=14
judgement:_clearly=-20 judgement:_common=-12 judgement:_complete=-10 judgement:_completely=-15 judgement:_complex=-44
judgement:_concern=-18 judgement:_cool=5 judgement:_crisis=32 judgement:_critical=29 judgement:_crucial=80
judgement:_dangerous=6 judgement:_deep=-11 judgement:_deeply=15 judgement:_desperate=-14 judgement:_disaster=24
judgement:_dramatically=34 judgement:_easily=45 judgement:_easy=9 judgement:_effective=44 judgement:_effectively=38
judgement:_efficient=37 judgement:_enormous=29 judgement:_essential=20 judgement:_exactly=34 judgement:_expensive=31
judgement:_expert=-12 judgement:_extreme=16 judgement:_fact_be=-15 judgement:_fail=-22 judgement:_failure=-20
judgement:_faith=25 judgement:_far=25 judgement:_far_from=35 judgement:_favorite=-6 judgement:_fear=41
judgement:_few=9 judgement:_fine=-19 judgement:_free=-14 judgement:_freedom=9 judgement:_fresh=-19
judgement:_friendly=-20 judgement:_fun=-29 judgement:_fundamental=43 judgement:_good=12 judgement:_great=22
judgement:_guilty=-15 judgement:_happy=-23 judgement:_hard=21 judgement:_healthy=22 judgement:_heart=-13
judgement:_hope=-17 judgement:_huge=-68 judgement:_ideal=48 judgement:_in_fact=18 judgement:_innovative=-14
judgement:_interesting=20 judgement:_liberal=30 judgement:_main=-18 judgement:_major=13 judgement:_make_ADV?_sense=-23
judgement:_massive=-28 judgement:_merely=-25 judgement:_modern=15 judgement:_moral=25 judgement:_natural=19
judgement:_necessary=-7 judgement:_need=10 judgement:_need_to=17 judgement:_nice=-8 judgement:_no_ADV?_doubt=16
judgement:_not_only=8 judgement:_nothing=31 judgement:_of_course=27 judgement:_particularly=38 judgement:_perfect=24
judgement:_plus=6 judgement:_poor=-20 judgement:_popular=48 judgement:_powerful=16 judgement:_pretty=14
judgement:_problem=12 judgement:_proper=-7 judgement:_quality=6 judgement:_quick=-9 judgement:_quiet=7
judgement:_radical=45 judgement:_real=-9 judgement:_really=21 judgement:_reason=13 judgement:_relevant=18
judgement:_reliable=27 judgement:_respect=-6 judgement:_robust=-23 judgement:_safe=11 judgement:_secure=-11
judgement:_should=23 judgement:_significant=58 judgement:_simple=-18 judgement:_simply=16 judgement:_smart=-17
judgement:_smooth=14 judgement:_so_ADJ_that?=-19 judgement:_solid=10 judgement:_sort_of=25 judgement:_special=-37
judgement:_strong=31 judgement:_sure=-19 judgement:_surely=54 judgement:_terror=20 judgement:_there_be_no=-6
judgement:_threat=25 judgement:_too=-5 judgement:_too_ADJ=35 judgement:_totally=35 judgement:_tough=16
judgement:_true=25 judgement:_truly=22 judgement:_truth=10 judgement:_unfortunately=7 judgement:_unique=46
judgement:_unlikely=22 judgement:_useful=-11 judgement:_valuable=43 judgement:_victim=9 judgement:_vital=42
judgement:_weakness=23 judgement:_welcome=-42 judgement:_well=19 judgement:_what_*_be=-11 judgement:_worry=-20
judgement:_worth=21 judgement:_wrong=-16 judgement_0.4=18 judgement_0.5=27 judgement_1=59 judgement_times_1=8
judgement_times_2=34 judgement_times_3=31 judgement_times_4=39 judgment=9 just=13 justice=-10 keep=24 keyboard=-19
kid=15 killing=12 kind=12 kitchen=-40 know=8 label=-16 labor=27 land=21 language=-13 laptop=47 large=21 largely=-8
lasting=22 late=-12 later=19 launch=10 law=12 lawmaker=-68 lawsuit=38 lawyer=14 layout=-17 leader=42 leadership=7
leak=-70 lean=-29 learn=-31 learning=-30 leave=32 left=36 legal=-12 legislation=16 length_3=-6 length_4=-15
length_5=-15 length_6=-11 length_8=-8 less=23 lesson=-18 let=11 level=18 leverage=30 liberal=30 library=-10
license=-40 lie=14 life=11 lifestyle=28 lift=-56 light=-46 like=5 likely=26 limit=7 limited=28 line=35 link=21
list=-18 listen=25 live=-19 living=-33 load=-51 local=-10 locally=38 locate=27 location=5 long=28 longer=-18 look=30
lose=9 lot=36 love=-53 low=12 lower=41 machine=16 main=-18 maintain=30 maintenance=32 major=13 majority=37 maker=-43
man=-17 manage=50 management=-19 manager=-13 manual=-17 manufacturer=-17 manufacturing=-28 many=19 marathon=-19
march=-22 mark=35 market=-28 marketing=20 marriage=11 massive=-28 match=-84 material=-30 may=-14 maybe=-18 md=-47
me=-50 meal=31 mean=-14 meanwhile=18 measure=-23 meet=-27 meeting=-28 memory=12 mental=39 mention=-25 merely=-25
method=15 might=-10 militant=17 military=7 milk=-14 millennials=21 million=38 mind=59 minimal=-18 minimize=-54
minimum=35 minister=-15 minority=33 minute=-30 miss=9 mission=-26 mix=56 mm=-8 mobile=41 model=14 moderate=43
modern=15 module=-99 moment=29 money=19 monitor=-64 month=26 moon=-104 moral=25 more=18 most=36 mostly=47 motivate=-23
move=-29 movement=39 movie=9 much=17 multiple=-28 murder=-69 museum=-31 music=14 musical=49 must=17 my=-52 name=-11
names_0=20 names_1=-31 names_2=-53 names_3=-69 names_4=-22 nation=16 national=12 nationally=15 native=10 natural=19
nature=-19 navigation=-11 near=12 nearly=65 necessary=-7 need=10 neighbor=9 network=16 nevertheless=-25 news=26 next=6
nice=-8 no=25 noble=45 nomination=73 nominee=20 not=15 note=-67 nothing=31 notice=-42 novel=43 now=18 number=7 nun=-5
object=-28 obtain=-12 of=7 off=-34 offer=-30 offering=58 office=-16 officer=36 official=21 often=43 oil=34 on=-20
once=-43 one=28 ongoing=19 online=-8 only=-13 open=-10 opening=12 opens-as_ADJ=17 opens-as_ADV=-10 opens-as_CCONJ=32
opens-as_DET=-23 opens-as_INTJ=27 opens-as_NOUN=-6 opens-as_NUM=-19 opens-as_PART=25 opens-as_PRON=-12
opens-as_PROPN=-14 opens-as_PUNCT=-53 opens-as_SCONJ=10 opens-as_SYM=-33 opens-as_VERB=20 opens_-=-52 opens_PROPN=-14
opens_PUNCT=-13 opens_SYM=-33 opens_after=-14 opens_ai=8 opens_all=22 opens_an=-46 opens_and=21 opens_another=-65
opens_at=-13 opens_be=-33 opens_because=24 opens_before=-11 opens_both=-40 opens_but=18 opens_by=52 opens_com=-24
opens_dear=-75 opens_despite=39 opens_during=-69 opens_each=-54 opens_even=6 opens_every=21 opens_for=-28
opens_from=-39 opens_git=-36 opens_github=-43 opens_have=34 opens_he=-41 opens_here=-49 opens_how=-7 opens_however=33
opens_i=-25 opens_if=-11 opens_in=9 opens_instead=-12 opens_it=19 opens_just=-37 opens_many=69 opens_md=-47
opens_meanwhile=38 opens_most=49 opens_my=-37 opens_no=-18 opens_not=43 opens_now=20 opens_once=-42 opens_one=-27
opens_other=-61 opens_over=-21 opens_perhaps=94 opens_president=17 opens_rather=-39 opens_since=14 opens_some=-75
opens_that=23 opens_their=30 opens_then=-73 opens_there=-13 opens_these=28 opens_they=45 opens_this=18 opens_those=9
opens_though=39 opens_unfortunately=-11 opens_use=-60 opens_we=-18 opens_well=46 opens_what=-15 opens_when=-15
opens_where=-34 opens_while=32 opens_why=-32 opens_with=45 opens_yes=48 opens_yet=41 opens_your=-40 operate=-25
operation=10 opinion=-22 opportunity=38 opposite=-20 opposition=27 oppression=30 option=-9 oral=53 order=32
organization=-54 organize=27 original=-28 other=9 others=-14 otherwise=11 our=6 out=-18 outcome=-35 outside=-44
over=-9 overall=12 overhaul=-37 own=14 owner=-24 package=-22 pad=-35 page=-30 pair=9 pan=-60 panel=36 paper=-28
paragraph_alone=-22 paragraph_last=-15 paragraph_middle=-12 parent=-6 park=-18 part=-23 participate=-43 particular=21
particularly=38 partly_quoted=-45 party=20 pass=-14 past=9 path=8 patient=22 pattern=-22 pay=-7 peace=19 peer=11
people=26 per=-49 percent=13 percentage=-30 perfect=24 perform=-30 performance=26 perhaps=17 person=30 personal=-9
personally=-43 perspective=8 phase=42 phone=-30 photo=-24 photographer=58 photography=11 phrase=81 physical=-22
physician=6 picture=-13 piece=28 pin=27 pipe=29 place=-20 place_0=-17 place_1=-14 place_2=-25 place_3=7 plan=-16
plane=-25 planner=19 plant=44 play=-16 player=-19 plead=-52 pledge=27 plenty=-11 plumber=58 plus=6 point=-31 police=22
policy=-24 political=44 politician=42 politics=34 poor=-20 popular=48 popularity=99 population=31 port=-7
portfolio=-26 position=-34 possible=-19 post=-54 posture=14 potential=41 potentially=17 pour=49 poverty=-28 power=49
powerful=16 practical=-37 practice=-35 praise=-8 prediction:_'ll_ADV?_need=-56 prediction:_be_ADV?_likely_to=19
prediction:_be_going_to=9 prediction:_could=-18 prediction:_could_ADV_VERB=46 prediction:_could_VERB=8
prediction:_eventually=5 prediction:_expect_to=34 prediction:_future=9 prediction:_in_the_*_future_to?_come?=-15
prediction:_poised_to=16 prediction:_unless=-22 prediction:_will_ADV=8 prediction:_will_ADV_VERB=19
prediction:_will_VERB=13 prediction:_would_VERB=21 prediction_1=12 prediction_times_2=8 prediction_times_3=15
prediction_times_4=-11 prefer=-42 pregnancy=21 pregnant=-15 prepare=-30 presence=15 present=-44 preservation=-20
president=18 press=-14 pressure=8 presumptive=12 pretty=14 prevent=-17 previous=-65 previously=5 price=28 pricing=36
primary=23 prime=-11 principle=-19 prioritize=-33 priority=-11 private=23 probably=105 problem=12 process=11
produce=-18 product=-18 production=51 professional=6 profile=7 program=-13 progress=30 project=-33 promise=-34
promote=-33 prompt=7 proper=-7 property=-7 propose=-25 prospect=55 protect=12 protection=-22 protest=-38 protester=-54
prove=32 public=6 publish=-38 pull=7 punch=-10 purchase=-42 pursue=11 push=-22 put=10 quality=6 quarter=23 quick=-9
quickly=7 quiet=7 quite=44 quote=-27 radical=45 radio=19 rally=20 range=27 rape=11 rapid=15 rapidly=55 rate=25
rather=-8 reach=34 read=-13 ready=-41 real=-9 realize=40 really=21 reason=13 receive=-13 recent=16 recently=-50
recognize=-23 recommend=-29 record=-12 recovery=-9 red=20 redefine=-20 reduce=8 reduction=-33 refer=6 reflect=-15
reform=59 refugee=56 refuse=-50 regard=8 regardless=-61 regime=28 region=31 register=-93 regular=-47 regularly=65
regulation=32 relate=26 relation=96 relationship=64 relative=65 release=11 relevant=18 reliability=110 reliable=27
religion=16 religious=23 rely=66 remain=36 remark=34 remember=-29 remind=56 remote=-11 remove=-13 rent=-11 rental=-28
repair=-57 repeatedly=29 replace=-8 report=-43 reportedly=107 reporter=-27 repository=-46 represent=43
representative=-72 request=-13 require=9 requirement=-70 research=-45 resistance=-13 resolve=54 resource=-36
respect=-6 respond=-14 response=11 responsibility=19 rest=22 restore=-12 result=23 retreat=13 return=-33 reveal=-22
revenue=27 review=14 revolution=61 ride=-8 rise=-34 rival=-29 road=-18 robot=-19 robust=-23 role=-6 roll=5 room=13
root=29 roughly=-52 round=-29 rule=-24 run=-11 runner=-20 s=-40 safe=11 safely=55 safety=10 sale=12 same=24
sanction=-26 savage=11 save=40 saving=-31 say=-55 scale=-41 scenario=11 schedule=-39 science=-10 score=-39 screen=-25
script=-27 search=-65 season=13 secretary=-79 secure=-11 security=49 see=22 seek=-11 seem=37 select=-58 self=29
sell=33 senator=-16 send=-42 sense=9 sensor=-33 sentences_0=-38 sentences_1=-19 sentences_3=-12 series=-62 serve=9
server=15 service=-6 session=-20 set=-34 setting=71 settle=-45 setup=11 seven=13 several=-18 sex=46 sexual=-11
share=11 she=-11 shift=60 shock=55 shoot=-30 shop=-36 short=-20 shot=-10 should=10 show=-36 siege=5 sign=-23 signal=12
significant=58 significantly=60 similar=-22 simple=-18 simply=16 since=23 single=-16 sit=-59 site=-32 situation=-17
six=-37 size=-28 skill=37 small=6 smart=-17 smartphone=-54 smooth=14 social=19 society=18 software=20 solar=12
solid=10 solidarity=6 solution=5 solve=-30 some=-18 someone=-54 something=31 sometimes=-42 son=25 soon=-36 sound=-22
source=-38 southern=50 space=37 speak=-16 speaker=-78 special=-37 specific=-20 specifically=-18 speech=21 speed=-9
spend=-13 spending=8 sport=-45 spot=-20 staff=-62 stage=7 stand=14 star=-14 start=-27 startup=-9 statement=-42
station=-62 statistic:_%=-36 statistic:_NUM_in_of?_NUM=-13 statistic:_a_ADJ?_majority_of=12 statistic:_about_half=-24
statistic:_count=-11 statistic:_dozens_of=17 statistic:_fewer_than_NUM=-29 statistic:_growing_NOUN=-9
statistic:_million=27 statistic:_money=-19 statistic:_most_of=16 statistic:_people=14 statistic:_point=-52
statistic:_rate_of=-25 statistic:_the_average_ADJ?_NOUN=24 statistic:_up_to_NUM=19 statistic:_vote=118
statistic:_worker=-34 statistic_0.3=-8 statistic_0.4=8 statistic_1=-7 statistic_times_1=-10 statistic_times_2=7
statistic_times_3=-33 statistic_times_4=27 status=-12 stay=-23 steel=24 steep=36 step=11 stick=79 still=8 stop=-9
storage=-62 store=-44 story=-24 straight=40 strategic=65 stream=-24 strength=20 strengthen=-36 stretch=-6 strike=17
strong=31 structure=-16 struggle=22 student=-27 studio=-69 study=-44 style=-30 subject=30 submit=-41 subscription=-60
success=28 suffer=62 suggest=-17 suit=-31 summer=-71 summit=-15 super=40 supply=42 support=-12 supporter=6 sure=-19
surely=54 surface=-18 surprise=11 suspect=23 sustainable=16 swing=16 system=-34 table=-28 tablet=13 tackle=40
tactic=21 tailor=-14 take=16 talk=-25 tap=-33 target=-13 task=18 tax=8 teach=-47 teacher=14 teaching=17 team=-17
technical=-6 technique=11 technology=10 ted=24 television=9 tell=-37 temperature=-70 template=-58 ten=-47 tend=86
tension=-11 terror=20 terrorism=50 terrorist=27 test=10 testing=43 than=12 that=15 their=14 them=13 theme=-24
themself=-6 then=-17 theory=29 there=-13 therefore=43 these=8 they=10 thing=-13 third=10 those=-24 thought=16
thousand=-16 threat=25 three=-21 throughout=-30 throw=-57 thus=10 tier=54 tight=29 time=17 tiny=-25 title=-49 to=-17
together=-26 tone=88 too=-5 tool=-35 topic=33 torture=20 total=-28 totally=35 tough=16 towards=23 town=-54 trade=45
traditional=38 trail=-69 train=-32 transform=53 transition=12 translate=73 travel=-11 treat=-20 treatment=41 trend=47
trip=-24 troop=65 true=25 truly=22 truth=10 try=-47 turn=14 tutor=-85 tweet=-27 two=-27 type=-17 typically=40
ultimately=-42 under=-5 understand=-7 unemployment=54 unfortunately=7 unique=46 unit=-31 university=-29 unlike=7
unlikely=22 until=-26 update=-60 upgrade=71 upon=5 upper=11 us=-21 use=-33 useful=-11 user=-16 usually=-6 vacuum=32
vague:_allegedly=97 vague:_apparently=82 vague:_appear_to=7 vague:_be_ADV?_accept_as=8 vague:_be_ADV?_considered=66
vague:_be_ADV?_expected_to=45 vague:_concern_about=-8 vague:_evidence_ADV?_show=-22 vague:_expect_to=60
vague:_many_*_argue=-19 vague:_seem_to=43 vague:_well_-_known=-24 vague_0.4=22 vague_1=22 vague_times_1=25
vague_times_2=32 valid=-73 valuable=43 value=28 variety=-33 various=-55 vary=-6 vast=18 vegetable=42 vehicle=-9
vendor=11 venue=-21 verb_AUX_'re=-26 verb_AUX_'s=-19 verb_AUX_am=-72 verb_AUX_are=16 verb_AUX_base=18 verb_AUX_be=-58
verb_AUX_irregular=-23 verb_AUX_is=20 verb_AUX_s=14 verb_AUX_was=-22 verb_AUX_were=29 verb_VERB_base=-15
verb_VERB_ed=-7 verb_VERB_ing=-11 verb_VERB_irregular=-12 verb_ed=-7 verb_irregular=-17 verb_none=-34 version=25
very=-18 veteran=55 via=17 victim=9 video=-38 view=11 violence=17 violent=-7 vision=21 visit=-51 visual=5 vital=42
vote=15 voter=-9 vulnerability=-19 vulnerable=10 wage=6 wait=35 wake=74 walk=-9 war=37 warning=-32 warrior=43 waste=6
watch=10 water=-41 wave=72 way=11 we=-29 weakness=23 wealth=69 wear=-50 web=-31 website=-41 wedding=-13 week=21
weekend=-19 weight=14 welcome=-42 well=19 wellness=32 western=26 what=6 when=-10 where=-13 which=9 while=-13 white=47
who=10 whole=8 whom=40 why=-30 wide=-8 widely=-9 wife=-56 win=23 wind=20 window=-42 wing=17 winner=-23 winter=30
wireless=-31 wish=-36 within=-10 without=32 woman=7 wood=-34 woodworking=-57 word=28 work=-6 worker=-16 working=15
workout=-20 worry=-20 worth=21 would=11 writer=33 wrong=-16 yard=-72 year=34 yes=66 yet=18 yield=40 yoga=-36 you=-29
your=-6 zero=-42 –=22 ’=-32
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
