import { smallNumber } from '../number-words';
import type { Token } from '../tokens';

/** Infinitives of saying, as they stand behind "would not", "was quick to", "likes to". */
const infinitives = 'say|tell|comment|confirm|concede|insist|agree|argue|warn|stress|note|discuss|elaborate|deny|admit|dispute|acknowledge|reveal|disclose|explain|claim|predict|recommend|stipulate|apologise|apologize|speak|point|emphasise|emphasize|assure|remind|suggest|specify|speculate|contradict|reject|name|identify|think|believe|repeat|add';

const participles = 'saying|telling|asking|warning|calling|urging|demanding|promising|threatening|insisting|claiming|arguing|expecting|predicting|denying|blaming|appealing|complaining|forecasting|recommending|offering|pleading|advising|reporting|hoping|pledging|projecting|disputing|accusing|standing by|standing firm';

const moods = '(?:(?:not|so|also|still|quite|very|just|less|more|too|equally|[a-z]+ly) )*(?:(?:certain|sure|convinced|confident|adamant|sceptical|skeptical|undecided|unconvinced|unsure|in no doubt)\\b|(?:furious|angry|worried|afraid|concerned|optimistic|pessimistic|hopeful|relieved|proud|disappointed|shocked|unhappy|happy|grateful|alarmed|appalled|outraged|glad|sorry|dismayed|satisfied|delighted|surprised|sad|blunt|categorical) (?:that|about|with|at|by|:))';

/** Verbs that tell who speaks only together with the words behind them. */
const phrases: readonly (readonly [string, string])[] = [
  ['rule ruled rules', '(?:\\S+ )?out '],
  ['speak spoke speaks talked talks talk', '(?:of|about) '],
  ['talks talked spoke speaks', 'to (?:\\S+ ){1,5}about '],
  ['like', '(?:to (?:see|know|hear)|(?:\\S+ ){1,3}to) '],
  ['present', '(?:\\S+ ){1,4}as '],
  ['provided provides', '(?:\\S+ ){0,3}(?:insights?|details|information) '],
  ['means', 'to '],
  ['reads', 'out '],
  ['stuck sticks', '(?:to|by) '],
  ['stands stood stand', '(?:by|firm) '],
  ['spelled spells spelt', 'out '],
  ['take takes took taken', '(?:issue|aim|exception|the view|the blame|to (?:social|x|twitter|facebook|instagram|telegram|the airwaves)) '],
  ['have has', 'it that '],
  ['has had have', '(?:(?:\\S+ ){0,3}(?:story|explanation|theory|answer|message|version|warning|advice|suspicion|hunch|doubts) (?:\\S+ )*?: |doubts |no comments? |nothing to (?:say|add) )'],
  ['had has', '(?:\\S+ ){0,2}doubts [.]'],
  ['set sets', 'an? (?:\\S+ )?(?:deadline|ultimatum) '],
  ['let lets', '(?:slip|(?:\\S+ ){1,3}know|it be known) '],
  ['make made makes', '(?:\\S+ ){0,3}(?:known|plain|clear|secret|light) '],
  ['give gave gives given', '(?:(?:\\S+ ){1,7}(?:until|till|understand|as) |no (?:date|details|reason|figure|numbers?) |(?:\\S+ )?(?:reasons|news|assurances?) )'],
  ['lay laid lays pinned pins put puts', '(?:\\S+ ){0,6}blame '],
  ['put puts saw sees sums summed', 'it '],
  ['affirmed placed left cut cuts lowered raised raises downgraded upgraded', '(?:\\S+ ){0,7}(?:ratings?|outlook|grade|forecast|target|concerns?|doubts?) '],
  ['left leaves leave', '(?:no doubt|(?:\\S+ ){1,3}open) '],
  ['hit hits lashed pushed pushes', '(?:back|out) (?:at |against |on |[.,])'],
  ['is are was were', `(?:(?:still|now|also|already|not) )?(?:${participles}) `],
  ['is are', moods],
  ['is are was were', 'of the (?:view|opinion) '],
  ['is are was were', `(?:quick|keen|careful|reluctant|happy|unwilling|able|unable|at pains|the first|the only one) to (?:${infinitives}) `],
  ['is are was were', '(?:quoted (?:\\S+ ){0,5}as saying|(?:heard|reported|understood|alleged|believed|said) to (?:say|mutter|have (?:said|told|warned|asked|called|claimed))) '],
  ['been', `(?:${participles}) `],
  ['be', '(?:drawn|heard (?:saying|telling|shouting|asking)) '],
  ['issue issued issues', '(?:(?!no )\\S+ ){0,4}(?:warnings?|statement|alert|denial|apology|appeal|advice|forecast) '],
  ['held holds hold', '(?:that|(?:\\S+ ){1,3}responsible) '],
  ['found find finds held heard learned learnt thought felt feels', '(?:(?:in|on|by|after|last) (?:\\S+ ){1,3})?that '],
  ['mince minced', ''],
  ['paid pays', 'tribute '],
  ['offered offers', 'to '],
  ['offered offers extended conveyed sent', '(?:\\S+ ){0,3}(?:condolences|sympath(?:y|ies)|apolog(?:y|ies)|explanation|thanks|congratulations|reassurance|assurances?) '],
  ['played plays', 'down '],
  ['dwelt dwells', 'on '],
  ['drew draws draw', '(?:attention|parallels?|an? (?:parallel|comparison)) '],
  ['alluded alludes referred refers', 'to '],
  ['broke breaks', '(?:the news|(?:his|her|their|its) silence) '],
  ['agrees agree agreed', '(?:that |with |[.:])'],
  ['keeps kept', '(?:saying|telling|insisting|repeating|explaining|asking|warning) '],
  ['charges charged', 'that '],
  ['answers answered', 'that '],
  ['asked asks advised advises begged begs', '(?:(?:the )?(?:media|press|parliament|donors)|anyone|anybody|everyone|everybody|people|residents|relatives|witnesses|passengers|drivers|motorists|parents|visitors|customers|citizens|families|voters|readers) (?:\\S+ )*?to '],
  ['asked asks', 'for (?:\\S+ ){0,2}(?:inquiry|investigation|review|patience|calm|understanding|forgiveness) '],
  ['identified identifies', '(?:\\S+ ){1,4}as '],
  ['tires tire tired', 'of (?:saying|telling|repeating|stressing) '],
  ['goes went', 'so far as to '],
  ['mailed texted phoned rang called wrote', '(?:\\S+ ){0,4}(?:to say|that) '],
  ['sent sends', 'word '],
  ['gave gives', '(?:as (?:\\S+ ){1,3}reason|\\S+ (?:reason|explanation)|notice|evidence|vent|voice|word|testimony|a (?:different |similar |first |full )?(?:account|version|description)) '],
  ['kept keeps', '(?:returning|coming back) to '],
  ['has have had', '(?:no doubts?|it in writing|the impression|reason to (?:believe|think|fear)|a word|words) '],
  ['justified justifies', '(?:the|his|her|its|their|this|that) '],
  ['lodged filed', '(?:\\S+ ){0,4}(?:alleging|saying|claiming|arguing) '],
  ['doubts trusts', '(?:that|whether|if|it) '],
  ['made makes', '(?:the|a|his|her|their|its) (?:\\S+ ){0,2}(?:case|point|plea|appeal|argument|promise|pledge|admission) '],
  ['traces traced ascribes ascribed', '(?:\\S+ ){1,6}to '],
  ['wants wanted', 'to (?:know|hear) (?:[.,:]|how|why|what|whether|if|who|when|where) '],
  ['used likes liked refused refuses declined declines hastened hurried wished wishes continued continues wanted', `to (?:${infinitives}) `],
];

const patterns: ReadonlyMap<string, RegExp> = compile();

function compile(): Map<string, RegExp> {
  const byWord = new Map<string, string[]>();
  for (const [words, pattern] of phrases) for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  return new Map([...byWord].map(([word, those]) => [word, new RegExp(`^(?:${those.join('|')})`)]));
}

const infinitive = new Set(infinitives.split('|'));

const closing = new Set(['found', 'thought', 'established']);

/** Words that may be the verb of a phrase of saying. */
export const phraseWords: ReadonlySet<string> = new Set([...patterns.keys(), ...infinitive, ...closing, 'point', 'points', 'pointed']);

/** Verbs that tell who speaks together with what follows them: "spoke of", "let it be known", "would not confirm", "is asking for". */
export function isSayingPhrase(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const pattern = patterns.get(word);
  if (pattern) {
    let following = '';
    for (let index = at + 1; index < at + 10 && index < tokens.length; index++) following += `${tokens[index]?.lower ?? ''} `;
    if (pattern.test(following)) return true;
  }
  if (closing.has(word) && closes(tokens, at)) return true;
  if (/^points?$|^pointed$/.test(word)) {
    const before = tokens[at - 1];
    return /^(?:to|the)$/.test(tokens[at + 1]?.lower ?? '') && (tokens[at + 1]?.lower === 'to' || tokens[at + 2]?.lower === 'finger') && !/^(?:basis|percentage)$/.test(before?.lower ?? '') && before?.kind !== 'number' && smallNumber(before?.lower ?? '') === undefined;
  }
  return infinitive.has(word) && isBehindModal(tokens, at);
}

/** "…, the report found.", "…, the report found, and …", "…, the report found in May": the verb or when it was ends the clause behind a comma and its subject. */
export function closes(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:[.,]|in|on|at|after|last|late|by)$/.test(tokens[at + 1]?.lower ?? '.')) return false;
  for (let index = at - 1; index > at - 8; index--) if (/^[,”"]$/.test(tokens[index]?.text ?? '')) return true;
  return false;
}

/** "would not comment", "will only say", "did not deny". */
function isBehindModal(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^(?:not|only|also|never|neither|even|yet)$|ly$/.test(tokens[before]?.lower ?? '')) before--;
  return /^(?:will|would|did|does|could|won't|wouldn't|didn't|doesn't|don't|couldn't|cannot|.*'ll)$/.test(tokens[before]?.lower ?? '');
}
