/** Verbs that only somebody can do: saying, and acting of one's own will. */
import { wordSet } from './word-set.ts'

const SAYING = `say says said saying tell tells told telling add adds added announce announces announced state states stated note notes noted report
reports reported write writes wrote argue argues argued claim claims claimed insist insists insisted explain explains explained reply
replies replied ask asks asked answer answers answered comment commented comments admit admits admitted acknowledge acknowledges
acknowledged confirm confirms confirmed deny denies denied declare declares declared warn warns warned predict predicts predicted suggest
suggests suggested urge urges urged recall recalls recalled remark remarked conclude concluded concludes testify testified joke joked
tweeted tweet tweets quipped stressed stress stresses emphasized emphasised reiterated observed complained boasted vowed vows pledged
pledges promised promises called calls thinks believes believed thought`

const ACTING = `accept accepts accepted accuse accuses accused agree agrees agreed aim aims aimed allow allows allowed appoint appoints appointed approve
approves approved arrive arrived arrives arrest arrested attack attacks attacked attempt attempted back backs backed ban bans banned
blame blames blamed block blocks blocked break broke buy bought buys cancel cancelled canceled carry carried condemn condemns condemned
consider considers considered continue continues continued criticize criticized criticised cut decide decides decided defend defended demand
demands demanded deploy deployed deploys dismiss dismissed dismisses discuss discussed donate drop dropped endorse endorsed exert exerts
expect expects expected expel expelled fear feared fears fight fights fought fire fired fly flew get gets give gives gave given grant
granted head heads headed heading help helped helps hesitate hesitates hesitating hold holds held hope hopes hoped host hosts hosted ignore
ignored ignores impose imposed imposes intend intends intended intervene intervened invade invaded invite invited invites join joined joins
keep kept launch launched launches lead led leads leave leaves left lift lifted lobby make makes made meet meets met move moved
negotiate negotiated offer offers offered oppose opposes opposed order orders ordered persuade plan plans planned prefer present presented
press pressed propose proposes proposed protest protested pull pulled push pushed pushes put puts raise raised refuse refuses refused
reject rejects rejected release released remain respond responded responds restore resume resumed retaliate retaliated return returned
reverse ruled seek seeks sought seeking sell sold send sends sent share shared shares sign signed signs stop stopped strike struck suffer
supply supplied support supports supported suspend suspended suspends take takes took taken taking talk talks talked test tested threaten
threatens threatened train trained try tries tried trying unveil unveiled use uses used using veto vetoed view views visit visited
visits vote voted votes wait want wants wanted wins won win withdraw withdrew working worked yield apologize apologized resign resigned
step stepped died dies born married hired hires acquire acquired acquires sued sues bid merge merged recalls plead pleaded appeared appears
scored scores played plays beat defeated defeats coached retired grew wore sat stood walked ran opened killed shot stabbed robbed stole
charged sentenced convicted accompany cooperate face faces faced need needs needed`

const AUXILIARIES = `is are was were has have had will would shall should can could may might must did does do didn't doesn't isn't wasn't won't
hasn't hadn't wouldn't couldn't 'd 'll`

export const SAYING_VERBS = wordSet(SAYING)
export const ACTING_VERBS = wordSet(ACTING)
export const AUXILIARY_VERBS = wordSet(AUXILIARIES)
/** May stand between a subject and its verb. */
export const BETWEEN_VERBS =
  wordSet(`also then later now still reportedly officially already never not n't repeatedly recently previously earlier since
  always often subsequently finally again soon once publicly formally clearly just only personally initially quickly immediately strongly
  reportedly allegedly himself herself themselves itself been be being currently both all`)
export const PLACE_PREPOSITIONS = wordSet(
  'in near into across throughout inside outside around via within north south east west visiting visit',
)
/** Before places, and before people and companies too. */
export const WEAK_PREPOSITIONS = wordSet('at from to through towards toward leaving onto over')
export const PARTY_PREPOSITIONS = wordSet('with against between by')
