/**
 * Words of everyday English that open sentences of news: their capital says nothing there.
 * Drawn by count (lower case far more often than capital inside a sentence), then read through.
 */
import { wordSet } from './word-set.ts'

const WORDS = `
a abortion about above abroad absent absolutely accepting access accidents accompanied according accounting
accusations accused acknowledging acquisition across acting active activists actor actors actress actual
actually acute adapted add added adding additional addressing administration advance advanced advocates
aerial after afternoon afterward afterwards again against age aged agencies ahead ai aid aides air airport
al alarmed all allegations allies allowing almost along alongside already also although altogether always am
amazing ambassador amid amnesty among amongst amp an analysis analyst analysts ancient and anger angered
angry animal announcing anonymous another answer anti anticipating anxious any anybody anyone anything
anyway anywhere apart apologies apparently appearance appearing appendix applause applications appointed
appropriately approval approximately apr april are arguably arguing armed armoured army around arrested
arriving arson art article artist artists as aside ask asked asking assistant associate assuming at athletes
athletics atop attached attacks attempt attempting attempts attention attitudes attorney attorneys au
audience audiences auditors aug august author authorities automatic autumn average avoiding away baby back
backed background bacteria bad badly bail ban bang bankers banking banks banners banning barely barring
based basically battery battle be beaches bear beat because becoming before beginning behind being believe
below beneath beside besides best better between beyond big biggest bill billionaire billions biologists
birds bitterly bizarre black blame blaming bless blogger bloggers blood blue boats bodies body book boom
booms born both box boxing boy boys brand bread breaking brief briefly brilliant bring bringing broken
brother bubbling building buildings bullets burning business businesses but buy buying by ca cabinet cable
call called calling calls camp campaign campaigners campaigning campaigns can candidates cant capital
capping captain caption capturing car care career careful carry cars case cash casting casualties caught
celebrities celebrity cement cementing census central certain certainly cet chairman challenged chamber
chances change changes chaos chapter charged charges charities charming chart cheap check cheers chemical
chemicals chicken chief child children chip choosing christmas citing citizens city civil civilian claimants
claiming claims clashes class classic classified clean cleaning cleanup clear clearly click climate close
closer closing cloud co coach coalition coastal coffee com combined come comedian comedy coming commander
commanders comment commentators commenting comments commercial commission committee communication
communications communism community companies company compare compared comparing compensation competing
competition compiled completed computers concern concerned concerns concrete conditions conducted
confirmation confirming conflicts confronted confused confusion congratulations congressional congressman
congressmen consensus conservation conservative conservatives consider considered considering conspiracy
constitutional construction consumer consumers contact containment content continue continued continuing
contrary contrast contribute contributors control controlled controversy conventional convicted cool
copyright core corporate correct correctional correspondents corrupt corruption cost costing could count
counting countless countries coup couple coupled course court courts cover coverage covering crabs crane
crash created creating credit crew crews cricket criminal criminals crisis critical criticism critics
crossing crowds crucial crude cry culpable culture current currently customers customs cut cutting cycling
dad damage damaged damn data date dating dawn day days de dead deadline dealing dear death debate dec
december decisions declaring deep defence defending defense defensive definitely delay delegates delivering
delivery democracy demonstrators denying depending deputies deputy described describing desperate despite
destruction details detained detective detectives developed developing development diamond did didnt die
different difficult diplomacy diplomatic diplomats direct directed director directors dirty disabled
disappointed disaster discharging discontent discussing discussion discussions dispersant dispersants
displaying district do doctor doctors documents does doesn doesnt dog doing dollar dolphins dolus domestic
don donations done donor donors dont doors doubts down download dozens drawing dressed drew drill drilling
drivers driving drug drugs du dubbed due during each eager earlier early earnings earthquake ease easily
easter eastern easy eat echoing economic economists editor editorial editors edt educated education
effectively efforts eight either elected election elections electoral electronic elsewhere email emergency
emerging emotional en end ending energy enforcing engaged engineers enjoy enough enter entering
entertainment entire entitled environment environmental environmentalists equality equally equipment errors
escalation escape especially essentially est establishment estimated estimates etc ethical ethnic euro eve
even evening events eventually ever every everybody everyone everything everywhere evidence evidently
evolution ex exactly examples excellent except exclusive excuse executive executives existing exit expect
expectations expensive experience expert experts explaining explore explosion expressing extending external
extra extracts extreme face faced facing fact factory facts failing failure failures fair faith fake fall
families family famous famously fancy fans fantastic far farewell farmers farther fast father favourite fear
fearing fears features featuring feb february federal feel fellow felt female few fewer field fifth fight
fighting figure figures file film filming films final finally finance financial find finding fine fines
finger finish finishing fire firefighters firing first fish fisheries fishermen fishing five fix flanked
flight flights flying focus folks follow followers following food footage football for force forced
forecasters forecasts foreign forensic forest forget formed former formerly founded four fourth frankly
fraud free freedom freezing fresh fri friday friends from frustrated frustration fuel full fully fund
fundamentally funding funds funny further future game gang gas gay general generally genius get getting
giant give given giving global globally gmt go going golf gone good goodwill gossip got gov government
governments governor grain grandmother granted graphic great greater green gross groups grow growing growth
guards guess guests guide guilty gun guns guy guys hackers had hair half halfway handed handsome hang
hanging happy hard harder hardline hardliners hardly hardware has hats have having he head health healthcare
hear hearing heavily heavy heck helicopter helicopters hell help helping hence her here heritage hes hi high
higher highlighting highly him hire his historian historic historically history hit hitting hold holding
home honestly hook hope hopefully hopes hospitals host hosting hot hours how however http https huge human
humanitarian humans hundreds hung hunt hurricanes hydrates hydraulic i ideas if ignoring il ill illegal im
image images imagine immediately immigration impeachment imperial important importantly improvements in
incidents included including income increased increasing increasingly incredibly indeed independent
individual individuals industrial industry inevitably inflation information infrastructure initial initially
injected injured inmates innocent inside insiders inspectors instead insurance insurers insurgent insurgents
intelligence interest interesting interim internal international internationally internet interviewed
interviews into investigating investigations investigative investigators investment investors is isn isnt
issues it items its ive jailed jan january jewellery job join joining journalist journalists joy judge
judges judging judgment judicial jul july jun june jurors jury just justice keen keep keeping key kick kids
killing kind knowing known lack lacking ladies land language large last late later latest laugh laughter
launch launching law lawmakers lawsuits lawyer lawyers lay lead leader leaders leadership leading leaks
learn learning leave leaving led left legal legally legend legislation less lessons let lets libel liberal
life lights like likely lining listen listeners listening literally litigation little live lives living
loaded local locals lock logistics long longer longtime look looking looks loses losing lost lots love
lovely low lower lrb luck made main mainly mainstream maintaining major majority make making man managers
managing many mar march marine marines market markets married mass massive matter may maybe mayor me
meanwhile measured measuring media medical meet meeting members men mere merely messages methane mid midday
midnight might miles militant militants military millions mind minister ministers minority minutes missing
mission mistakes mix mixed mob mobile moderate modern moments momentum mon monday money months more morning
most mostly mother mountain mounting move movie movies moving mr mrs ms much mud multiple murder music
musician must mutual my myself name named names naming nation nationwide natural naturally nature nbsp near
nearby nearly negative negotiating negotiations negotiators neighbouring neighbours neither nervous net
network never nevertheless new news newspaper newspapers next nice night nine no nobody non none nonetheless
noon nor normal normally not notable notably note notes nothing notice noting nov november now nowhere
nuclear number numerous observers obviously occasionally ocean oct october odd of off office officer
officers official officially officials offshore often oil old older on once one online only onto open
opening operating operation operations opinion opponents opposing opposition options or order ordinary org
organisations organisers original originally other others otherwise our out outside outstanding over overall
overnight owing owner owners oxygen oyster oysters page pages papers paramedics parents parliament
parliamentary part partial particularly partly parts party passing past patience patients pause paying
payments peace pelicans penalties people per performance perhaps period personal personally personnel phase
phone photo photograph photographer photographers photographs photos physically picking picture pictures
pieces pink pity plaintiffs plan plane planet planned planning plans platforms players playing please plenty
plus pm poet point police policy political politically politicians politics poll polling polls pollution
poor pop popular population posh positive possible possibly post posted posters posts potential potentially
poverty power powerful praise pray pre preceded precisely predicting predictions preliminary preparations
presented presenter president presidential presidents press pressed pressure pressured presumably pretty
prevention previous previously price prices prime prior prison prisoners prisons private privately pro
probably probation problem problems proceedings proceeds producers production professional professor profit
progress project prominent promise promises promising proof property propofol proposals prosecution
prosecutor prosecutors prostitution protected protesters protests provided providing provincial proving pst
public publication publicly published pulling pumping pundits pure pushed put putting quake question
questioned questions quick quiet quite quot quoting race raised raising rally ramadan rape rapid rarely rate
rather re reaching read reader readers reading real reality really rebuilding recent recently record records
recovery reducing referring reflecting reform refugees regarding regardless regional registered registration
regular regulation regulations regulators related relations relatively relatives release released reliance
relief religion religious remaining remarkably remember remembering remote remove removing repeatedly
repeating replies reportedly reporter reporters reporting reports representative representing rescue
rescuers research researchers reserved residents respect responding responsibility rest result results
retailers retired returning revealing revelations revenue revenues reward rich riders riding rig right
rightly riot riots rise rising rival rivals road roads robot robotic rock rocks rolling rose rough roughly
round royal rrb rule rumour rumours run running rural rush rushing sadly safety said sales salvage same
sanctions sands sat satellite saturday save saw say saying says scared schools science scientific scientists
score scores sea seafood seals search searches seas second secret secretary section secular security see
seeing seeking seemingly seems seen seismic self selling senator senators send sending senior sentencing sep
separate separately sept september serious seriously serving sessions set setting seven several severed sex
shadow shall shame share shareholders shares she sheen sheets shes shifting ships shock shocking short
shortage shortly shot shots should shoulder show showing shrimp shrimpers shutting shy signed significant
significantly signs silence silver similar similarly simple simply simultaneously since singer singing
single sinking sister sit site sitting six sixth skimming slowly small smaller smart smiling snow so social
socialism society software solar soldier soldiers some somebody somehow someone something sometime sometimes
somewhere son songs soon sooner sophisticated sorry sort sound sounds source sources southern sovereign
speak speaker speakers speaking special specifically speculation spending spill spilled spokesman
spokeswoman sports spreading spring sprinters stability staff stage stalemate stand standard standing star
starring stars start starting state statistics status stay staying steel step steps stick sticks still stock
stocks stop stopping stories storm storms strange strategic stressing strike striking stripping strong
student students studies stuff stunning subsea subsequent subsequently substantial success successive such
suddenly sue suffering suggestions suicide summary summer summit sun sunday superior supply support
supporters supporting suppose supposedly supreme sure surely surface surprisingly surrounded surveillance
survivors suspected suspects suspended suspicions switching table take taken taking talk talking talks tar
tax team teams tears tech technically technology television tell telling ten tennis tens tension tensions
tents terrible terrorism terrorists test testifying testimony testing tests text texts than thank thanks
that thats the their theirs them then there therefore these they theyre thieves things think thinking third
this those though thought thoughts thousands threats three thrice through throughout throw thu thursday thus
tickets time tiny tip tired to today together tolerance tomorrow tonight too top torture total touch tough
tourism tourists toward towards tracks trade traders traditionally traffic train training transcript
transfer translated translation travelling tremors trend trial tribal troops tropical trouble true truly
trust truth try trying tue tuesday turn turning turnout turns turtles tweets twenty twice two type typically
uh ultimately um unable uncertainty under undersea understanding underwater unease unemployment
unfortunately unions universities unlawful unless unlike until unusually up update updated upon urging us
use useful user users using usually utc valued variety various vast very vessels veteran veterans via vice
victims victory video videos view viewed viewers views villagers violence violent virtually visit visiting
volunteer volunteers vote voter voters votes voting wait waiting wake walking want war warlords warm warning
warnings warrant wars was wasnt watch watching water waves way we weakness wearing weather websites wed
wednesday week weeks welcome well wells were western wet weve what whatever whats when whenever where
whereas wherever whether which while whilst who whoever whole whom whose why wide widely widespread wild
wildlife will win wind winds winner winning winter with within without witness witnesses wo woman women
wonder wonderful wont word words work workers working world worried worries worse worst worth would write
writer writing written www year years yes yesterday yet you young your youre yours youths
`

const CLOSED = `
a an the this that these those he she it they we you i his her its their our your my him them us who whom whose which what when where why
how if then than because although though while since until unless whether as at by for from in into of off on onto out over through to
toward towards under up upon with within without about above across after against along amid among around before behind below beneath
beside besides between beyond despite down during except inside like near outside past per plus regarding round throughout via and but or
nor so yet not no yes also too very just even still again ever never always often once twice meanwhile however moreover furthermore
nevertheless nonetheless therefore thus hence instead earlier later recently previously currently today tomorrow yesterday tonight now here
there perhaps maybe indeed finally eventually according speaking asked both each every either neither another other others some any all
most many much more less few several such same only is are was were be been being has have had do does did will would shall should can
could may might must let set did monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec one two
three four five six seven eight nine ten hundreds thousands millions i'm i've i'll i'd it's he's she's that's don't we're they're you're
no-one anyone everyone someone anybody everybody nobody somebody anything everything nothing something half
photo photos video videos image read click update updated breaking exclusive am pm gmt est edt pst pdt bst cet utc etc lrb rrb
`

export const COMMON_WORDS: ReadonlySet<string> = wordSet(WORDS + CLOSED)
/** Never the first word of a name, wherever they stand. */
export const CLOSED_WORDS: ReadonlySet<string> = wordSet(CLOSED)
