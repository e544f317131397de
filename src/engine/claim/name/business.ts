import { wordSet } from '../../word-set';
import { businesses } from './titles';
import { isPossessive, type Token } from '../tokens';

/** What firms own and employ: "Norvik's shares". */
const owned = wordSet(
  `shares share stock boss chief customers clients users employees staff workforce workers managers management board
  headquarters sales profit profits revenue revenues turnover earnings shareholders investors owner owners founder
  chairman chairwoman spokesman spokeswoman spokesperson lawyers executives executive plant plants factory factories
  software product products network website brand parent subsidiary subsidiaries rival rivals suppliers dealers fleet
  planes ships pilots drivers trains app offer bid takeover merger acquisition insurer counsel warehouse warehouses`,
);

/** What states have: "Veldia's president". */
const ofStates = wordSet(
  `prime foreign government parliament senate army navy ambassador embassy king queen interior border borders territory`,
);

/** How strongly a mention shows that it names a business: by what it is said to be or to have, and that it is no place. */
export function businessEvidence(tokens: readonly Token[], first: number, next: number): number {
  const before = tokens[first - 1]?.lower ?? '';
  const possessive = isPossessive(tokens[next - 1]) || /^[’']$/.test(tokens[next]?.text ?? '');
  let evidence = businesses.has(before) ? 2 : 0;
  if (!possessive && /^(?:in|near|around|outside)$/.test(before)) evidence += /^(?:shares?|stakes?|stock)$/.test(tokens[first - 2]?.lower ?? '') ? 1 : -2;
  if (!possessive && /^(?:at|through)$/.test(before)) evidence--;
  if (possessive && ofStates.has(tokens[next]?.lower ?? '')) evidence -= 2;
  if (/^sa(?:id|ys)$/.test(tokens[next]?.lower ?? '') || (tokens[next]?.text === ',' && tokens[next + 1]?.lower === 'which')) evidence++;
  if ((possessive || tokens[next]?.kind === 'word') && isOwned(tokens, next, possessive ? 3 : 1)) evidence++;
  return evidence;
}

function isOwned(tokens: readonly Token[], from: number, within: number): boolean {
  for (let at = from; at < from + within; at++) if (owned.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
