/**
 * Common first names, lower case, sorted, by how their bearers are mostly spoken of. They tell "Alice" from "Google" where
 * the text says nothing else, and whom "she" may mean; a title or a pronoun beside the name outweighs them.
 */
import { words } from './words.ts';

/** Mostly "he". */
export const HE_NAMES: ReadonlySet<string> = words(`
  aaron abbas abdallah abdel abdul abdullah abraham adam adrian ahmad ahmed ahmet aiden akira akram alan albert
  aldis alec alejandro aleksandr alessandro alexander alexei alfonso alfred alfredo anders andre andreas andrei
  andrej andrew andrzej andy angus ansel anthony antoine anton antonio antonis aras archie arjun armando arnold
  arsene artem arthur arturo arun asad asif atul augusto austin axel aziz barack barry bart bashar bassam ben
  benigno benjamin benny bernard bernie bert bill billy bjorn bob bobby boris boyd brad bradley brandon brendan
  brent brett brian bruce bruno bryan burak byron calvin carl carlo carlos carsten casper cedric cesar chad
  charles chester christie christophe christopher christos chuck clarence claude claudia claus clay clayton
  clifford clint clive cody colin conor constantine cory craig cristiano curtis cyril damian damien dan daniel
  danilo danny darius darrell darren darryl daryl dave david davide dean declan deepak denis dennis denzel derek
  desmond dick diego dieter dimitri dimitris dimitry dirk dmitri dmitry dominic dominik don donald donovan doug
  douglas duncan dwayne dwight dylan earl ed eddie edgar edgardo eduardo edvard edward edwin efraim egon eli
  elias elijah elliot elliott elmer emil emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst
  errol esteban ethan etienne eugene evan evgeny ezra fabian fabio faisal farid farouk federico felipe felix
  ferdinand fernando fidel filip finn floyd francisco franco francois frank frankie franklin franz fred freddie
  frederick fredrik friedrich fritz gabor gareth garrett garry gary gaston gavin gene geoff geoffrey george
  gerald gerard gerhard gerry gianni gilbert gilles giorgos giovanni giulio giuseppe glen goran gordon graeme
  graham grant greg gregor gregory grigory guido guillaume guillermo gunther gus gustav gustavo guy hadi hakan
  hakeem hamad hamid hamish hans harlan harold harry haruki harvey hasan hashim hassan hector heinrich helmut
  henri henrik henry henryk herbert herman hiroshi horace horst hosni howard howie hubert hugh hugo humphrey
  hussein huw ian ibrahim ignacio igor ilya imran isaac isaiah ismael ismail istvan itamar ivan jacek jack jacob
  jacques jaime jair jake jakob jamal james jared jarrod jason javier jay jeb jeff jeffery jeffrey jens jeremiah
  jeremy jerome jerry jerzy jim jimmie jimmy joachim joao joaquim joaquin jochen joe joel joey johan johann
  johannes john johnny jon jonah jonas jonathan jorg jorge jose josef joseph josh joshua juan jules julian julio
  julius jurgen justin justus kader kamal karim karl kaspar kazuo keith ken kenji kenneth kenny kevin khaled
  khalid kirill kirk klaus konrad konstantin kristof kurt lamar lance larry lars laszlo laurent lawrence leandro
  lech leif len leo leon leonard leonardo leonid leopold leroy lester levi liam lloyd lorenzo lothar lou louis
  luc luca lucas luciano ludwig luigi luis lukas luke luther lyle maarten magnus mahathir mahdi mahmood mahmoud
  malcolm manfred manny mansour manuel marc marcel marcelo marcin marco marcus mariano mario marius mark martin
  marvin matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian mehdi
  mehmet menachem michael miguel mihai mikael mike mikhail mikkel milo milos milton miroslav mitch mitt mohamed
  mohammad mohammed mohsen moises mordechai morris muhammad mustafa nabil naguib narendra nasser nathan
  nathaniel ned neil nelson nestor neville newt nicholas nick nicolae nicolas niels nigel nikola nikolai
  nikolaus nikos nils noah norbert norman olaf oleg oliver omar omer osama oscar oskar osman otto owen pablo
  paolo pascal patrice patrick paul pavel pedro pekka percy pete peter petr petros phil philip philippe phillip
  pierre pietro piotr prakash rafael rafik raheem rahul rainer rajesh rajiv rakesh ralf ralph ramesh ramon
  ramzan randy raoul rashid raul ravi raymond recep reggie reginald reince reinhard reinhold renato rene reuben
  rex ricardo riccardo richard rick ricky rishi rita rob robert rod rodney rodolfo rodrigo roger rohan roland
  rolf romano ron ronald ronen ronnie rory ross rowan roy ruben rudi rudolf rudy rufus rupert ruslan russell
  ryan saad sadiq saeed salah salem salman salvatore sami samir samuel sandro sanjay saul scott sebastian
  sebastien selim sepp serge sergei sergey sergio seth shaun shimon shinzo shlomo siegfried sigmar silvio simeon
  simon slobodan solomon stan stanley stefan stefano steffen stephen steve steven stig stuart sven syed sylvain
  taha takashi takeshi tamer tarek tariq tayyip ted teddy teodor terence terrence thabo thaddeus theo theodore
  thierry thomas thorsten tibor tim timothy tobias toby todd tom tomas tomasz tommaso tommy tonino torsten
  travis trevor trey tristan ulrich umar umberto uri uwe vaclav valentin valery vasily vicente victor vijay
  vikram viktor vince vincent vincenzo vinod vitali vladimir vladislav volker volodymyr waldemar waleed walid
  wallace walter warren wayne werner wesley wilbur wilfred wilhelm willem william willie willy winston wolfgang
  woodrow wyatt xavier yair yannick yannis yasser yehuda yitzhak yoav yoshihide yousef youssef yuri yusuf yuval
  zach zachary zack zaid zbigniew zdenek ziad zoltan
`);

/** Mostly "she". */
export const SHE_NAMES: ReadonlySet<string> = words(`
  abigail ada adele adriana agatha agnes agnieszka aida aileen aisha akiko alba alejandra alessandra alexa
  alexandra alice alicia alina aline alison alla allison alma althea amal amanda amber amelia amina amira amy
  ana anastasia angela angelica angelina anita anja anjali ann anna anne anneliese annette annie annika
  antonella antonia anya araceli ariana arlene astrid audrey ayesha barbara barbra beata beatrice beatriz bella
  bernadette bernice bertha beth betty bianca birgit blanca brenda bridget brigitte britta brittany bronwyn
  caitlin camila camilla candice cara carina carla carley carlotta carmen carol caroline carolyn carrie
  cassandra catherine cathy cecile cecilia celeste celia celine charlene charlotte chelsea cheryl chloe
  christiane christina christine christy ciara cindy claire clara clarissa claudette claudine colette colleen
  consuelo cora corinne cornelia cristina crystal cynthia dagmar daniela danielle danuta daphne darlene dawn
  deanna debbie debora deborah debra deirdre delia delphine denisa denise desiree diana diane dolores dominika
  donna dora doris dorothea dorothy dulce ebony edith edna edwina efrat eileen elaine eleanor elena eliana elina
  elisa elisabeth elise eliza elizabeth elke ella ellen elsa elsie elvira emilia emily emma emmanuelle enid
  erica erika ernestine esme esperanza estelle esther ethel eugenia eunice eva evangeline eve evelina evelyn
  fabiola faith fatima fatma federica felicia filippa fiona florence francesca francine franziska frederica
  freya frida gabriela gabriella gabrielle gail gemma genevieve georgina geraldine gerda gertrude gillian gina
  giorgia giovanna gisela giselle giulia gladys glenda gloria golda grace greta gretchen guadalupe gudrun gwen
  gwendolyn hadley hala halima hana hanna hannah harriet harriett heather hedwig heidi helen helena helene helga
  henrietta hilda hillary holly ida ilana ileana ilse imelda imogen ina ines inga ingrid ioana irene irina iris
  irma isabel isabela isabella isabelle isla ivana ivanka jacqueline jada jana jane janet janice janine jasmine
  jeanette jeanne jeannie jen jenna jennie jennifer jenny jessa jessica jill joan joanie joann joanna joanne
  jocelyn jodie johanna josefina josephine joy joyce juana juanita judi judith judy julia juliana juliane
  julianne julie juliet juliette june justine kaitlyn kamala kara karen karin karina karla katarina kate
  katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katy keiko kelli kellyanne
  kendra keri khadija kimberly kirsten kirsty klara krista kristen kristi kristin kristina kristine lana lara
  latoya laura laurie laverne lea leah leanne leila lena leonor leticia lidia liesl lila lilian liliana lillian
  lilly lily lina linda lindsay lisa liudmila livia liz liza lois lola loretta lori lorna lorraine louisa louise
  lucia luciana lucie lucille lucinda lucy ludmila luisa luz lydia lyudmila mabel mackenzie madison magda
  magdalena maggie maia maja malala mandy manuela marcella marcia margaret margarita margery margo margot
  marguerite maria mariam mariana marianna marianne maribel marie marilyn marina marisa marjorie marlene marta
  martha martina mary maryam matilda maude maureen mavis maxine maya megan melanie melissa mercedes meredith mia
  michelle mila mildred milena millicent mimi minnie mireille miriam mirjam moira molly mona monica monika
  muriel myra myriam myrna nadia nadine nadya nancy naomi natalia natalie natalya natasha nell nellie nia nicola
  nicole nicolette nikki nina nirmala noemi noor nora norma nuria octavia odette oksana olena olga olivia oprah
  paloma pam pamela pamella paola patricia patrizia patti paula paulette pauline peggy penny petra philippa
  phoebe phyllis pia pilar polly portia preeti priya rachel ramona raquel rebecca regina rekha renata renee
  rhoda rhonda roberta robyn rochelle rona rosa rosalie rosalind rosanna rosario rose roseanne rosemarie
  rosemary rosie rowena roxana roxanne ruby ruth sabine sabrina sadie saida sally salma samantha sandra sanja
  sara sarah saskia selena selma serena shakira shanna shari sharon sheila sheri sherry shireen shirley sigrid
  silvia simona simone siobhan snezana sofia solange soledad sonia sonja sophia sophie soraya stefania stella
  stephanie sue sunita susan susana susanna susanne susie suzanne suzette svetlana sylvia tabitha tamara tanya
  tara tatiana tatyana teresa tess tessa thelma theodora theresa tiffany tina tonya tricia trudy ulrike una
  ursula ute valentina valeria valerie vanessa vera veronica veronika vicki vicky victoria virginia viviana
  viviane wanda wendy winifred winnie xenia yael yara yasmin yelena yoko yolanda yulia yvette yvonne zainab zara
  zeynep zinaida zoe zuzana
`);

/** Either: "Lindsey Hale said … he". */
export const EITHER_NAMES: ReadonlySet<string> = words(`
  alex alexis ali amir andrea april ashley beverly cameron carly casey charlie chris christian connie dale dana
  erin frances francis gabriel glenn hilary jackie jamie jan jean jesse jo jody jordan kay kelly kerry kim kyle
  lauren lee leigh leslie lindsey lynn marion mel michele morgan nat nikita noel pat quinn rand ray robbie robin
  sam sasha sean shane shannon shawn sidney spencer stacey stacy taylor terry tony tracey tracy tyler vivian
  will
`);
