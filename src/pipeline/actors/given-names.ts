/** Given names of many countries, and short forms of one name. Facts; a name here is a hint of a person, never the proof. */
import { wordSet } from './word-set.ts'

const NAMES = `
aaron abbas abdel abdelaziz abdul abdullah abdulla abigail abraham adam adel adolf adrian agnes ahmad ahmed aidan aisha akbar akihito akira
alain alan albert alberto alec alejandro aleksandr aleksei alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo
ali alice alicia alison allan allen allison alyssa amanda amber amir amr amy ana anastasia anatoly anders andre andrea andreas andrei andres
andrew andrey andy angel angela angelina angelo angus anita anjelica ann anna anne anneke annette annie anthony antoine anton antonio antonis
anwar archie ariana ariel arkady arnaud arnold artem arthur arturo asif asma astrid atsushi audrey aung ayman ayesha
barbara barney barry bart basil beatrice beatriz becky ben benedict benjamin benny bernard bernardo bernie bert beth betsy betty beverly bill
billy björn bjorn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brigitte britney brittany bruce
bruno bryan bryce byron
caitlin calvin cameron camilla camille candice carl carla carlo carlos carmen carol carole caroline carolyn carrie carter cassandra
catherine cathy cecilia cedric celine cesar chad charlene charles charlie charlotte chelsea cheryl chester chris christian christiane christina
christine christoph christophe christopher christos christy chuck cindy claire clara clarence claude claudia claudio clay clayton cliff clifford
clint clive clyde cody colin colleen connie conor conrad constance cora corey cory courtney craig cristian cristiano cristina curt curtis cynthia
cyril cyrus
daisy dale damian damien damon dan dana daniel daniela daniele danielle danny dariusz darrell darren daryl dave david davide dawn dean deanna
debbie deborah debra deepak deirdre delphine denis denise dennis derek derrick desmond diana diane didier diego dieter dimitri dimitris dinesh
dirk dmitri dmitriy dmitry dolores dominic dominik dominique don donald donna doris dorothy doug douglas drew duane duncan dustin dwayne dwight
dylan
earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elise elizabeth ella ellen elliot
elliott elmar elon elsa elvis emil emilio emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ernie erwin esteban
esther ethan eugene eva evan eve evelyn evgeny ewan
fabian fabio fabrice faisal farid farouk fatima federico felipe felix ferdinand fernanda fernando fidel filip fiona florence florian floyd frances
francesca francesco francine francis francisco franck francois frank frankie franklin franz fred freddie freddy frederic frederick frederik fritz
fumio
gabriel gabriela gabriele gail gareth garry gary gavin gemma gene geoff geoffrey george georges georgina gerald geraldine gerard gerardo gerhard
gerry gianni gideon gil gilbert gilles gina giorgio giorgos giovanni giulia giulio giuseppe glen glenn gloria gordon grace graeme graham greg
gregg gregor gregory greta guido guillaume guillermo gunter gus gustav gustavo guy gwen gwyneth
habib hakan hamad hamid hamza hank hannah hans harald harold harriet harry haruki harvey hashim hassan heather hector heidi heinrich heinz helen
helena helene helga helmut henri henrik henry herbert herman hermann hideki hilary hillary hiroshi hiroyuki holger holly horst howard hubert hugh
hugo hung husain hussein
iain ian ibrahim idris ignacio igor ilya imran ines ingrid ion irene irina iris irving isaac isabel isabella isabelle ismail ivan ivana ivanka
ivo
jack jackie jacob jacqueline jacques jaime jake jakob jalal jamal james jamie jan jane janet janice jared jason jasper javier jay jean jeanette
jeanne jed jeff jefferson jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy joan joann
joanna joanne joao joaquin jody joe joel joerg joey johan johann johannes john johnathan johnny jon jonas jonathan jorg jorge jose josef joseph
josephine josh joshua joy joyce juan juanita judith judy juergen julia julian juliana julie julien juliet julio julius june jurgen justin justine
kamal karan kareem karel karen karim karin karl karla kate katherine kathleen kathryn kathy katie katrina katy kay keiko keith kelly ken kenji
kenneth kenny kent kevin khalid khaled kiefer kim kimberly kirk kirsten klaus knut kofi konstantin kris kristen kristian kristin kristina
kristof kumar kurt kyle kylie
lana lance larissa larry lars latoya laura lauren laurence laurent laurie lawrence leah lee leila len lena leo leon leonard leonardo leonid leroy
leslie lester levi lewis liam lillian lily linda lindsay lindsey lionel lisa liz liza lloyd lois lorenzo loretta lori lorraine lou louis louisa
louise luc luca lucas lucia luciano lucille lucy ludwig luigi luis luiz lukas luke luther lydia lynn lynne
maarten mackenzie maddie madeleine madonna magdalena magnus mahmoud mahmud malcolm malik mandy manfred manmohan manuel manuela mao marc marcel
marcelo marcia marco marcos marcus margaret margarita maria mariah marian marianne marie mariel marilyn mario marion marisa marjorie mark markus
marlene marlon marsha marta martha martin martina marty martyn marvin mary maryam masahiro masako massimo mathew mathieu matt matteo matthew
matthias matthieu maureen maurice maurizio mauro max maxim maximilian maxine maya megan mehdi mehmet mel melanie melinda melissa mercedes meredith
meryl micah michael michaela michal michel michele michelle mick mickey miguel mike mikhail miklos milan mildred miles milton miranda miriam mitch
mitchell mitt mohamad mohamed mohammad mohammed mohammad moira molly mona monica monique morgan morris moses muammar muhammad murat murray mustafa
myra
nabil nadia nadine nagy naomi narendra natalia natalie natasha nathan nathaniel neal ned neil nelly nelson nicholas nick nicky nicola nicolae
nicolas nicole nigel nikita nikki nikola nikolai nikos nils nina noah nobuo noel nora norbert norma norman nuri
octavio oksana olaf oleg olga oliver olivia olivier omar orlando oscar osama oswald otto owen
pablo paige pam pamela paolo pascal pat patricia patrick patrik patsy patty paul paula pauline paulo pavel pearl pedro peggy penelope penny percy
pervez pete peter petr petra phil philip philipp philippe phillip phoebe phyllis pierre pieter pietro piotr polly preston prakash
quentin quincy
rachel rafael rafik rahul raj rajesh rajiv ralf ralph ramesh ramon randall randolph randy ranjit raphael rashid raul ray raymond rebecca reggie
regina reginald reinhard rene renee rex rhonda ricardo riccardo rich richard rick ricky rita rob robert roberta roberto robin rochelle rod
roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory rosa rosalind rosario rosemary ross roxanne roy ruben rudolf rudolph rudy
rupert russ russell ruth ryan ryszard
saad sabine sabrina sadiq saeed said salah salim salma salman salvador salvatore sam samantha sami samir samuel sandra sandy sanjay santiago santos
sara sarah sasha satoshi saul scott sean sebastian selena sepp serena serge sergei sergej sergey sergio seth shane shannon sharon shaun shawn
sheila shelley sheryl shigeru shimon shinzo shirley shoichi sidney siegfried sigmund silvia silvio simon simone slobodan sofia sonia sophia sophie
spencer stacey stacy stan stanislav stanley stefan stefano stella stephane stephanie stephen steve steven stewart stuart sue suleiman sultan
suresh susan susana susanna susanne suzanne svetlana sven sybil sydney sylvain sylvia
takeshi tamara tammy tanya tara tarek tariq taro tatiana tayyip ted terence teresa terrence terri terry tessa thabo thaddeus theo theodore theresa
therese thierry thilo thomas tiffany tiger tim timothy tina toby todd tom tomas tomasz tommy toni tony tracey tracy travis trent trevor tricia
troy tyler tyrone
ulrich ulrike umar umberto uri ursula uwe
vaclav valentin valerie valery vanessa vasily vera verena vernon veronica vicente vicki vicky victor victoria vijay viktor vince vincent vincenzo
violet virginia vitaly vittorio vivian vivien viktoria vladimir vladislav volker volodymyr vyacheslav
wallace walter wanda warren wayne wendell wendy werner wesley whitney wilbur wilfred wilhelm will willem william willie wilma winston wolfgang woody
xavier yang yasser yasmin yitzhak yoko yolanda yoshihiko yousef youssef yukio yulia yuri yuriy yusuf yves yvette yvonne
zachary zhang zhou zoe zoltan zbigniew
`

/** Short and long forms of one given name; each line is one name. */
const SHORT_FORMS = `
abraham abe
albert al bert
alexander alex alec sasha aleksandr alexandre
alfred fred alf
andrew andy drew
anthony tony
barbara barb
benjamin ben benny
catherine cathy kate katie katherine kathryn kathy
charles charlie chuck
christopher chris
christine christina chris tina
daniel dan danny
david dave davey
deborah debbie debra
donald don donnie
dorothy dot
douglas doug
edward ed eddie ted ned
elizabeth liz beth betty betsy lisa eliza
eugene gene
francis frank
frederick fred freddie freddy
gerald gerry jerry
geoffrey geoff jeff jeffrey
gregory greg
harold harry hal
henry hank harry
jacob jake
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
joseph joe joey
john jack johnny jon
jonathan jon
joshua josh
judith judy
kenneth ken kenny
lawrence larry
leonard len lenny leo
louis lou
margaret maggie meg peggy
matthew matt
michael mike mick mickey
maurice mo
mohammed mo mohamed muhammad
nathaniel nathan nate
nicholas nick nicky
pamela pam
patricia pat patty tricia
patrick pat
peter pete
philip phil phillip
raymond ray
rebecca becky
richard rich rick dick ricky
robert bob rob bobby robbie
ronald ron ronnie
rudolph rudy
russell russ
samuel sam sammy
sandra sandy
stephen steve steven stephan
susan sue susie
terence terry terrence
theodore ted teddy theo
thomas tom tommy
timothy tim
valerie val
victoria vicky vicki
vincent vince
walter walt
william bill will billy willie
vladimir volodymyr
zachary zach zack
`

export const GIVEN_NAMES: ReadonlySet<string> = wordSet(NAMES)

const shortFormLines: ReadonlyMap<string, ReadonlySet<number>> = indexShortForms()

function indexShortForms(): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>()
  for (const [line, names] of SHORT_FORMS.trim().split('\n').entries())
    for (const name of names.split(' ')) index.set(name, (index.get(name) ?? new Set()).add(line))
  return index
}

/** Whether two lower-case given names are short forms of one: 'bob' and 'robert', 'jeff' and 'geoffrey'. */
export function areShortForms(a: string, b: string): boolean {
  const lines = shortFormLines.get(a)
  const others = shortFormLines.get(b)
  if (lines === undefined || others === undefined) return false
  for (const line of lines) if (others.has(line)) return true
  return false
}
