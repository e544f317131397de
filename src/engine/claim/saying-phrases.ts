import { smallNumber } from './number-words';
import type { Token } from './tokens';

/** Infinitives of saying, as they stand behind "would not", "was quick to", "likes to". */
const infinitives = new Set(
  'say tell comment confirm concede insist agree argue warn stress note discuss elaborate deny admit dispute acknowledge reveal disclose explain claim predict recommend stipulate apologise apologize speak point emphasise emphasize assure remind suggest specify speculate contradict reject name identify'.split(' '),
);

const participles = new Set(
  'saying telling asking warning calling urging demanding promising threatening insisting claiming arguing expecting predicting denying blaming appealing complaining forecasting recommending offering pleading advising reporting hoping pledging projecting disputing accusing'.split(' '),
);

/** Verbs that tell who speaks together with what follows them: "spoke of", "let it be known", "would not confirm", "is asking for". */
export function isSayingPhrase(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  switch (word) {
    case 'rule':
    case 'ruled':
      return next === 'out';
    case 'speak':
    case 'spoke':
    case 'speaks':
    case 'talked':
    case 'talks':
      return next === 'of' && tokens[at - 1]?.kind === 'word';
    case 'point':
    case 'points':
    case 'pointed':
      return next === 'to' && !/^(?:basis|percentage)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.kind !== 'number' && smallNumber(tokens[at - 1]?.lower ?? '') === undefined;
    case 'means':
      return next === 'to';
    case 'read':
    case 'reads':
      return next === 'out';
    case 'stuck':
    case 'sticks':
      return /^(?:to|by)$/.test(next);
    case 'stands':
    case 'stood':
      return /^(?:by|firm)$/.test(next);
    case 'spelled':
    case 'spells':
    case 'spelt':
      return next === 'out';
    case 'have':
      return next === 'it' && tokens[at + 2]?.lower === 'that';
    case 'has':
    case 'had':
      return next === 'no' ? /^comments?$/.test(tokens[at + 2]?.lower ?? '') : next === 'nothing' ? /^(?:say|add)$/.test(tokens[at + 3]?.lower ?? '') : has(tokens, at + 1, 5, /^(?:story|explanation|theory|answer|message|version|warning|advice|suspicion|hunch|doubts)$/) && tokens.some((token) => token.text === ':');
    case 'be':
      return next === 'drawn';
    case 'issue':
    case 'issued':
    case 'issues':
      return next !== 'no' && has(tokens, at + 1, 5, /^(?:warnings?|statement|alert|denial|apology|appeal|advice|forecast)$/);
    case 'puts':
      return next === 'it' || has(tokens, at + 1, 7, /^blame$/);
    case 'saw':
    case 'sees':
      return next === 'it';
    case 'knows':
    case 'knew':
      return /^(?:what|why|how|who|that)$/.test(next);
    case 'held':
    case 'holds':
      return next === 'that' || (/^[.]$/.test(tokens[at + 1]?.text ?? '.') && /^(?:always|long)$/.test(tokens[at - 1]?.lower ?? ''));
    case 'found':
    case 'find':
    case 'heard':
    case 'learned':
    case 'learnt':
    case 'understands':
      return next === 'that' || (/^[.]$/.test(tokens[at + 1]?.text ?? '.') && tokens.slice(Math.max(0, at - 7), at).some((token) => token.text === ','));
    case 'mince':
    case 'minced':
      return true;
    case 'take':
    case 'takes':
    case 'took':
      return (next === 'to' && /^(?:social|x|twitter|facebook|instagram|telegram|the)$/.test(tokens[at + 2]?.lower ?? '')) || /^(?:issue|aim|exception)$/.test(next) || (next === 'the' && tokens[at + 2]?.lower === 'view');
    case 'set':
    case 'sets':
      return /^an?$/.test(next) && /^(?:deadline|ultimatum)$/.test(tokens[at + 2]?.lower ?? '');
    case 'let':
    case 'lets':
      return next === 'slip' || has(tokens, at + 1, 4, /^(?:known|know)$/);
    case 'make':
    case 'made':
    case 'makes':
      return has(tokens, at + 1, 4, /^(?:known|plain|clear|secret)$/);
    case 'give':
    case 'gave':
    case 'gives':
    case 'given':
      return has(tokens, at + 1, 8, /^(?:until|till|understand|as)$/);
    case 'lay':
    case 'laid':
    case 'lays':
    case 'pinned':
    case 'pins':
    case 'put':
      return has(tokens, at + 1, 7, /^blame$/);
    case 'affirmed':
    case 'placed':
    case 'left':
    case 'cut':
    case 'cuts':
    case 'lowered':
    case 'raised':
    case 'downgraded':
    case 'upgraded':
      return has(tokens, at + 1, 8, /^(?:ratings?|outlook|grade|forecast|target|concerns?|doubts?)$/);
    case 'hit':
    case 'hits':
    case 'lashed':
    case 'fired':
    case 'fires':
    case 'shot':
    case 'pushed':
    case 'pushes':
      return /^(?:back|out)$/.test(next) && /^(?:at|against|on)$|^[.,]$/.test(tokens[at + 2]?.text ?? '.');
    case 'is':
    case 'are':
    case 'was':
    case 'were':
      return (next === 'of' && /^(?:view|opinion)$/.test(tokens[at + 3]?.lower ?? '')) || participles.has(next) || isMood(tokens, at + 1) || (/^(?:still|now|also|already|not)$/.test(next) && participles.has(tokens[at + 2]?.lower ?? '')) || (tokens[at + 2]?.lower === 'to' && /^(?:quick|keen|careful|reluctant|happy|unwilling|able|unable)$/.test(next) && infinitives.has(tokens[at + 3]?.lower ?? ''));
    case 'been':
      return participles.has(next);
    case 'offered':
    case 'offers':
      return next === 'to';
    case 'likes':
    case 'liked':
    case 'refused':
    case 'refuses':
    case 'declined':
    case 'declines':
    case 'hastened':
    case 'hurried':
    case 'wished':
    case 'wishes':
    case 'continued':
    case 'continues':
    case 'wanted':
      return next === 'to' && infinitives.has(tokens[at + 2]?.lower ?? '');
    default:
      return infinitives.has(word) && isBehindModal(tokens, at);
  }
}

/** "was not so sure", "are furious that": moods that are told of together with their reason. */
function isMood(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(?:not|so|also|still|quite|very|just|less|more|too|equally)$|ly$/.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  if (/^(?:certain|sure|convinced|confident|adamant|sceptical|skeptical|undecided|unconvinced|unsure)$/.test(word)) return true;
  return /^(?:furious|angry|worried|afraid|concerned|optimistic|pessimistic|hopeful|relieved|proud|disappointed|shocked|unhappy|happy|grateful|alarmed|appalled|outraged|glad|sorry|dismayed|satisfied|delighted|surprised|sad)$/.test(word) && /^(?:that|about|with|at|by|:)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "would not comment", "will only say", "did not deny". */
function isBehindModal(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^(?:not|only|also|never|neither|even|yet)$|ly$/.test(tokens[before]?.lower ?? '')) before--;
  return /^(?:will|would|did|does|could|won't|wouldn't|didn't|doesn't|don't|couldn't|cannot)$/.test(tokens[before]?.lower ?? '');
}

function has(tokens: readonly Token[], from: number, length: number, wanted: RegExp): boolean {
  for (let index = from; index < from + length; index++) if (wanted.test(tokens[index]?.lower ?? '')) return true;
  return false;
}
