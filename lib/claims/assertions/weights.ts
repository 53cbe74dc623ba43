/**
 * Fitted by scripts/fit-assertions.ts; do not edit by hand. From the training part of the labelled news articles
 * (news-gold, labelled by a large language model under a written guideline): 360 articles, 6227 sentences,
 * 675 more to calibrate on. Entries are `feature=weight in hundredths`; see linear-model.ts and features.ts.
 */
import type { AssertionKind } from '../types.ts';
import type { SurroundingsWeights } from './surroundings.ts';

/** How the article around a sentence settles its score, calibration folded in. */
export const SURROUNDINGS: SurroundingsWeights = {
  own: 0.614,
  article: 2.391,
  before: 0.614,
  after: 0.363,
  bias: -1.69,
};

/** Weights of "would a careful reader want a source?". */
export const FLAG_TABLE = `
'=-12 's=17 (bias)=-39 -=3 African=90 Arab=17 Democratic=-14 French=22 Soviet=60 a=-7 abandon=75 ability=37 able=-24
about=-6 above=-4 absence=-8 abuse=20 academic=37 accept=-28 access=-22 accommodate=68 accomplished=41 accord=-87
account=-27 accounting=-8 accuse=-33 achieve=-14 achievement=-25 across=16 act=22 action=-16 active=58 actively=-16
activity=10 actor=-8 actual=17 actually=23 ad=13 adapt=62 add=7 addition=-6 additional=-43 address=24 adjust=5
administration=19 admission=3 adopt=-11 adult=36 advance=-2 advanced=8 advantage=-27 advice=-51 advise=-66
advocate=-51 affair=-23 affect=47 afford=27 affordable=-9 after=-6 after-claim_far=-4 after-claim_near=-9
afternoon=-65 again=15 against=5 age=15 agency=-41 agent=-31 aggressive=59 ago=39 agree=14 agreement=14 ahead=-35
ai=-3 aid=31 aide=-18 aim=4 air=-35 airline=52 airport=19 album=-40 alert=24 algorithm=-40 alien=-58 align=51 all=-7
allegation=17 alleged=36 alliance=14 allow=-49 ally=52 almost=60 alone=-22 along=-18 already=37 also=14 alternative=45
although=-3 always=40 ambitious=58 amendment=-29 amid=16 among=8 amount=-8 an=-4 analysis=-38 analyst=-87 and=5
anger=94 animal=24 announce=-7 announcement=29 annual=1 another=-23 answer=-20 antioxidant=-7 antique=-12 anxiety=-21
any=7 anyone=10 anything=-16 anywhere=33 apparent=64 appeal=30 appearance=25 appliance=-23 application=-4 apply=-33
approach=31 appropriate=24 approval=-4 approve=-15 apps=-80 area=-7 arguably=56 argue=-33 argument=-31 arm=-8 armed=14
army=51 around=15 arrive=-19 arrow=-59 art=23 article=-8 artificial=34 artist=-34 artwork=-92 as=9 ask=-28 asleep=-99
aspect=13 assault=-19 assess=-43 assessment=-18 asset=22 assign=-25 assignment=-26 assist=20 assistance=-50
assistant=10 associate=-36 association=17 assume=-52 at=-12 attack=19 attempt=-25 attend=-8 attendance=-66
attention=14 attorney=-60 attract=40 attractive=73 attribute=-4 attributed-share_0=-7 attributed-share_1=30
attributed-share_2=-38 attributed-share_3=-13 attributed-share_4=-31 audience=29 audio=44 authentic=18 author=-58
authority=84 auto=45 automate=74 automatically=-32 automation=24 available=-38 average=55 avoid=7 avoidance=-22
award=-8 aware=-25 awareness=38 away=24 baby=-58 back=29 background=-50 backlash=25 bad=31 balance=46 balanced=10
ballot=67 ban=-45 band=-85 bank=9 bar=-18 basic=-18 basket=-52 bathroom=-95 battery=-29 battle=74 be=33 bean=15
bear=-14 beat=-17 beautiful=-4 beauty=-60 because=21 become=47 bed=-33 before=-31 before-claim_far=-16
before-claim_near=8 begin=-6 beginner=31 beginning=-31 behavior=3 behind=18 being=13 belief=10 believe=21 below=-45
benchmark=-6 beneficial=15 benefit=-14 berry=37 best=-3 bet=5 better=-18 between=3 beverage=28 beyond=-10 bid=-38
big=-12 bill=64 billion=24 billionaire=-22 bird=79 bit=32 black=33 block=16 blog=-25 blood=-27 blow=59 bn=66 board=7
body=-17 bomb=-27 bombing=-16 bond=-20 book=-38 boost=32 border=20 borrow=88 botched=-16 both=15 bottle=-71 bottom=4
boundary=-21 bowl=13 box=1 boy=-50 brake=-40 branch=4 brand=10 breach=8 bread=26 break=-32 brew=18 bridge=-16
bright=-40 brilliant=44 bring=15 broad=25 brother=46 browser=-57 brutal=-13 bug=58 build=3 building=-2 bullying=-2
bureau=59 bury=-34 business=24 businessman=-2 busy=34 but=19 button=18 buy=-54 by=-8 cable=-12 calendar=-58
caliper=-38 call=-41 calm=-9 camera=17 camp=-27 campaign=-5 campus=-41 can=10 cancel=-76 cancer=-12 candidacy=-37
capability=-14 capable=73 capacity=-21 capital=44 capture=27 car=-42 card=36 care=6 career=45 careful=28 carefully=7
carrier=-102 carry=3 case=-34 cash=-26 cast=23 catch=-9 category=-5 caterer=-75 catering=-17 cause=-28 cause_0.5=26
cause_1=25 cause_times_1=3 cause_times_2=45 cause_times_3=42 cause_times_4=20 celebrate=-9 cellphone=9 center=-20
central=-64 century=70 certain=-43 certainly=61 certificate=-36 certification=-47 certified=-26 chair=-56 challenge=28
champion=-43 chance=-8 change=5 channel=12 chaos=14 character=-14 charge=-32 cheap=40 check=-49 checkout=-46 chef=79
chief=1 child=5 chip=-27 choice=-18 choose=-2 church=-9 circumstance=-73 citizen=33 citizenship=-2 city=-15 civil=4
civilized=-12 claim=-16 class=-20 classic=-7 classified=26 classroom=6 clean=-14 cleaning=53 clear=-9 clearly=-41
click=-19 client=18 climate=-8 clinch=-5 clinical=-38 clip=-41 close=21 closely=1 closer=-9 cloud=3 code=26 coffee=25
coin=-1 cold=21 collapse=11 colleague=30 collect=-40 college=4 color=-86 com=-35 combat=-4 combination=10 combine=-11
come=-3 comedy=-49 comfortable=66 command=-9 comment=-3 commercial=12 commit=-10 commitment=-6 committee=33 common=-12
commonly=48 communication=-57 community=-1 compact=26 company=-12 compare=18 comparison=-66 comparison_0.4=9
comparison_1=26 comparison_times_1=18 comparison_times_2=19 comparison_times_3=-8 comparison_times_4=15 compelling=-18
compensate=-88 compensation=-22 compete=8 competition=-60 compile=-22 complaint=-33 complete=-19 completely=-23
complex=-59 compliance=10 component=13 comprehensive=-38 compromise=104 computer=9 concentrate=36 concentration=-74
concept=-59 concern=-32 concert=-53 conclude=-43 conclusion=-7 concrete=50 condemn=27 condition=-23 conduct=-27
conference=-29 confidence=65 configure=-25 confirm=42 conflict=17 confront=1 connect=-5 connection=-47 connectivity=4
conscience=-70 consequence=22 conservative=14 consider=-3 consideration=-64 consistent=56 constant=3 construction=6
consult=55 consumer=-37 consuming=-29 consumption=-5 contact=10 contain=58 content=-50 contest=23 context=29
continue=16 contrast=27 contribute=18 control=39 controller=-24 controversy=50 convention=-17 conversation=22
convert=-6 convince=17 cool=11 cooperation=8 coordinate=38 coordination=29 cop=75 copper=62 copy=-5 core=5
corporate=-31 corporation=47 cost=3 costly=20 could=15 counsel=-16 count=-18 counter=-37 country=12 couple=-15
courage=19 course=-36 court=-62 cover=-37 coverage=-18 crack=-24 craft=66 crash=-13 create=-14 creation=34 creative=7
credit=42 crime=8 criminal=5 crisis=52 critic=6 critical=49 criticism=10 criticize=-16 crop=25 cross=-4 crowd=-13
crucial=103 crusade=1 cry=50 cultural=54 culture=25 cup=-35 currency=-26 current=-8 currently=-29 curve=45 custom=59
customer=-66 cut=-6 cyber=6 cybersecurity=-7 cycle=56 daily=-22 damage=3 dangerous=11 dark=-12 date=13 datum=-25
daughter=-32 day=-15 dead=44 deadline=-76 deal=24 death=-1 debate=9 debt=15 decade=-6 decent=-46 decide=7 decision=27
decisive=33 declare=32 decline=-61 decrease=5 dedicate=-47 deep=-14 deeply=20 default=5 defeat=13 defend=-24
defense=-13 define=-38 definitely=26 degree=-4 delay=49 delegate=26 deliver=-22 delivery=-19 demand=28 demonstrate=-28
deny=-11 department=2 depend=-33 dependency=-3 depict=18 deploy=-4 deployment=-27 depth=33 describe=-14 design=41
designer=36 desire=10 desperate=-19 despite=7 destroy=-85 detail=-7 detailed=70 detention=-70 determine=-5 develop=-55
developer=45 development=17 device=-11 dictator=29 die=4 diet=21 difference=36 different=-18 difficult=-5 digital=-16
direct=23 direction=-1 directly=-22 director=49 disaster=30 discipline=-77 discount=21 discover=26 discovery=31
discuss=-13 discussion=-53 disease=56 display=-31 disruption=84 distance=-43 distinguish=-42 distraction=5
distribute=-17 distribution=-22 district=-3 diverse=27 divide=-57 division=-30 do=-17 doctor=-72 document=-17
documentation=-2 dollar=-53 domestic=21 dominate=57 donor=-16 door=-7 double=-7 doubt=7 dough=-55 down=-16
download=-44 dozen=10 drain=14 drainage=-35 dramatically=47 draw=-49 dream=25 drink=71 drinking=65 drive=-6 drop=8
drug=-47 dry=48 dryer=-51 due=-37 duo=-22 during=-33 duty=16 each=-23 earbuds=9 earlier=-19 early=38 earn=4
earnings=71 ease=-5 easily=66 east=17 eastern=67 easy=10 eat=27 economic=7 economy=27 edge=25 edition=-45
editorial=-35 education=-21 effect=-8 effective=52 effectively=46 efficiency=-2 efficient=38 efficiently=49 effort=10
eight=-2 either=40 elect=26 election=29 electoral=38 electorate=36 electric=-5 electrical=7 electrician=52
electricity=-9 element=10 elevate=62 eligible=9 eliminate=20 else=1 elsewhere=44 email=-24 embed=-47 embrace=28
emerge=15 emergency=38 emotion=13 emphasize=-39 employ=-35 employee=32 employer=21 empower=2 empty=-26 enable=15
encounter=-40 encourage=-5 end=9 endorsement=-6 ends_!=-10 ends_.=21 ends_:=-70 ends_;=-24 ends_open=-73 endure=33
enemy=1 energy=37 enforce=-58 engage=15 engine=-9 engineer=40 engineering=-22 enhance=58 enjoy=-6 enjoyable=80
enormous=63 enough=2 ensure=10 enter=-28 enterprise=6 entire=-1 entirely=-8 entity=-20 entrepreneur=-26 entry=10
environment=20 environmental=55 episode=54 equal=14 equally=83 equipment=44 era=22 error=-47 escalate=43 escape=-37
especially=27 espresso=18 essay=17 essential=25 establish=25 establishment=52 estate=28 estimate=33 etc=-33
evaluate=-43 even=23 evening=43 event=-4 eventually=3 ever=20 every=1 everyday=31 everyone=27 everything=-32 evil=-19
exactly=32 exam=60 example=-12 excellent=9 except=32 exception=21 exchange=25 exciting=-27 execute=-11 executive=-24
exist=23 expand=-19 expansion=74 expect=87 expectation=26 expense=-30 expensive=44 experience=2 experiment=-25
expert=-18 expertise=59 explain=-8 explanation=7 explicit=72 exploration=-2 explore=-49 expose=-22 exposure=15
express=-13 expression=12 extend=21 extension=-24 external=-40 extra=-54 extreme=21 extremely=-66 extremism=27
extremist=33 eye=-6 fabric=11 face=-10 facility=3 fact=23 factor=-2 factory=-39 fail=-27 failure=-34 fair=15 faith=21
fall=-2 familiar=-62 family=-6 famous=-4 fan=-6 fantastic=-26 far=38 fast=-2 faster=54 favor=13 favorite=-3 fear=37
feather=41 feature=5 fed=-12 federal=26 fee=16 feed=-15 feedback=10 feel=-14 feeling=4 fellow=-35 female=43
festival=-80 few=11 field=-13 fifth=-23 fight=3 figure=-31 file=-45 fill=-2 film=-11 final=-72 finally=-15 finance=-12
financial=20 find=-16 finding=-44 fine=-27 finger=-11 finish=-41 fire=2 firm=14 first=-5 fit=-22 fitness=13 fix=6
flag=53 flat=-12 flavor=-7 flee=8 fleet=41 flexibility=46 flexible=-28 flight=-8 flip=7 flood=132 floor=48 flow=-13
fly=-16 focus=1 folder=-47 folk=22 follow=3 following=36 food=-8 for=-12 force=31 foreign=24 forget=-27 form=-17
format=-49 former=-22 forward=-7 foundation=15 founder=45 four=-14 frame=12 fraternity=50 free=-21 freedom=9
frequent=54 frequently=19 fresh=-14 friend=-40 friendly=-34 from=5 front=-9 fruit=57 fuel=44 full=-21 fully=70 fun=-35
functional=73 functionality=4 fund=-12 fundamental=51 funding=-29 fundraise=-26 furniture=-34 further=13 future=9
g=-17 gain=51 galvanize=77 game=-7 gap=62 garner=5 gas=10 gate=-102 gate_conditional=-19 gate_dated=-28
gate_definition=-38 gate_first-hand=-34 gate_first-person=-81 gate_plain-event=-27 gate_reader-address=-43
gate_specification=-63 gather=-34 gay=4 gear=-23 gender=49 general=-1 general_0.5=12 general_times_1=2
general_times_2=7 general_times_3=9 general_times_4=16 generally=33 generate=5 generation=20 generous=32 genuine=27
get=-5 giant=-23 gift=43 girl=-3 git=-28 github=-43 give=17 given=13 glass=-75 global=46 globally=37 globe=30 go=-2
goal=-7 good=18 government=-7 governor=1 grade=5 gradually=-12 graduate=33 grain=63 grant=-20 graphic=-32 great=31
greatly=28 green=65 grind=16 grinder=26 ground=-27 group=-8 grow=59 growing=33 growth=1 guarantee=59 guard=54 guest=18
guidance=-75 guide=-45 gun=13 gunman=-9 guy=9 gym=14 habit=-9 hack=-26 hair=-54 half=-25 hand=-27 handful=-26
handle=-16 hang=-8 happen=19 happy=5 hard=31 hardly=55 hardware=37 hate=-14 have=17 he=-16 head=-17 headphone=-7
health=-5 healthcare=14 healthy=19 hear=27 hearing=-12 heart=-18 heat=7 heating=-12 heavy=-11 help=17 helpful=-43
her=7 here=-50 here's=-62 here’s=-69 heritage=2 herself=2 high=22 highlight=-83 highly=27 him=4 himself=8 hire=14
his=-7 historical=-38 history=12 hit=-29 hold=-21 holiday=-23 home=-12 homeowner=-31 honor=-19 hope=-26 hopefully=-111
hospital=-30 host=-10 hostage=67 hostile=-35 hot=-10 hour=-14 house=-26 housing=31 how=-16 however=18 huge=-81
human=-30 humanitarian=23 humility=67 hundred=27 hurt=-41 husband=16 i=-54 icon=-42 id=-46 idea=2 ideal=61 identify=-2
identity=-14 ideology=47 if=-14 ignore=37 ill=-63 illegal=52 immediate=53 immediately=-42 immigrant=36 immigration=17
impact=38 implement=-7 implication=25 import=60 importance=-57 important=-6 impose=25 impossible=18 impressive=-33
improve=17 improvement=74 in=6 inch=4 incident=-6 include=-46 income=5 incorporate=11 increase=19 increasing=63
increasingly=45 incredibly=104 indeed=-45 independent=-3 independently=-101 index=-8 indicate=-52 individual=-8
industrial=17 industry=33 inequality=-24 infant=-4 inflict=-40 influence=27 information=-26 infrastructure=10
initial=-33 initially=-50 injure=-70 inner=26 innovation=36 innovative=-28 input=18 inside=2 insight=-36 inspection=20
inspiration=-19 inspire=-2 install=-33 installation=-48 instance=46 instead=37 institution=-48 instruction=-12
instructor=7 integrate=-53 intellectual=48 intend=33 interact=26 interaction=48 interest=79 interesting=31
interface=-4 internal=11 international=23 internet=-49 interpretability=74 interrogation=-18 intervention=-31
interview=8 into=13 intrigue=-42 introduce=-6 invest=-16 investigate=-1 investigation=54 investment=-25 investor=53
invite=-46 involve=-36 involved=48 island=65 issue=6 it=7 item=-2 its=34 itself=-8 jet=-86 jihad=-10 jihadists=-6
job=25 join=-22 journal=-81 journalism=4 journalist=35 journey=-12 judge=50 judgement_0.4=22 judgement_0.5=27
judgement_0.6=13 judgement_1=63 judgement_times_1=9 judgement_times_2=37 judgement_times_3=28 judgement_times_4=48
judgment=4 just=14 justice=-9 justify=-18 keep=26 key=-6 keyboard=-9 kid=19 kill=4 killing=9 kind=13 kitchen=-32
know=11 label=-15 labor=29 lack=-2 land=22 lander=-18 landscape=-1 language=-11 laptop=39 large=23 largely=-8 last=3
lasting=19 late=-11 later=24 launch=14 law=10 lawmaker=-68 lawsuit=42 lawyer=13 layoff=4 layout=-17 lead=10 leader=34
leadership=-5 leaf=-8 leak=-61 lean=-15 learn=-29 learner=-95 learning=-30 least=-10 leave=35 left=35 legal=-4
legally=42 legislation=22 length_3=-6 length_4=-15 length_5=-16 length_6=-11 length_7=-5 length_8=-3 less=18
lesson=-19 let=9 letter=-66 level=10 leverage=31 liberal=56 liberty=53 library=-5 license=-43 lie=7 life=14
lifestyle=30 lifetime=2 lift=-49 light=-47 lighting=47 like=3 likely=20 limit=11 limitation=-2 limited=36 line=39
link=25 list=-27 listen=13 little=1 live=-30 living=-51 load=-63 loaf=-1 local=-15 locally=35 locate=28 location=8
lock=12 long=22 longer=-19 look=24 lose=5 loss=8 lot=25 love=-59 lover=-46 low=8 lower=50 machine=13 magazine=55
main=-32 mainline=81 mainly=-36 maintain=32 maintenance=26 major=17 majority=26 make=1 maker=-35 man=-9 manage=52
management=-16 manager=-15 mandate=-6 manual=-18 manufacturer=-16 manufacturing=-16 many=18 map=5 mapping=5
marathon=-13 march=-17 mark=15 market=-44 marketing=17 marriage=10 mass=-2 massacre=-14 massive=-35 match=-79
material=-29 math=-108 matter=-1 maximize=-23 may=-19 maybe=-25 md=-42 me=-52 meal=29 mean=-10 meaningful=27
meanwhile=16 measure=-26 mechanic=-47 medical=1 medium=1 meet=-23 meeting=-30 member=-10 membership=18 memory=6
mental=29 mention=-31 merely=-26 merge=-40 mess=-15 message=-11 meter=-30 method=14 middle=3 might=-11 mile=2
mileage=-11 militant=37 military=12 milk=-16 millennials=31 million=42 mind=57 minimal=-6 minimize=-52 minimum=-7
minister=-31 minority=35 minute=-31 miss=16 mission=-29 mix=53 mm=-1 mobile=39 mode=-36 model=18 moderate=46 modern=16
module=-82 moment=35 money=27 monitor=-65 month=18 moon=-107 moral=26 more=25 moreover=18 morning=1 most=42 mostly=54
mother=23 motivate=-23 motivation=63 mount=5 move=-26 movement=40 movie=13 much=19 multiple=-25 murder=-70 muscle=104
museum=-23 music=-1 musical=47 must=21 mutual=-21 my=-53 myself=-31 myth=6 name=-9 names_0=24 names_1=-26 names_2=-59
names_3=-68 names_4=-21 nation=12 national=13 nationally=30 native=24 natural=22 naturally=-24 nature=5 navigate=5
navigation=-7 near=25 nearly=62 necessary=-13 need=10 negative=-11 negotiate=30 negotiation=-2 neighbor=20 net=-58
network=17 never=2 nevertheless=-20 new=2 news=27 newsletter=28 newspaper=11 next=4 nice=-16 night=6 nine=16 no=15
noble=44 noise=-2 nominate=12 nomination=75 nominee=27 normal=24 north=47 northern=42 not=17 note=-57 nothing=36
notice=-39 novel=43 now=21 nuclear=-10 number=11 numerous=-4 nun=4 nutrition=-13 obese=12 obesity=44 object=-35
objective=-6 obstacle=10 obtain=-5 obvious=12 occur=-6 of=5 off=-37 offer=-21 offering=60 office=-18 officer=13
official=17 often=54 oil=30 old=2 on=-20 once=-43 one=26 ongoing=3 online=-7 only=-7 open=-10 opening=14
opens-as_ADJ=16 opens-as_ADP=3 opens-as_ADV=-12 opens-as_AUX=-3 opens-as_CCONJ=36 opens-as_DET=-21 opens-as_INTJ=30
opens-as_NOUN=-11 opens-as_NUM=-26 opens-as_PART=18 opens-as_PRON=-13 opens-as_PROPN=-12 opens-as_PUNCT=-55
opens-as_SCONJ=14 opens-as_SYM=-33 opens-as_VERB=21 opens_-=-48 opens_NUM=-1 opens_PROPN=-12 opens_PUNCT=-20
opens_SYM=-33 opens_a=-6 opens_about=-17 opens_after=-6 opens_ai=10 opens_all=17 opens_although=-1 opens_an=-57
opens_and=21 opens_another=-56 opens_as=-4 opens_at=-15 opens_be=-31 opens_because=29 opens_before=-15 opens_below=-71
opens_both=-55 opens_build=-58 opens_but=24 opens_by=37 opens_com=-28 opens_despite=48 opens_during=-67 opens_each=-52
opens_even=1 opens_event=28 opens_every=25 opens_finally=26 opens_for=-28 opens_from=-32 opens_git=-35
opens_github=-43 opens_give=4 opens_have=43 opens_he=-33 opens_her=-44 opens_here=-49 opens_his=-10 opens_how=-12
opens_however=26 opens_i=-25 opens_if=-11 opens_in=13 opens_instead=-9 opens_it=17 opens_its=3 opens_just=-38
opens_many=72 opens_maybe=-15 opens_md=-42 opens_meanwhile=37 opens_more=-2 opens_moreover=18 opens_most=35
opens_my=-32 opens_new=63 opens_no=-8 opens_not=37 opens_now=15 opens_of=-2 opens_on=-1 opens_once=-48 opens_one=-26
opens_only=-48 opens_other=-64 opens_our=1 opens_over=-19 opens_people=4 opens_perhaps=69 opens_president=18
opens_rather=-51 opens_since=15 opens_so=5 opens_some=-70 opens_take=68 opens_that=19 opens_the=1 opens_their=58
opens_then=-80 opens_there=-16 opens_these=30 opens_they=51 opens_this=19 opens_those=16 opens_though=53
opens_today=-3 opens_two=-21 opens_unfortunately=-15 opens_unlike=16 opens_use=-60 opens_we=-14 opens_well=44
opens_what=-21 opens_when=-11 opens_where=-34 opens_whether=-3 opens_while=27 opens_why=-63 opens_with=45 opens_yes=46
opens_yet=32 opens_you=-10 opens_your=-41 operate=-29 operation=15 opinion=-36 opportunity=21 oppose=-3 opposite=-16
opposition=3 oppression=29 opt=-40 optimize=28 option=-13 or=-4 oral=48 order=25 ordinary=-37 organic=5
organization=-47 organize=32 origin=12 original=-20 originally=29 other=9 others=-17 otherwise=3 our=7 out=-23
outcome=-32 output=17 outrage=60 outside=-37 outsource=-50 over=-6 overall=21 overcome=4 overhaul=-6 overnight=44
overwhelming=-81 own=16 owner=-17 ownership=22 pace=-6 pack=-19 package=-15 pad=-22 page=-34 paint=-85 pair=7 pan=-55
panel=33 paper=-29 paragraph_alone=-27 paragraph_last=-17 paragraph_middle=-9 parent=-5 park=-25 part=-24
participate=-58 particular=34 particularly=47 partly_quoted=-36 partner=2 party=24 pass=-18 passport=28 password=5
past=6 path=2 patient=15 pattern=-10 pay=-15 peace=15 peaceful=71 peer=11 pen=-4 people=31 per=-56 percent=20
percentage=-44 perfect=35 perfectly=-16 perform=-40 performance=28 perhaps=8 period=-63 person=27 personal=-13
personality=11 personalized=14 personally=-48 perspective=7 phase=35 phone=-29 photo=-26 photographer=66
photography=12 phrase=85 physical=-17 physician=3 pick=4 picture=-6 piece=29 pilot=4 pin=20 pipe=27 pipeline=21
piping=45 place=-21 place_0=-18 place_1=-17 place_2=-21 place_3=9 place_4=-3 plan=-17 plane=-17 planner=8 planning=1
plant=47 plastic=-4 platform=-17 play=-14 player=-36 please=-20 pledge=41 plenty=38 plot=33 plumber=50 plumbing=6
plunge=68 plus=6 point=-36 police=24 policy=-22 political=41 politically=38 politician=31 politics=23 poll=-13
pollution=42 poor=-23 pop=7 popular=64 popularity=102 population=37 port=-16 portable=-21 portfolio=-18 pose=-11
position=-25 positive=11 possibility=-5 possible=-24 post=-58 posture=15 potential=24 pound=-7 pour=53 poverty=-10
power=42 powerful=10 practical=-32 practice=-31 pragmatic=76 praise=25 precise=7 precision=83 prediction_0.4=8
prediction_1=13 prediction_times_1=-1 prediction_times_2=20 prediction_times_3=20 prediction_times_4=-22 prefer=-62
pregnancy=26 pregnant=-23 premium=-5 prepare=-33 presence=9 present=-39 preservation=-9 presidency=-21 president=24
presidential=10 press=-10 pressure=10 presumptive=3 pretty=21 prevent=-16 preview=-21 previous=-73 previously=13
price=28 pricing=40 primarily=-26 primary=23 prime=-9 principle=-18 prior=3 prioritize=-35 priority=-15 private=19
pro=5 probably=92 problem=9 process=11 produce=-16 product=-11 production=56 professional=7 proficiency=-36 profile=12
profit=30 program=-10 progress=23 project=-31 promise=-14 promote=-18 prompt=10 proper=-11 properly=-11 property=-15
prophet=-3 proposal=7 propose=-14 prospect=57 protect=13 protection=-3 protein=3 protest=-20 protester=-38 prove=29
provide=1 provider=-54 provision=35 public=11 publish=-29 pull=6 pump=-24 punch=-19 punish=78 purchase=-18 purpose=2
pursue=3 push=-15 put=15 qualify=-79 quality=12 quarter=21 question=-7 quick=-26 quickly=1 quiet=28 quite=43 quiz=79
quote=-27 race=9 radical=50 radio=10 raid=43 raise=19 rally=29 random=-18 range=12 rank=-1 rape=10 rapid=16 rapidly=57
rate=29 rather=-13 rating=-3 reach=25 reaction=-7 read=-11 reading=10 ready=-29 real=-9 reality=-11 realize=58
really=25 reason=10 receive=-15 recent=16 recently=-78 reception=-4 recipe=1 recognition=6 recognize=-34 recommend=-17
recommendation=1 record=-10 recovery=-2 red=16 redefine=-21 reduce=12 reduction=-42 refer=-11 reference=30 refine=12
refinish=-27 reflect=-10 reflection=27 reform=62 refugee=51 refurbish=-66 refuse=-51 regard=-2 regardless=-32
regime=29 region=16 register=-54 regular=-44 regularly=72 regulation=38 reign=76 reject=-14 relate=4 relation=96
relationship=68 relative=75 relatively=53 release=14 relevant=21 reliability=107 reliable=32 religion=34 religious=10
reluctant=-46 rely=71 remain=39 remark=20 remember=-32 remind=59 remote=-12 remove=-13 render=-17 renew=4
renewable=-12 rent=-11 rental=-35 repair=-48 repeatedly=50 replace=-7 replacement=8 repo=-38 report=-43 reportedly=133
reporter=-15 repository=-43 represent=48 representative=-66 request=-11 require=7 requirement=-70 research=-43
reserve=-12 resident=-7 resistance=-29 resolution=-84 resolve=58 resource=-32 respond=-10 response=20
responsibility=22 responsible=-50 rest=26 restoration=-29 restore=-10 result=21 retain=-38 retirement=46 retreat=9
return=-38 reveal=-19 revenue=33 review=11 revolution=56 rhetoric=-18 rich=-5 ride=-23 right=-1 rigid=59 ring=-8
rise=-37 risk=13 rival=-36 road=-6 robot=-22 robust=-38 role=18 roll=7 room=12 root=24 roughly=-39 round=-29 routine=8
rule=-47 run=-4 runner=-23 s=-35 sack=-109 sad=-30 safe=18 safely=57 safety=5 sale=10 same=28 sanction=-15
satisfaction=-53 savage=14 save=45 saving=-35 say=-59 scale=-43 scandal=26 scenario=12 scene=-61 schedule=-37 school=9
science=-9 scientist=-72 score=-37 screen=-31 script=-33 sea=31 search=-51 season=8 seat=9 second=1 secret=-53
secretary=-79 sector=-1 secure=-20 security=49 see=23 seek=-10 seem=52 select=-62 selection=15 self=26 sell=32
senator=-12 send=-49 sense=16 sensitive=-8 sensor=-35 sentences_0=-29 sentences_1=-22 sentences_2=3 sentences_3=-12
separate=43 series=-52 serious=-7 seriously=-23 serve=-4 server=10 service=-13 session=-29 set=-30 setting=63
settle=-47 setup=10 seven=-4 several=-22 severe=27 sewer=-2 sex=45 sexual=-10 shape=3 share=-2 she=-6 shift=81
ship=-11 shock=54 shoot=-35 shooting=-17 shop=-36 shopping=16 short=-19 shortly=-4 shot=6 should=8 shoulder=4 show=-38
shut=-15 siege=2 sign=-21 signal=14 significant=77 significantly=55 similar=-20 simple=-28 simply=36 since=23
single=-17 sit=-69 site=-34 situation=-18 six=-26 size=-32 skill=41 skip=-39 sleep=6 slide=3 slightly=-89 slow=26
small=10 smart=-34 smartphone=-51 smartphones=-10 smooth=19 snack=-28 so=3 social=20 socialism=105 socialist=53
society=21 software=21 solar=-8 solid=8 solidarity=5 solution=9 solve=-27 some=-11 someone=-45 something=30
sometimes=-14 son=22 soon=-35 sort=7 sound=-22 source=-35 southern=31 space=39 spark=38 speak=-20 speaker=-90
special=-40 specific=-18 specifically=-15 speech=1 speed=-6 spend=8 spending=-2 split=-17 sport=-40 spot=-19 spread=2
stab=-45 stability=72 stack=-2 staff=-65 stage=10 stance=24 stand=14 standard=-5 star=-33 start=-18 starter=-58
startup=-14 state=-5 statement=-43 station=-58 statistic_0.4=2 statistic_1=-16 statistic_times_1=-10
statistic_times_2=-2 statistic_times_3=-31 statistic_times_4=32 status=4 stay=-24 steam=4 steel=14 steep=31 stem=-12
step=8 stick=51 still=6 stimulate=11 stock=8 stop=-6 storage=-49 store=-45 story=-43 storytelling=-71 straight=47
stranger=10 strategic=48 strategy=-1 stream=-25 streamline=61 street=-19 strength=9 strengthen=-26 stress=11
stretch=24 strike=9 string=2 strive=56 strong=38 structure=-7 struggle=30 student=-28 studio=-55 study=-44 style=-29
subject=6 submit=-23 subscription=-64 substitute=50 succeed=-14 success=22 successful=9 such=-1 sue=23 suffer=54
suggest=-21 suggestion=-53 suit=-44 summer=-58 summit=-21 super=31 supplier=-35 supply=44 support=-20 supporter=9
suppose=22 supposedly=28 sure=-20 surely=67 surface=-13 surprise=6 surprising=17 surround=-58 survey=-81 survive=-23
suspect=53 suspend=-4 sustainable=21 swing=11 switch=-3 symptom=28 system=-34 table=-33 tablet=14 tackle=35 tactic=23
tailor=-11 take=15 talk=-27 tank=-57 tap=-37 target=-10 task=17 taste=-49 tax=18 taxable=25 teach=-48 teacher=8
teaching=12 team=-12 tech=-7 technical=-15 technique=12 technological=-33 technology=6 ted=8 television=12 tell=-40
temperature=-61 template=-49 temporary=33 ten=-41 tend=85 tension=-26 term=-2 terrible=47 territory=11 terror=21
terrorism=50 terrorist=24 test=13 testing=35 text=14 than=20 thanks=15 that=14 the=-1 their=14 them=5 theme=-23
themself=1 then=-19 theory=21 there=-17 therefore=47 these=9 they=11 thing=-8 think=3 third=18 this=5 thorough=-30
those=-18 though=9 thought=35 thousand=-7 threat=35 threaten=-34 three=-33 thrive=-29 throughout=-28 throw=-59 thru=5
thus=1 ticket=3 tie=-2 tier=56 tight=21 time=9 timing=83 tiny=-20 tip=-4 title=-54 to=-14 today=-4 together=-34
toilet=-70 tone=60 too=1 tool=-28 top=-9 topic=25 torture=17 total=-17 totally=39 touch=-35 tough=21 tournament=-27
toward=-4 towards=29 town=-63 toy=-56 track=-3 tracking=-22 trade=52 trading=-91 traditional=29 traffic=-21 tragic=39
trail=-65 train=-35 training=-2 transform=75 transformation=11 transition=-6 translate=70 transmission=51
transparency=-23 transport=-23 transportation=-42 trap=40 travel=-2 treat=-19 treatise=61 treatment=43 tree=-15
trend=51 trial=5 trip=-24 troop=58 trouble=22 true=32 truly=47 trust=1 truth=3 try=-42 turn=19 turnout=5 tutor=-77
tweet=-29 twenty=-6 twice=-43 two=-29 type=-18 typically=54 ultimate=-34 ultimately=-29 unable=30 unclear=-53 under=7
understand=-28 understanding=17 undocumented=-56 undoubtedly=70 unemployment=51 unfortunately=8 unique=68 unit=-23
unite=-27 university=-25 unknown=-3 unless=7 unlike=6 unlikely=24 unsafe=6 until=-34 up=-4 update=-56 upgrade=65
upon=23 upper=12 upset=33 us=-28 use=-37 useful=-13 user=-15 usher=28 usually=7 vaccine=-28 vacuum=29 vague_0.4=40
vague_1=25 vague_times_1=32 vague_times_2=52 valid=-78 valuable=50 valuation=11 value=25 variety=-36 various=-45
vary=-17 vast=42 vegetable=46 vehicle=-4 vendor=7 venue=-30 verb_AUX_'re=-40 verb_AUX_'s=-8 verb_AUX_am=-61
verb_AUX_are=20 verb_AUX_base=18 verb_AUX_be=-60 verb_AUX_irregular=-21 verb_AUX_is=23 verb_AUX_s=15 verb_AUX_was=-22
verb_AUX_were=35 verb_AUX_’re=-18 verb_AUX_’s=-28 verb_VERB_base=-13 verb_VERB_ed=-7 verb_VERB_ing=-13
verb_VERB_irregular=-15 verb_base=-3 verb_ed=-7 verb_ing=-4 verb_irregular=-18 verb_none=-38 verb_s=-4 verify=-43
version=30 very=-10 veteran=50 via=24 victory=10 video=-45 view=7 violation=23 violence=20 violent=-7 virtual=-25
virtually=9 vise=9 vision=-2 visit=-36 visitor=-69 visual=16 vital=50 voice=-3 volume=-47 vote=22 voter=-26 voting=-27
vulnerability=-30 vulnerable=7 wage=-4 wait=20 wake=89 walk=-8 wall=10 want=1 war=31 warm=-68 warning=-22 warrior=56
washer=-17 waste=10 watch=9 water=-39 wave=79 way=11 we=-30 weak=22 weakness=29 wealth=63 weapon=4 wear=-44 web=-28
website=-39 wedding=-8 week=17 weekend=-25 weigh=14 weight=5 welcome=-59 well=25 wellness=27 western=23 what=8
whatever=-29 wheel=6 when=-12 where=-13 whether=2 which=9 while=-19 white=43 who=16 whole=6 whom=39 whose=-9 why=-36
wide=-14 widely=-7 widespread=-2 wife=-47 will=12 willing=12 win=20 wind=-10 window=-40 wing=17 winner=-23 winter=24
wireless=-42 wish=-42 with=1 within=-8 without=39 witness=4 woman=2 wonder=-62 wood=-33 woodworking=-42 word=18
work=-3 worker=-24 workflow=-1 workforce=-54 working=11 workout=-28 world=7 worry=-18 worth=13 would=19 write=-8
writer=25 wrong=-25 yard=-76 year=34 yes=51 yet=6 yield=37 yoga=-35 you=-31 young=-14 your=-4 yourself=-1 youth=50
zero=-45 –=21 ’=-22 ’s=-16
`;

/** Weights of "is the assertion of this kind?", among assertions. */
export const KIND_TABLES: { readonly [kind in AssertionKind]: string } = {
  statistic: `
's=-32 (bias)=-78 a=-24 act=-11 against=-15 ai=-17 also=-22 among=30 an=-14 and=-29 any=-11 attributed-share_0=-10
attributed-share_1=-30 attributed-share_2=-23 be=-40 before-claim_near=10 being=-12 big=-11 both=12 bring=-12
build=-13 but=-31 cause_1=-20 cause_times_1=-13 cause_times_2=-10 century=-18 coffee=-15 come=15 comparison_0.4=15
comparison_times_3=14 cost=18 create=-12 day=41 design=-16 do=-16 ends_.=-34 even=12 family=13 few=22 first=-16
for=-32 from=18 gate_conditional=-15 gate_dated=50 gate_reader-address=-18 gate_specification=45 general_0.5=20
general_times_3=21 give=-12 good=-21 great=-13 have=13 help=-10 her=-17 him=-12 his=-11 however=-13 if=-13
industry=-10 into=-12 issue=-11 it=-13 job=15 judgement_0.4=-39 judgement_0.6=-23 judgement_1=-23
judgement_times_1=-16 judgement_times_2=-35 judgement_times_3=-15 judgement_times_4=-26 large=10 last=13 length_4=-18
length_5=-26 length_6=14 length_7=-14 less=-10 level=-14 many=-29 mean=-11 million=47 names_0=-19 names_1=-26 new=32
not=-21 now=16 of=33 on=-25 one=-10 opens-as_ADJ=19 opens-as_NOUN=-18 opens-as_NUM=15 opens-as_PART=-11
opens-as_PRON=-15 opens-as_PROPN=-14 opens-as_VERB=-24 opens_PROPN=-14 opens_a=11 opens_and=19 opens_but=-21
opens_if=-12 opens_it=-18 opens_that=14 opens_they=-14 opens_this=12 opens_with=-20 other=-16 out=-10 over=12 own=16
paragraph_alone=-26 paragraph_middle=-28 part=-18 pay=28 percent=81 place=11 place_1=-50 policy=-10 political=-12
power=-11 prediction_0.4=-21 prediction_times_1=-11 primary=19 provide=-13 put=-12 recent=15 remain=11 result=-19
run=-11 same=-14 seem=-14 sentences_0=-15 sentences_2=-29 sentences_3=-13 she=-12 should=-12 show=-14 since=17 so=-16
some=-13 statistic_0.4=12 statistic_1=166 statistic_times_1=69 statistic_times_2=90 student=-14 take=23 terrorist=-13
than=32 that=-11 the=-36 these=-11 thing=-11 this=-14 time=-23 to=-13 today=-16 turn=-15 use=11 verb_AUX_irregular=12
verb_AUX_is=-18 verb_VERB_base=-22 verb_base=-22 verb_s=-28 very=-12 vote=52 water=-15 we=-12 week=38 well=-17
when=-21 which=10 while=26 will=-16 win=22 with=-26 without=-16 would=-13 year=35 your=-19
`,
  cause: `
(bias)=-63 a=-20 about=-23 act=-23 against=22 ai=17 also=38 an=-14 any=-10 attributed-share_0=-33
attributed-share_2=15 attributed-share_3=-46 base=13 be=-33 because=57 being=33 between=-11 build=-18 business=12
by=39 campaign=-17 can=56 cause_0.5=38 cause_1=112 cause_times_1=73 cause_times_2=54 century=10 class=-21 come=-11
company=-17 comparison_0.4=19 comparison_1=-34 comparison_times_2=-11 continue=-19 control=-30 cost=31 could=-17
country=-21 create=24 day=13 design=14 do=-20 ends_.=-31 ends_open=-19 even=-19 event=28 experience=-19 face=17 few=14
first=-13 focus=33 for=-23 from=-16 gate_first-person=-11 gate_reader-address=30 gate_specification=-25
general_times_2=-12 great=-13 have=18 he=-21 health=36 help=50 her=14 high=27 him=15 his=-35 hold=-15 home=-16
however=31 i=-11 idea=-11 if=-20 important=-23 include=-11 increase=27 its=18 judgement_0.4=27 judgement_0.6=-34
judgement_1=-21 judgement_times_2=-14 judgement_times_3=-10 keep=19 large=12 last=-17 lead=50 leave=-23 length_4=-35
length_5=-23 length_6=-12 likely=-24 long=-16 look=-21 lose=11 make=12 man=-14 many=-23 may=22 might=15 million=-20
most=11 much=-10 must=-25 names_0=-18 names_1=-29 need=-11 new=-17 not=-18 now=-12 number=-11 of=16 often=19 on=15
opens-as_ADJ=-27 opens-as_ADP=-25 opens-as_PRON=-16 opens-as_SCONJ=-12 opens-as_VERB=16 opens_for=-17 opens_in=-24
opens_that=46 opens_there=-21 opens_they=-13 opens_this=28 opens_we=-23 or=-19 other=24 out=-28 over=12 own=-24
paragraph_first=-37 paragraph_middle=-29 part=24 place_2=-12 place_3=-25 place_4=-36 political=-24 power=-24
prediction_times_2=-10 primary=-26 problem=27 provide=-12 reason=43 recent=-14 result=38 same=-11 see=35
sentences_0=-10 sentences_1=-30 sentences_3=-21 should=-26 show=-15 since=36 so=15 statistic_1=-38
statistic_times_1=-11 statistic_times_2=-20 still=-25 support=-17 take=-15 technology=12 terrorist=19 than=-37
that=-17 their=14 there=-13 they=-10 think=-10 those=-12 threat=20 thru=-11 today=-11 too=31 turn=12 two=-18 under=29
us=-28 use=-18 vague_0.4=-11 vague_1=-21 vague_times_1=-12 verb_AUX_irregular=-15 verb_AUX_is=-32 verb_AUX_were=-14
verb_VERB_base=-25 verb_VERB_ing=14 verb_base=-30 verb_ing=16 verb_irregular=-14 verb_s=-29 very=-17 vote=-12 war=-17
water=28 we=-22 week=-27 well=15 what=22 when=-12 where=-12 whether=12 while=-14 who=-21 will=-31 with=-21 without=-15
work=-10 world=15 your=30 –=11 ’s=16
`,
  comparison: `
'=10 's=-11 (bias)=-86 -=26 a=11 after-claim_far=-16 against=-18 among=20 an=-13 and=-27 around=-19 as=-15 attack=-13
attributed-share_0=-14 attributed-share_1=-49 attributed-share_2=-19 attributed-share_3=-11 base=-12
before-claim_far=37 being=-19 big=27 both=-16 build=15 but=19 by=-13 campaign=-21 can=-16 care=-15 cause_0.5=-11
cause_1=-12 cause_times_2=-30 century=-15 change=-11 class=21 come=-17 company=-26 comparison_0.4=23 comparison_1=120
comparison_times_1=59 comparison_times_2=47 comparison_times_3=39 control=33 cost=46 country=29 day=-13 design=-21
development=19 economy=-11 ends_.=-48 ends_open=-25 enough=-11 event=-22 far=12 first=51 for=-10 from=-16
gate_conditional=-10 gate_plain-event=-19 gate_specification=19 general_times_3=-15 go=-14 good=16 great=14 group=23
have=-18 health=-20 help=-15 her=-17 hold=14 home=12 if=-13 industry=34 into=-21 it=-17 its=11 job=23 judgement_0.4=15
judgement_1=-24 judgement_times_4=-24 just=-18 large=34 lead=-24 leave=-13 length_4=-29 length_5=-30 length_6=-22
less=12 level=-14 likely=-15 look=-19 lose=-14 mean=18 medium=-16 million=-17 money=15 month=-27 more=41 most=16
much=25 must=-14 names_0=-40 names_1=-19 nation=20 number=24 of=-22 often=-16 one=22 opens-as_ADJ=-27 opens-as_ADV=-16
opens-as_CCONJ=-21 opens-as_DET=-18 opens_but=-17 opens_for=-16 opens_it=14 opens_they=-17 opens_this=-14
opens_with=-12 paragraph_alone=-33 paragraph_first=-15 paragraph_last=-18 paragraph_middle=-22 people=-19 percent=-26
place=-23 place_0=-26 place_2=-32 place_3=-22 place_4=-11 prediction_0.4=-31 prediction_1=-18 prediction_times_1=-33
prediction_times_2=-13 problem=-11 put=-13 reason=-14 remain=-10 result=-32 run=21 same=16 sentences_0=-16
sentences_1=-26 sentences_2=-25 sentences_3=-21 should=-13 since=21 small=-15 state=-20 statistic_1=-21
statistic_times_2=-19 system=-11 tax=-17 technology=17 term=21 than=27 that=-25 the=24 their=-22 them=-15 then=-11
there=-11 they=-27 think=-14 this=-25 those=-13 to=-18 today=27 turn=-10 two=11 use=26 vague_1=-27 vague_times_1=-19
verb_AUX_'s=-17 verb_AUX_are=21 verb_AUX_base=-25 verb_AUX_was=12 verb_AUX_were=-25 verb_VERB_base=-11
verb_VERB_ed=-14 verb_VERB_ing=-14 verb_VERB_s=-16 verb_base=-35 verb_ed=-14 verb_ing=-16 verb_s=-15 vote=-13 war=-16
way=12 we=12 week=18 well=-13 when=16 who=-23 will=-17 win=-16 without=14 woman=16 work=13 world=11 you=14 your=-28
`,
  prediction: `
(bias)=-86 Democratic=25 a=-12 after-claim_near=-20 ai=17 also=-19 among=18 an=-15 as=-27 attack=-14
attributed-share_0=-64 attributed-share_2=-16 base=10 be=-41 because=-15 before=14 before-claim_far=14
before-claim_near=-14 being=-10 bring=13 campaign=13 cause_1=-20 class=-11 company=-18 continue=16 could=59 day=-15
design=13 easy=-12 ends_.=-33 ends_open=-31 enough=23 every=-11 far=15 focus=-15 from=-14 gate_conditional=23
gate_dated=35 gate_plain-event=-24 gate_reader-address=-35 gate_specification=-20 general_0.5=-17 give=23
government=-21 have=-37 her=13 high=-13 his=16 home=-14 how=-14 if=39 in=11 increase=34 into=-12 issue=18 it=-16
judgement_0.4=-14 judgement_1=-21 judgement_times_1=-11 judgement_times_2=-13 judgement_times_3=-13 just=-12 keep=31
know=-12 length_4=-21 length_5=-31 length_6=-29 life=-12 likely=64 look=-15 make=-12 money=-15 most=-23 names_0=-45
nation=-15 no=-20 not=-17 number=-13 of=-23 often=-10 on=19 one=-22 opens-as_ADJ=-25 opens-as_ADP=-17 opens-as_ADV=-20
opens-as_NOUN=-17 opens-as_PROPN=-21 opens-as_SCONJ=14 opens_PROPN=-21 opens_as=-14 opens_if=22 opens_in=-17
opens_it=20 opens_with=33 or=11 other=-15 own=-11 paragraph_alone=-23 paragraph_first=-27 paragraph_middle=-33
percent=-14 place_0=-47 place_1=-20 place_2=-13 power=11 prediction_0.4=64 prediction_1=120 prediction_times_1=79
prediction_times_2=53 prediction_times_3=42 primary=14 provide=11 right=-19 security=11 seem=-12 sentences_0=-10
sentences_2=-29 sentences_3=-28 should=41 show=24 since=-16 so=-16 state=11 statistic_0.4=-17 statistic_1=-26
statistic_times_1=-31 student=-14 system=-11 take=-27 terrorist=-11 than=-18 they=-26 this=-12 thru=11 to=26 two=-12
up=27 use=-11 vague_0.4=-17 vague_1=21 vague_times_1=-24 verb_AUX_are=-17 verb_AUX_base=23 verb_AUX_irregular=17
verb_AUX_was=-13 verb_VERB_base=-18 verb_VERB_ed=-33 verb_VERB_s=-12 verb_ed=-33 verb_irregular=-17 verb_s=-18 vote=18
war=-10 week=-31 well=-13 when=-30 where=-14 whether=20 which=-10 while=10 will=94 win=34 without=10 woman=13 work=-12
would=14 year=22 you=-11 your=-18
`,
  judgement: `
's=22 (bias)=12 -=-11 a=15 act=30 after-claim_near=18 against=19 also=-19 among=-40 an=28 around=-15 at=-22
attributed-share_1=27 attributed-share_2=18 attributed-share_3=-25 back=16 base=-27 be=26 because=-25 before=-16
before-claim_far=-31 before-claim_near=-19 big=-11 both=25 bring=13 build=35 business=18 by=-36 campaign=28 can=-32
cause_1=-54 cause_times_1=-26 cause_times_2=-21 century=-19 class=11 coffee=-48 come=-26 company=19 comparison_0.4=-26
comparison_1=-16 comparison_times_2=-23 comparison_times_3=-23 continue=13 control=-16 cost=-46 could=-10 country=-16
create=-11 day=-17 design=16 development=-23 do=22 easy=17 economy=16 end=12 ends_open=29 enough=-23 even=-19 event=12
every=21 experience=16 face=-15 far=-16 few=-16 first=-43 for=23 gate_conditional=-18 gate_dated=-13
gate_first-person=29 gate_plain-event=-12 gate_specification=-28 general_0.5=-31 general_times_3=-29 get=15 go=31
good=24 government=14 great=44 group=-22 he=18 health=-12 high=-12 his=24 hold=-15 how=22 however=-15 i=26
important=34 in=-17 include=-22 increase=-31 industry=-38 into=-13 issue=-14 its=-23 job=-42 judgement_0.4=13
judgement_0.5=16 judgement_0.6=43 judgement_1=70 judgement_times_2=29 judgement_times_3=51 judgement_times_4=62
just=45 large=-43 lead=-44 length_4=33 length_7=-17 level=-17 life=16 likely=-35 long=24 look=40 man=19 many=-30
mean=-46 million=-16 must=43 need=11 number=-22 often=-28 only=-23 opens-as_ADJ=-31 opens-as_CCONJ=20 opens-as_DET=17
opens-as_NOUN=22 opens-as_NUM=-12 opens-as_PART=-22 opens-as_PRON=22 opens-as_VERB=-15 opens_and=-16 opens_but=31
opens_in=32 opens_that=-31 opens_there=-14 opens_they=17 opens_we=32 opens_with=12 or=-27 other=-16 our=15 out=29
over=-22 paragraph_alone=23 paragraph_first=17 paragraph_last=-20 paragraph_middle=-16 part=18 percent=-48 place=17
place_3=-12 place_4=15 policy=25 political=38 prediction_0.4=-17 prediction_1=-46 prediction_times_1=-30
prediction_times_2=-22 primary=-11 problem=-13 provide=22 put=26 reason=-31 remain=17 result=14 right=25 see=-11
seem=35 sentences_0=-27 sentences_1=-14 sentences_3=48 she=16 should=18 show=21 since=-46 so=18 some=16 state=26
statistic_1=-68 statistic_times_1=-27 statistic_times_2=-39 student=38 such=-31 take=21 tax=21 technology=-24 term=-28
terrorist=20 that=21 the=-13 their=-21 them=12 then=-22 these=14 thing=17 think=-14 this=32 threat=-17 today=19 two=18
under=-32 up=-24 us=33 use=-28 vague_0.4=45 vague_1=-93 vague_times_1=-11 verb_AUX_'s=39 verb_AUX_are=-17
verb_AUX_base=-12 verb_AUX_irregular=-11 verb_AUX_was=-14 verb_VERB_base=22 verb_VERB_s=12 verb_irregular=-14
verb_s=10 very=26 vote=-27 war=39 water=-36 way=-17 we=13 week=-35 well=-11 where=22 while=-21 who=19 will=-25 win=-28
with=15 without=11 woman=-18 work=20 world=-19 would=16 year=-39
`,
  vague: `
(bias)=-77 -=-12 Democratic=-23 act=-12 ai=-13 also=21 among=14 an=-21 and=-15 any=-12 as=24 at=15
attributed-share_0=-47 attributed-share_1=-39 attributed-share_3=-14 attributed-share_4=27 be=22 both=-15 by=20
campaign=-16 cause_0.5=-17 century=-14 coffee=16 come=14 comparison_0.4=-22 comparison_times_1=-17 could=-17
country=-14 day=17 do=-20 election=-18 ends_.=-46 even=14 far=-12 first=11 for=12 from=-14 gate_dated=-17
gate_first-person=-11 gate_reader-address=-13 general_0.5=-17 general_times_1=-21 good=-18 government=17 great=-12
group=19 he=21 hold=31 if=-17 in=15 issue=-13 it=-22 its=19 judgement_0.4=-21 judgement_1=-13 judgement_times_1=-11
judgement_times_3=-11 judgement_times_4=-20 keep=-12 know=36 large=13 last=13 leave=11 length_4=-27 length_5=-22
length_6=-21 less=-13 level=13 likely=17 many=26 may=-16 medium=-10 might=-10 million=-14 more=-12 names_0=-34
names_1=-22 of=-11 often=22 on=-11 opens-as_ADJ=36 opens-as_ADP=-15 opens-as_ADV=-17 opens-as_DET=-20
opens-as_NOUN=-12 opens-as_NUM=-14 opens-as_PART=15 opens-as_PROPN=-26 opens_PROPN=-26 opens_as=-16 opens_but=-11
opens_if=-16 opens_that=-22 opens_there=11 opens_they=-10 opens_this=-21 other=-15 our=-13 out=-22 paragraph_alone=-22
paragraph_first=-18 paragraph_last=-29 part=-20 pay=-13 percent=-14 place_1=-24 place_3=-11 place_4=-34 power=18
prediction_0.4=12 prediction_1=-23 prediction_times_1=11 prediction_times_2=-12 provide=-14 put=-14 recent=18
require=-11 result=11 run=-13 seem=-13 sentences_0=12 sentences_2=-45 sentences_3=-23 should=-15 show=26 small=-13
so=-19 state=-18 statistic_0.4=23 statistic_1=-33 statistic_times_2=-15 still=11 student=-11 such=11 support=15
than=-16 that=36 their=-19 these=-12 this=14 those=28 thru=10 turn=-12 two=13 vague_1=162 vague_times_1=78
verb_AUX_'s=-11 verb_AUX_base=-11 verb_AUX_s=12 verb_AUX_was=-10 verb_AUX_were=-15 verb_VERB_base=-15 verb_VERB_s=-11
verb_base=-25 verb_ing=-10 verb_irregular=-21 verb_s=-12 water=-15 week=49 what=-19 where=-10 while=16 will=-18
without=-11 woman=-10 work=-14 would=-11 you=-12 –=-13 ’s=12
`,
  general: `
'=-12 's=-11 (bias)=-41 -=-30 after=33 after-claim_far=-18 after-claim_near=-18 against=-22 ai=-14 all=-14 also=11
among=-17 any=26 around=21 attack=-13 attributed-share_0=13 attributed-share_1=-32 attributed-share_2=-44
attributed-share_3=42 attributed-share_4=-40 back=-19 base=24 be=-19 before-claim_far=-14 big=11 build=-15
business=-19 campaign=-12 care=16 cause_1=-23 cause_times_1=-13 century=48 coffee=63 come=30 company=19
comparison_1=-59 comparison_times_1=-30 comparison_times_3=-18 continue=-20 control=17 cost=-15 could=-12 create=12
day=-25 design=-16 easy=-28 ends_.=-22 enough=12 even=15 event=-20 far=11 first=30 focus=-19 gate_dated=-47
gate_first-person=-32 gate_plain-event=25 general_0.5=54 general_times_1=11 general_times_2=21 general_times_3=37
get=-32 go=-20 good=-23 great=-20 group=-11 he=-44 health=-17 help=-45 her=-10 him=-11 his=-15 home=13 i=-23
important=-16 include=19 increase=-31 industry=27 into=38 it=21 judgement_0.4=-20 judgement_0.5=-20 judgement_0.6=-31
judgement_1=-52 judgement_times_1=-18 judgement_times_2=-15 judgement_times_3=-50 judgement_times_4=-43 just=-37
keep=-26 last=-22 leave=29 length_4=-24 length_6=-12 less=-23 level=35 life=-20 like=11 make=-15 man=-20 many=42
mean=39 medium=16 might=-16 more=-33 most=14 names_0=-19 new=-17 no=21 not=21 now=-23 number=26 of=-11 often=25 on=-21
one=-12 only=24 opens-as_ADJ=22 opens-as_ADP=10 opens-as_CCONJ=-20 opens-as_DET=-10 opens-as_PART=27 opens-as_PRON=-39
opens_a=-25 opens_but=-16 opens_for=28 opens_if=-14 opens_it=-26 opens_that=-13 opens_there=31 opens_they=20
opens_this=-19 opens_we=-13 opens_with=-16 or=37 other=24 out=17 own=24 paragraph_alone=-39 paragraph_first=-27
paragraph_last=-11 paragraph_middle=32 part=-15 party=-13 percent=-31 place=-14 place_2=-20 place_3=13 place_4=-37
policy=-15 political=-19 prediction_times_2=19 prediction_times_3=-23 president=-16 problem=12 provide=-13 reason=11
remain=-17 require=35 result=-24 run=12 same=12 security=-11 see=-27 seem=-22 sentences_0=21 sentences_3=-46 she=-23
should=-22 show=-34 small=27 statistic_1=-28 statistic_times_2=-21 student=-44 such=27 system=26 take=-14 tax=-25
term=30 terrorist=-16 that=-32 their=34 then=33 there=13 these=-19 they=35 think=17 this=-47 those=-20 threat=12
time=-17 today=-12 too=-20 turn=12 under=17 us=-17 use=24 vague_0.4=-29 vague_1=-35 vague_times_1=-30 verb_AUX_'s=-14
verb_AUX_irregular=-15 verb_AUX_is=17 verb_AUX_s=-17 verb_AUX_was=22 verb_AUX_were=33 verb_VERB_ing=-23
verb_VERB_s=-19 verb_ing=-25 verb_s=-17 very=-20 vote=-18 water=41 way=19 week=-15 well=17 when=37 whether=-31 win=-15
without=-14 work=-11 world=11 would=-10 year=-14 you=-20 your=12 ’s=-28
`,
};
