import { wordSet } from '../word-set';

/** Verbs that mark their subject as the one who says what the sentence states. */
export const strongVerbs = wordSet(`
  said says told tells added adds announced announces confirmed confirms wrote writes tweeted posted stated states
  noted notes claimed claims argued argues warned warns insisted insists explained explains admitted admits denied
  denies testified stressed stresses reiterated reiterates cautioned cautions recalled recalls acknowledged
  acknowledges replied replies declared declares remarked observed observes quipped joked jokes asserted asserts
  maintained maintains conceded concedes predicted predicts reported reports revealed reveals disclosed discloses
  asked asks commented responded responds countered counters retorted mused muses complained complains boasted boasts
  indicated indicates suggested suggests emphasised emphasises emphasized emphasizes underlined underlines underscored
  highlighted reaffirmed reaffirms repeated repeats vowed vows swore swears concluded concludes contended contends
  calculates calculated reckons reckoned thinks believes sighed shouted muttered alleged alleges elaborated outlined
  relayed testifies assured assures lamented laments mentioned mentions clarified clarifies specified
  hinted hints signalled signaled echoed echoes protested scoffed cheered pleaded pleads reasoned wondered guessed
  guesses opined opines surmised surmises posited postulated confessed confesses attested attests averred professed
  professes intoned exclaimed exclaims proclaimed proclaims pronounced informed informs notified bragged brags
  affirmed affirms intimated intimates underscores highlights refutes rebuts elaborates specifies signals remarks relays verified verifies
  decreed decrees ordained prophesied foretold foretells cabled telegraphed emailed texted blogged
  enquired inquired inquires rebutted refuted contradicted contradicts corroborated queried imparted divulged`);

/** Verbs that can mean nothing but saying, so that whatever is their subject speaks. */
export const plainVerbs = wordSet(`
  said says say told tells tell wrote writes replied insist insists insisted testified explains explained argues argued
  warns warned complains complained claims claimed`);

/** Ways of uttering: verbs of saying only beside words in quotation marks. */
export const mannerVerbs = wordSet(`
  answered answers sighs shouts mutters scoffs fumed fumes enthused gushed thundered grumbled grumbles groused whispered whispers
  yelled screamed sobbed laughed laughs chuckled smiled grinned chimed interjected speculated speculates ventured
  ventures volunteered confided confides crowed gloated rejoined riposted snapped barked snarled hissed growled moaned
  moans groaned griped grouched tutted sniffed sneered blustered deadpanned summarised summarized shrugged cried quips
  retorts protests wonders roared beamed winked nodded whooped wailed wept croaked stammered spluttered trumpeted
  began continued finished offered bleated bleats moan grumble lectured lectures preached preaches ranted rants
  raged rages railed rails jeered jeers taunted taunts teased teases pleads prayed prays sang sings chanted chants called
  chuckles smiles grins sobs yells screams barks snaps beams coos cooed purred drawled gasped gasps panted
  bellowed bellows boomed burbled gabbled gibbered hollered hooted howled lisped mumbled mumbles murmured murmurs
  rasped rumbled shrieked shrieks squealed stormed storms swore tittered warbled whined whines whimpered cautions
  expounded relate relates related philosophised philosophized reminisced reminisces soothed consoled chipped piped`);

/** Of these, the ones that tell as often of what somebody does without a word. */
export const alsoDeeds = wordSet(`
  answered answers began continued finished offered called shrugged stormed smiled grinned smiles grins beamed beams
  winked nodded laughed laughs chuckled chuckles sobbed sobs wept wailed prayed prays sang sings gasped gasps panted
  snapped snaps boomed rumbled swore cautions related consoled piped chipped raged rages volunteered crowed`);

/** Verbs that make their subject a source only where nobody else in the sentence is one. */
export const weakVerbs = wordSet(`
  described describes called calls termed expected expects promised promises pledged pledges urged urges demanded
  demands rejected rejects dismissed dismisses estimated estimates put puts accused accuses blamed blames criticised
  criticized criticises criticizes praised praises defended defends disagrees disagreed reacted reacts disputes disputed wants hopes hoped aims fears
  feared shows showed recommended recommends attributed attributes cited cites acknowledged named characterised characterized
  characterises characterizes portrayed portrays counted counts forecast forecasts regards regarded voiced
  voices welcomed welcomes condemned condemns likened likens credited credits recounted recounts congratulated
  congratulates expressed expresses intends ordered measured appealed appeals recorded logged reminded reminds
  projects considers considered suspects suspected slammed slams declined declines invited invites threatened
  threatens lists listed wishes wished presented presents labelled labeled branded hailed hails
  lauded lauds commended commends thanked thanks saluted mocked mocks ridiculed derided decried
  deplored deplores denounced denounces lambasted blasted blasts rebuked rebukes chided berated faulted
  attacked assailed censured slated savaged pilloried bemoaned bemoans regretted regrets rued mourned mourns
  celebrated touted touts floated championed advocated advocates objected questioned doubted foresees
  foresaw envisages envisaged anticipates anticipated assumes assumed presumes imagines sees assesses assessed deems
  deemed finds diagnosed priced quoted quotes narrated chronicled detailed summarises summarizes recites recited
  implored beseeched exhorted lobbied petitioned pronounces pictured remembers
  remembered registered registers detected clocked tallied ruled accepts apologised apologized apologises apologizes advises`);

/** Verbs that may stand before their subject besides the strong ones: "promised the mayor". */
const alsoInverted = wordSet('say promised promises predicted hopes fears urged urges demands estimates expects vowed');

/** Behind these stands who is spoken to. */
const addressing = wordSet('told tells informed informs notified assured assures');

/** Whether a verb may stand before its subject: "said the mayor". */
export function mayInvert(verb: string): boolean {
  return (strongVerbs.has(verb) && !addressing.has(verb)) || mannerVerbs.has(verb) || alsoInverted.has(verb);
}

/** Forms that are verbs only behind a plural or the name of a team, or behind "would", "did" and the like: "analysts say". */
export const pluralVerbs = wordSet(
  'say tell note argue warn insist claim think believe reckon maintain describe expect estimate fear hope call complain confirm deny admit show put point stress suggest count describe wonder recall dispute predict caution contend recommend doubt demand accuse blame point add explain acknowledge concede allege assert report reveal disclose announce declare urge seek see regard consider reject dismiss criticise criticize praise defend welcome condemn promise pledge vow swear cite protest forecast plead testify assume anticipate foresee suspect',
);
