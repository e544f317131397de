import type { Mention } from '../name/names';
import { commonNoun, headOf } from './heads';
import { phraseFrom } from './noun-phrases';
import { isSource } from './source-nouns';
import { clauseStart, hasOffice, hasPeople, mentionAt, type ReadSentence, type Source } from './subjects';
import { businesses, offices } from '../name/titles';
import type { Token } from '../tokens';

/**
 * A verb after a comma: either the name itself stands in the commas ("its secretary, Pat Roe, said") or what explains
 * it does ("Pat Roe, who leads the union, said").
 */
export function apposition(sentence: ReadSentence, comma: number): Source | undefined {
  const { tokens, quoted } = sentence;
  let open = comma - 1;
  while (open >= 0 && !isComma(tokens[open]) && quoted[open] !== true) open--;
  if (open < 0 || quoted[open] === true) return undefined;
  const inside = mentionAt(sentence, comma - 1);
  if (inside && inside.first <= open + 4 && isTitled(tokens, open + 1, inside)) {
    const earlier = sentence.isPerson(inside) ? undefined : sentence.mentions.find((mention) => mention.next <= open && tokens[mention.next]?.text === ',' && sentence.isPerson(mention));
    const people = sentence.isPerson(inside) ? undefined : commonNoun(sentence, open - 1);
    if (people?.kind === 'noun' && people.first === 0 && tokens.slice(1, open).some(({ lower }) => /^(?:at|from|of|for|in|with)$/.test(lower))) return people;
    return { kind: 'name', mention: earlier ?? inside };
  }
  for (let from = open; from > 0; ) {
    const mention = mentionAt(sentence, from - 1);
    if (mention) {
      const head = headOf(sentence, mention);
      const explained = head.kind === 'noun' && tokens[head.first - 1]?.text === ',' ? mentionAt(sentence, head.first - 2) : undefined;
      if (explained && sentence.isPerson(explained)) return { kind: 'name', mention: explained };
      if (opensClause(tokens, head)) return head;
    }
    let previous = from - 1;
    while (previous >= 0 && !isComma(tokens[previous])) previous--;
    if (previous < 0) break;
    from = previous;
  }
  const opening = phraseFrom(sentence, 0);
  if (opening?.kind !== 'noun' || tokens[opening.next]?.text !== ',') return undefined;
  const people = hasOffice(tokens, 0, opening.next) || (/^(?:who|speaking)$/.test(tokens[opening.next + 1]?.lower ?? '') ? hasPeople(tokens, 0, opening.next) : isSource(tokens[opening.next - 1]?.lower ?? ''));
  return people ? opening : undefined;
}

/** Only an article or a form of address stands between the comma and the name. */
function isTitled(tokens: readonly Token[], from: number, mention: Mention): boolean {
  for (let index = tokens[from]?.lower === 'the' ? from + 1 : from; index < mention.first; index++) if (!/^\p{Lu}|^\.$/u.test(tokens[index]?.text ?? '') && !offices.has(tokens[index]?.lower ?? '') && !isKindBefore(tokens, index, mention)) return false;
  return true;
}

/** "grain trader Norvik": a word that tells, with the next, what kind of body the name is. */
function isKindBefore(tokens: readonly Token[], at: number, mention: Mention): boolean {
  return tokens[at]?.kind === 'word' && businesses.has(tokens[mention.first - 1]?.lower ?? '') && !/^(?:of|for|at|in)$/.test(tokens[at]?.lower ?? '');
}

/** Whether a subject stands where a clause begins rather than inside one. */
function opensClause(tokens: readonly Token[], source: Source): boolean {
  const first = source.kind === 'name' ? source.mention.first : source.kind === 'noun' ? source.first : 0;
  let before = first - 1;
  while (before >= 0 && (tokens[before]?.text === '.' || /^(?:the|a|an)$/.test(tokens[before]?.lower ?? '') || offices.has(tokens[before]?.lower ?? '') || /^\p{Lu}/u.test(tokens[before]?.text ?? ''))) before--;
  const token = tokens[before];
  return token === undefined || token.kind === 'mark' || clauseStart.test(token.lower) || token.lower.endsWith("'s") || before < 4;
}

function isComma(token: Token | undefined): boolean {
  return token !== undefined && /^[,(;—–“”"]$/.test(token.text);
}
