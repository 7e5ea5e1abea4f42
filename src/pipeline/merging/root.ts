/**
 * The root of an English word: what "negotiated", "negotiating" and "negotiations" have in common.
 *
 * Cruder than a lemma on purpose. Reports of one happening change the part of speech more than the word
 * ("exploded" / "explosion", "arrived" / "arrival"), so inflection and nominalisation are both cut off. The result
 * is a key for comparing, not a word to show. Suffix order follows Porter (1980); the -sion rules and the table of
 * irregular forms are our own.
 */

const IRREGULAR = new Map<string, string>(
  `said say;saw see;seen see;met meet;told tell;left leave;went go;gone go;took take;taken take;held hold;shot shoot;
  fought fight;found find;fell fall;fallen fall;rose rise;risen rise;struck strike;stricken strike;won win;lost lose;
  loss lose;bought buy;sold sell;sale sell;sold sell;sent send;built build;began begin;begun begin;came come;gave give;
  given give;got get;made make;paid pay;ran run;sank sink;sunk sink;spoke speak;spoken speak;speech speak;stole steal;
  stolen steal;theft thief;thought think;threw throw;thrown throw;understood understand;withdrew withdraw;
  withdrawn withdraw;withdrawal withdraw;wrote write;written write;flew fly;flown fly;flight fly;fled flee;led lead;
  hung hang;drove drive;driven drive;broke break;broken break;brought bring;caught catch;chose choose;chosen choose;
  choice choose;dealt deal;drew draw;drawn draw;drank drink;ate eat;eaten eat;fed feed;felt feel;forgot forget;
  froze freeze;frozen freeze;grew grow;grown grow;growth grow;heard hear;hid hide;hidden hide;kept keep;knew know;
  known know;laid lay;lay lie;lain lie;lent lend;lit light;meant mean;rode ride;ridden ride;rang ring;sang sing;
  sought seek;shook shake;shaken shake;slew slay;slain slay;slept sleep;slid slide;spent spend;stood stand;
  swore swear;sworn swear;swept sweep;swam swim;taught teach;tore tear;torn tear;woke wake;wore wear;worn wear;
  wound wound;died die;dies die;dying die;lying lie;death death;dead dead;deaths death;did do;done do;was be;were be;
  been be;is be;are be;had have;has have;acquisition acquire;acquisitions acquire;destruction destroy;
  reception receive;receptions receive;descent descend;pursuit pursue;complaint complain;proof prove;denial deny;denials deny;fired fired;suspect suspect;used use;uses use;using use;belief believe;
  proposal propose;proposals propose;trial trial;trials trial;burial bury;buried bury;birth birth;born birth;
  response respond;responses respond;defence defend;defense defend;offence offend;offense offend;
  advice advise;success succeed;analysis analyse;agreement agree;agreements agree;departure depart;
  revision revise;supervision supervise;television television;shut shut;warning warn;feeling feel;
  suspicion suspect;description describe;subscription subscribe;election elect;elections elect;
  men man;women woman;children child;people people;police police;during during;news news`
    .split(';')
    .map(pair => {
      const [form = '', base = ''] = pair.trim().split(' ')
      return [form, base]
    }),
)

/** [suffix, what stands in its place, letters that must be left before it]. The first that fits is taken. */
type Rule = readonly [suffix: string, put: string, left: number]

const PLURAL: readonly Rule[] = [
  ['sses', 'ss', 2],
  ['ies', 'y', 2],
  ['xes', 'x', 2],
  ['ches', 'ch', 2],
  ['shes', 'sh', 2],
  ['ss', 'ss', 1],
  ['us', 'us', 2],
  ['is', 'is', 2],
  ['s', '', 3],
]

const DERIVED: readonly Rule[] = [
  ['ization', 'iz', 3],
  ['isation', 'iz', 3],
  ['ication', 'y', 3],
  ['mission', 'mit', 1],
  ['ssion', 'ss', 2],
  ['nsion', 'nd', 2],
  ['rsion', 'rt', 2],
  ['asion', 'ad', 2],
  ['esion', 'er', 2],
  ['ision', 'id', 2],
  ['osion', 'od', 2],
  ['usion', 'ud', 2],
  ['duction', 'duc', 1],
  ['ation', '', 4],
  ['ition', '', 4],
  ['tion', 't', 3],
  ['ment', '', 4],
  ['ance', '', 4],
  ['ence', '', 4],
  ['ness', '', 4],
  ['ship', '', 4],
  ['ity', '', 4],
  ['ive', '', 4],
  ['ate', '', 4],
  ['ise', 'iz', 4],
  ['ize', 'iz', 4],
  ['ure', '', 4],
  ['al', '', 5],
  ['ery', '', 4],
  ['ator', '', 4],
  ['age', '', 5],
  ['er', '', 4],
  ['ly', '', 4],
]

const VOWEL = /[aeiouy]/

/** Lower-case key of a word. The same for words of one family; two families may share one, rarely. */
export function rootOf(word: string): string {
  const low = word.toLowerCase().replace(/['’]s?$/, '')
  if (low.length < 4 || /\d/.test(low)) return IRREGULAR.get(low) ?? low
  const base = IRREGULAR.get(low) ?? IRREGULAR.get(cut(low, PLURAL))
  return ending(cut(base ?? uninflected(low), DERIVED))
}

function uninflected(low: string): string {
  const single = cut(low, PLURAL)
  if (single.endsWith('eed')) return single.slice(0, -1)
  for (const suffix of ['ing', 'ed']) {
    const stem = single.slice(0, -suffix.length)
    if (single.endsWith(suffix) && stem.length > 2 && VOWEL.test(stem)) return restored(stem)
  }
  return single
}

/** "stopp" -> "stop", "creat" -> "create" so that derivation sees a whole word. */
function restored(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:at|iz|is|iv|ur)$/.test(stem) ? `${stem}e` : stem
}

/** Final letters that differ between forms of one word: "deny" / "denied", "close" / "closing". */
function ending(stem: string): string {
  const bare = stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
  if (/[^aeiou]y$/.test(bare)) return bare.length > 5 ? bare.slice(0, -1) : `${bare.slice(0, -1)}i`
  return /([bdgmnprt])\1$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare
}

function cut(word: string, rules: readonly Rule[]): string {
  for (const [suffix, put, left] of rules) {
    if (word.endsWith(suffix) && word.length - suffix.length >= left)
      return word.slice(0, word.length - suffix.length) + put
  }
  return word
}
