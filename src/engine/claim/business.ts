import { bodies, businesses, trades } from './titles';
import type { Token } from './tokens';

/** What firms own and employ: "Norvik's shares", "employees of Norvik". */
const owned = new Set(
  `shares share stock boss chief customers clients users employees staff workforce workers managers management board
  headquarters sales profit profits revenue revenues turnover earnings shareholders investors owner owners founder
  chairman chairwoman spokesman spokeswoman spokesperson lawyers executives executive plant plants factory factories
  software product products network website brand parent subsidiary subsidiaries rival rivals suppliers dealers fleet
  planes ships pilots drivers trains app offer bid takeover merger acquisition insurer counsel warehouse warehouses`.split(/\s+/),
);

const legal = /^(?:inc|ltd|limited|plc|llc|corp|corporation|company|co|holdings|group|gmbh|ag|airlines|airways|industries|logistics|partners|bank|capital|energy|motors|motor|studios|networks|laboratories|pharmaceuticals|therapeutics|securities|press|news)$/;

/** How strongly a mention shows that a business is named: by its last word, or by what it is said to have or to be. */
export function businessEvidence(name: string, tokens: readonly Token[], first: number, next: number): number {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  let evidence = name.includes(' ') && (legal.test(last) || (trades.has(last) && !bodies.has(last))) ? 1 : 0;
  const before = tokens[first - 1]?.lower ?? '';
  if (businesses.has(before)) evidence += 2;
  if (/^(?:in|near|around|outside)$/.test(before) && !(tokens[next - 1]?.lower.endsWith("'s") ?? false)) evidence -= 2;
  const possessive = tokens[next - 1]?.lower.endsWith("'s") === true || /^[’']$/.test(tokens[next]?.text ?? '');
  if ((possessive || tokens[next]?.kind === 'word') && isOwned(tokens, next, possessive ? 3 : 1)) evidence++;
  if (/^(?:of|at|in|from|for)$/.test(before) && owned.has(tokens[first - 2]?.lower ?? '')) evidence++;
  if (tokens[next]?.text === ',' && /^(?:the|a|an|its|which|whose)$/.test(tokens[next + 1]?.lower ?? '') && tokens.slice(next + 2, next + 7).some(({ lower }) => businesses.has(lower))) evidence += 2;
  return evidence;
}

function isOwned(tokens: readonly Token[], from: number, within: number): boolean {
  for (let at = from; at < from + within; at++) if (owned.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
