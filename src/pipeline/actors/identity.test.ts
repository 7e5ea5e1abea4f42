import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { findActors } from './find-actors.ts'

/**
 * Articles are parted by ' | ', names stand in square brackets.
 * Gives the actor of each bracket, or null where nobody is mentioned there.
 */
function actorsAt(marked: string): (string | null)[] {
  const cut = marked.split(' | ').map(unmark)
  const { mentions } = findActors(
    cut.map(({ text }, i) => articleFromText({ file: `${i}.txt`, text })),
    [],
  )
  return cut.flatMap(({ spans }, i) =>
    spans.map(([start, end]) => mentions[i]?.find(m => m.start === start && m.end === end)?.actor ?? null),
  )
}

function unmark(marked: string): { text: string; spans: [number, number][] } {
  let text = ''
  const spans: [number, number][] = []
  for (const [i, part] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 1) spans.push([text.length, text.length + part.length])
    text += part
  }
  return { text, spans }
}

test.each([
  'Minister [Andrey Volkov] flew home. Later [Andrei Volkov] said it was agreed.',
  'The minister, [Andrey Volkov], flew home. | On Monday [Andrei Volkov] said it was agreed.',
  'Mayor [Robert Lindgren] resigned. | Mayor [Bob Lindgren] said he was tired.',
  'President [Aleksandr Petrenko] met the press. [Petrenko] said little.',
  'Singer [Maria Tavares] was there. Fans cheered [Tavares] and [Maria] smiled.',
  'Coach [Michael O’Leary] lost. [O’Leary] blamed the wind.',
  'Judge [Ann B. Carver] ruled. [Ann Carver] said the law was plain.',
  'Sgt. [Tom Harding] was hurt. [Harding], 34, is in hospital.',
  'The leader of the group, [Khaled al-Rashid], was seen. [Rashid] said nothing, and [al-Rashid] left.',
  'Spokesman [Mohamed Bouazza] spoke. | Spokesman [Muhammad Bouazza] said the opposite.',
  'Actress [Zoë Müller] won. | Actress [Zoe Muller] said she was happy.',
  'Premier [Wen Zhaoyang] visited. [Wen] said trade would grow.',
  'Envoy [Ursula von der Heide] came. [Von der Heide] met nobody, but envoy [Ursula von der Heide] spoke.',
  'Senator [John Barlow Jr.] voted no. Senator [John Barlow] said why.',
  'The [International Timber Council (]ITC) met. | The council and the [ITC] said prices fell.'.replace(
    'Council (]',
    'Council] (',
  ),
  'The [Foreign Ministry of Norway] protested. | The [Norwegian Foreign Ministry] said it was sorry.',
  'The [Norwegian Ministry of Foreign Affairs] protested. | The [Norwegian foreign Ministry] said so.',
  'The [Ministry of Defence] denied it. Later the [Defence Ministry] said it was true.',
  'The head of the [state Department] left. The [State Department] said nothing.',
  'Shares of [Harlow Corp.] rose. [Harlow] said profit doubled.',
  'Shares of [Harlow Inc.] rose. | [Harlow Inc] said profit doubled.',
  'The firm [OxonMobile] said profit fell. [OxonMobile] rose. | [Oxon Mobile] said so.',
  'The [National Weather Centre] warned of rain. | The [National Weather Center] said it was over.',
  'Fighters of the [Jaysh al-Mahdi] fled. | The [al-Mahdi Army] said it had won.',
  'Militants of [dzhaish al-Mahdi] fled. | Militants of [Jaish al-Mahdi] returned.',
  'The [Al Rawda Front] was hit. [Jabhat al-Rawda] said four died.',
  'The terrorist group “[Black comet]” struck. | The group [Black Comet] said it was proud.',
  'The newspaper [Evening Herald] wrote so. The [Evening Herald] said on Friday that it was wrong.',
  'The [Daily Courier] (DC) reported it. | The newspaper [Daily Courier] said it again.',
  '[Norway] has agreed to talks. [Oslo] said it would pay.',
  'The [U.S.] agreed with Peru. The [United States] said it was glad, and [Washington] wants more.',
  'The [United Kingdom] rejected the deal. [Britain] wants a new one.',
  'Doctor [J. Halvorsen] operated. Doctor [Jens Halvorsen] said it went well.',
  'The [World Rowing League] met. The [WRL] members voted.',
])('one actor: %s', marked => {
  const actors = actorsAt(marked)
  expect(actors.length).toBeGreaterThan(1)
  expect(actors[0]).not.toBeNull()
  expect(new Set(actors).size, actors.join(', ')).toBe(1)
})

test.each([
  'Secretary [John Carlow] met spokesman [John Kirlow].',
  'President [Barry Osman] and his wife [Michelle Osman] danced.',
  'Mr. [Peter Lang] and Mrs. [Petra Lang] said they were well.',
  'President [George W. Bushnell] met his father, former President [George H. Bushnell].',
  'Singer [Michael Jackson] died. | General [Mike Jackson] said the army would stay.',
  'Minister [Ivan Petrov] spoke. | Minister [Igor Petrov] said no.',
  'Judge [Maria Santos] ruled. | Judge [Mario Santos] said the same.',
  'Coach [Martin Weber] left. | Coach [Martina Weber] said she would stay.',
  'Senator [John Barlow Sr.] spoke. Senator [John Barlow Jr.] said no.',
  'Actor [Bill Reed] came. | Actor [William Reid] said he would not.',
  'Minister [Anna Berg] spoke. | Minister [Anna Borg] said no.',
  'Spokesman [Karl Stein] spoke. | Spokesman [Carl Steyn] said no.',
  'Premier [Li Wei] spoke. | Premier [Lu Wei] said no.',
  'King [Hassan Idris] died. | Driver [Hasan Iqbal] said he was sad.',
  'The [Norwegian Foreign Ministry] protested. The [Danish Foreign Ministry] said so too.',
  'The [Foreign Ministry] protested. The [Interior Ministry] said so too.',
  'The [Bank of Bergen] closed. The [University of Bergen] said it was open.',
  'The [Evening Times] wrote so. The [Morning Times] said no.',
  'The [Daily Herald] wrote so. The [Sunday Herald] said no.',
  'Shares of [Harlow Steel Corp.] rose. Shares of [Harlow Foods Inc.] fell.',
  '[Norway] said yes. [Sweden] said no.',
  '[North Korea] said yes. [South Korea] said no.',
  '[Oslo] wants peace. [Stockholm] wants war.',
  'The [Jaysh al-Mahdi] fled. The [Jabhat al-Rawda] said it had won.',
  'The [Free Rowing Union] met. The [Royal Rowing Union] said no.',
  'The [House of Lords] voted. The [House of Commons] said no.',
  'The [United Nations] met. The [United Kingdom] rejected it.',
  'The [Supreme Court] ruled. The [Constitutional Court] said no.',
  'Minister [Adam Clarke] met the [Clarke Foundation].',
  'The [Justice Department] sued. The [Defense Department] said no.',
  'Spokesman [Petrov Ivan] spoke. | Spokesman [Рetrov Ivan] said no.',
  'Minister [Peter Hansen] spoke. | Driver [Peter Hanson] said no.',
  'Judge [John Barton] ruled. | Singer [John Burton] said no.',
  'Officer [James Bell] shot. | Officer [Jane Bell] said no.',
  'The [Red Star Party] won. The [Red Star Army] said no.',
])('different actors: %s', marked => {
  const actors = actorsAt(marked)
  expect(actors.length).toBeGreaterThan(1)
  expect(actors).not.toContain(null)
  expect(new Set(actors).size, actors.join(', ')).toBe(actors.length)
})

test.each([
  'On [Tuesday] and in [March] the [French] and the [Germans] met at [Easter].',
  '[Meanwhile] it rained. [Earlier] it had snowed. [Unfortunately] nobody came.',
  'They came from [Norway] to [Sweden] and stayed in [Oslo].',
  'He died in [Bergen], [Norway].',
  'The [Nordic] model has [Christian] roots.',
  'A bus fell near [Lake Vänern] on the [Orange River].',
  'She read the [Bible] on the [Internet] and watched [TV].',
  'The [Endangered Species Act] was passed and the [Cup] was won.',
  'A [Mi-8] helicopter and a [Boeing-led] group met at 5 [PM] [GMT].',
  'The storm, [Hurricane Hugo], killed two.',
  'He won the [Tour de Norvège] on the [Col du Nivolet].',
  'A so-called “[Final] offer” was made.',
  'The [South Vietnamese] and the [West Germans] met without [U.S.] advice and against [US] wishes.',
  'He said: “[Everyone] knows.” “[Nobody] does,” she said.',
])('nobody: %s', marked => {
  const actors = actorsAt(marked)
  expect(actors.length).toBeGreaterThan(0)
  expect(actors.filter(actor => actor !== null)).toEqual([])
})

test.each([
  ['[Oslo] said it would pay.', 'norway'],
  ['[Oslo] has refused to pay.', 'norway'],
  ['The [Kremlin] denied it.', 'russia'],
  ['[Downing Street] announced a vote.', 'united-kingdom'],
  ['The rain in [Oslo] was heavy.', null],
  ['He flew to [Oslo] on Monday.', null],
  ['They met outside the [Kremlin].', null],
  ['[Oslo] is cold.', null],
])('a capital or a palace is a government only where it acts: %s', (marked, actor) => {
  expect(actorsAt(marked)).toEqual([actor])
})
