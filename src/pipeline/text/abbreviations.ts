/** English abbreviations by what a full stop after them means. Compared without the stop. */

/** Always before what they belong to: the stop never ends a sentence. */
export const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx dr prof gen sen rep reps sens gov lt col maj sgt capt cmdr adm hon rev pres sec supt det insp brig cpl ' +
    'pvt messrs mmes mme mlle fr st mt ft ste vs v e.g i.e cf viz approx ca lt.-gen maj.-gen asst dep atty amb del'
  ).split(' '),
)

/** The stop does not end a sentence when a number follows. */
export const BEFORE_NUMBER = new Set(
  (
    'no nos art fig figs p pp par sec ch chap vol vols op ver jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed weds thu thur thurs fri sat sun rm apt tel ext'
  ).split(' '),
)

/** May stand at the end of a sentence or inside: the next word decides. */
export const EITHER = new Set(
  (
    'inc corp co ltd llc plc cos bros jr sr esq etc al a.m p.m am pm ph.d m.d b.a m.a b.sc m.sc ave blvd rd sq bldg ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun ' +
    'calif conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark ala colo dak ' +
    'govt dept est gmt hrs hr min mins km kg lbs oz mph bn mn'
  ).split(' '),
)

/** Capitalised, these open a sentence after an abbreviation rather than go on with a name. */
export const OPENERS = new Set(
  (
    'The A An This That These Those It Its He She They We I You His Her Their Our My Your There Here In On At By For From ' +
    'To With Without After Before During Since Until While When Where Why How What Which Who But And Or So Yet If As Although ' +
    'Though Because However Meanwhile Moreover Then Now Later Earlier Some Many Most Several All Both Each Every Neither Another ' +
    'Other Others According Under Over Between Among Despite Following Not No Nor Only Also Still Once Two Three Four Five Six ' +
    'Seven Eight Nine Ten Last Next Asked Speaking Critics Officials Analysts Police Witnesses Authorities Sources Reports'
  ).split(' '),
)

/** After a question or an exclamation in quotes, a name and one of these go on with the sentence. */
export const SPEECH =
  /^(?:[A-Z][\w'’.-]{0,30}\s{1,3}){1,4}(?:said|says|asked|told|added|wrote|cried|shouted|replied|answered)\b/
