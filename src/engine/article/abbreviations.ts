import { wordSet } from '../word-set';

/** Always followed by what they abbreviate a title or a place for: no sentence ends with them. */
const leading = wordSet(
  `mr mrs ms mx dr drs prof capt cpt gen lt sgt cpl col maj cmdr adm sen rep gov pres hon rev fr sr. supt insp det amb
  cllr ald brig messrs mme mlle st mt ft vs v viz cf e.g i.e approx ca f.e dept asst assoc atty univ med`,
);
/** Followed by a number where they abbreviate. */
const numbering = wordSet('no nos n° nr fig figs p pp par art sec sect vol ch eq rs inv ext tel cap ref op ed bk lot rm');
const months = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');
/** May stand before more of the sentence or at its end. */
const trailing = wordSet(
  `inc ltd co corp llc plc bros gmbh jr sr etc al esq phd ph.d m.d b.a m.a mfg intl natl govt est ave blvd rd mon tue tues
  wed thu thur thurs fri sat sun hrs hr min mins sec secs lb lbs oz ft yd yds mi km cm mm kg mg gal btw`,
);

export type Abbreviation = 'leading' | 'numbering' | 'month' | 'trailing' | 'initial' | 'dotted' | 'half-day';

/** What kind of abbreviation the word before a full stop is; undefined for an ordinary word. */
export function abbreviation(word: string): Abbreviation | undefined {
  const lower = word.toLowerCase();
  if (lower === 'a.m' || lower === 'p.m') return 'half-day';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  if (leading.has(lower)) return 'leading';
  if (numbering.has(lower)) return 'numbering';
  if (months.has(lower)) return 'month';
  if (trailing.has(lower)) return 'trailing';
  if (/^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word)) return 'dotted';
  return /^\p{Lu}[bcdfghjklmnpqrstvwxz]{1,4}$/u.test(word) ? 'leading' : undefined;
}

const starters = wordSet(
  `the a an this that these those it its he his she her hers they their them we our us i my you your who what when where why
  how which there here in on at by for from with without as after before since until while during if though although
  because but and or so yet nor not no one two three some many most more all both each every another other under
  over between among about against despite according asked did do does is are was were will would can could may might
  should has have had let then now also even only once however meanwhile last next earlier later still`,
);

/** Whether a capitalised word is one that opens sentences rather than one that belongs to a name. */
export function opensSentences(word: string): boolean {
  return starters.has(word.toLowerCase());
}
