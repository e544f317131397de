import { bodies, businesses, honorifics, offices, portfolios } from './titles';
import type { Token } from '../tokens';
import { withoutPossessive } from '../../words';

/** "hospital spokeswoman Anita Brule": trades in small letters right before a name. */
export function rolesBefore(tokens: readonly Token[], at: number): string[] {
  const roles: string[] = [];
  let index = at - 1;
  while (honorifics.has(tokens[index]?.lower ?? '') || tokens[index]?.text === '.') index--;
  const apposed = tokens[index]?.text === ',';
  if (apposed) index--;
  for (let back = 0; apposed && back < 5 && !offices.has(tokens[index]?.lower ?? '') && (/^\p{Lu}/u.test(tokens[index]?.text ?? '') || /^(?:of|to|for|the)$/.test(tokens[index]?.lower ?? '')); back++) index--;
  if (!offices.has(tokens[index]?.lower ?? '')) return roles;
  for (; index >= 0 && index >= at - 6; index--) {
    const token = tokens[index];
    if (!token || token.kind !== 'word') break;
    const word = withoutPossessive(token.lower);
    if (/^(?:the|a|an|its|his|her|their|of|for|and|said|by|with)$/.test(word)) break;
    roles.push(word);
  }
  return roles;
}

/** "Ivo Lund, the finance minister,": what a name is explained as. */
export function rolesAfter(tokens: readonly Token[], at: number): string[] {
  if (tokens[at]?.text !== ',' && !/^'s$/.test(tokens[at]?.lower ?? '')) return [];
  const roles: string[] = [];
  let office = false;
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index++) {
    const token = tokens[index];
    if (!token || (token.kind !== 'word' && token.text !== '-')) break;
    const word = withoutPossessive(token.lower);
    if (index > at + 1 && /^(?:his|her|their)$/.test(word)) break;
    if (offices.has(word)) office = true;
    if (office && !offices.has(word) && token.kind === 'word') {
      if (!/^(?:of|for|to|at|in|on|from|with|since|who|whose|and|or|behind|under|there|here)$/.test(word)) return [];
      if (word === 'of' || word === 'for') roles.push(tokens[index + 1]?.lower ?? '', tokens[index + 2]?.lower ?? '');
      break;
    }
    if (token.kind === 'word') roles.push(word);
  }
  return office ? roles.filter((word) => offices.has(word) || portfolios.has(word) || /^\p{L}{4,}$/u.test(word)) : [];
}

/** "Ada Brook took up her post as the ambassador": the office that follows "as" in the words after a name. */
export function rolesTaken(tokens: readonly Token[], at: number): string[] {
  let as = at;
  while (as < at + 7 && tokens[as]?.kind === 'word' && tokens[as]?.lower !== 'as') as++;
  if (tokens[as]?.lower !== 'as' || as === at) return [];
  const roles: string[] = [];
  for (let index = as + 1; index < as + 7 && tokens[index]?.kind === 'word'; index++) {
    const word = tokens[index]?.lower ?? '';
    roles.push(word);
    if (offices.has(word)) return roles;
  }
  return [];
}

/** "grid operator Tarnet", "Tarnet, the haulage firm,": the kind of body that a name is said to be. */
export function kindsOf(tokens: readonly Token[], first: number, next: number): string[] {
  const kinds: string[] = [];
  const before = tokens[first - 1]?.text ?? '';
  const apposed = before === ',' && next === first + 1 && (tokens[next]?.kind ?? 'mark') === 'mark' ? (tokens[first - 2]?.text ?? '') : '';
  if (isKind(before)) kinds.push(before);
  else if (businesses.has(apposed) && !/^(?:owner|buyer|builder)$/.test(apposed)) kinds.push(apposed);
  if (tokens[next]?.text !== ',' || !/^(?:the|a|an|its|his|her|their|which)$/.test(tokens[next + 1]?.lower ?? '')) return kinds;
  for (let index = next + 2; index < next + 8 && tokens[index]?.kind === 'word'; index++) {
    const word = tokens[index]?.text ?? '';
    if (isKind(word) && tokens[index + 1]?.kind !== 'word') kinds.push(word);
    else if (isKind(word) && /^(?:that|which|of|in|for|behind|with)$/.test(tokens[index + 1]?.lower ?? '')) return [...kinds, word];
  }
  return kinds;
}

function isKind(word: string): boolean {
  return bodies.has(word) || businesses.has(word);
}
