import { fold, stem, type Word } from '../../words';

/** Base form, then the forms that Porter's stemmer doesn't bring to it. Forms that are commoner as another word are left out. */
const irregular = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|die died dies dying|dig dug
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fly flew flown flies|forbid forbade forbidden|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes
grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid
lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lied lies lying|lose lost|make made|mean meant
meet met|mislead misled|mistake mistook mistaken|overcome overcame|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|plead pled|prove proven|rebuild rebuilt|repay repaid|ride rode ridden
ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|spoil spoilt|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|stride strode|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|tie tied ties tying|tread trod trodden|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn
weave wove woven|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood
write wrote written|child children|foot feet|man men|woman women|person people|tooth teeth|mouse mice|goose geese
life lives|wife wives|knife knives|half halves|thief thieves|shelf shelves|calf calves|wolf wolves|crisis crises
analysis analyses|thesis theses|hypothesis hypotheses|criterion criteria|phenomenon phenomena
policeman policemen|fisherman fishermen|fireman firemen|chairman chairmen|spokesman spokesmen
spokeswoman spokeswomen|businessman businessmen`;

const baseOf = new Map<string, string>();
for (const group of irregular.trim().split(/[|\n]/)) {
  const [base, ...forms] = group.split(' ');
  if (base === undefined) continue;
  for (const form of [base, ...forms]) baseOf.set(form, stem(base));
}

/** What two forms of one word share: the stem, or the stem of its base form where it is irregular ("fell" → "fall"). */
export function wordKey(word: Pick<Word, 'text' | 'stem'>): string {
  return baseOf.get(word.text) ?? word.stem;
}

/** The key of a word that stands alone, as in a word list. */
export function keyOf(word: string): string {
  const text = fold(word);
  return wordKey({ text, stem: stem(text) });
}
