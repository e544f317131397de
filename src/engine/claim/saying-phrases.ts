import { smallNumber } from './number-words';
import type { Token } from './tokens';

/** Infinitives of saying, as they stand behind "would not", "was quick to", "likes to". */
const infinitives = new Set(
  'say tell comment confirm concede insist argue warn stress note discuss elaborate deny admit dispute acknowledge reveal disclose explain claim predict recommend stipulate apologise apologize speak point emphasise emphasize assure remind suggest specify speculate contradict reject name identify'.split(' '),
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
    case 'take':
    case 'takes':
    case 'took':
      return /^(?:issue|aim|exception)$/.test(next) || (next === 'the' && tokens[at + 2]?.lower === 'view');
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
      return has(tokens, at + 1, 6, /^(?:until|till|understand)$/);
    case 'lay':
    case 'laid':
    case 'lays':
    case 'pinned':
    case 'pins':
    case 'puts':
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
      return /^(?:certain|sure|convinced|confident|adamant)$/.test(next) || (next === 'of' && /^(?:view|opinion)$/.test(tokens[at + 3]?.lower ?? '')) || participles.has(next) || (/^(?:still|now|also|already|not)$/.test(next) && participles.has(tokens[at + 2]?.lower ?? '')) || (tokens[at + 2]?.lower === 'to' && /^(?:quick|keen|careful|reluctant|happy|unwilling|able|unable)$/.test(next) && infinitives.has(tokens[at + 3]?.lower ?? ''));
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
