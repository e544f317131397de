import { wordSet } from '../../word-set';
import type { Token } from '../tokens';

const lengthWords = wordSet(
  `long high tall wide deep thick away below above apart across off stretch drop wall fence crane tower pole mast hole
  trench pool sprint race freestyle butterfly backstroke breaststroke hurdles relay dash final radius diameter depth height
  length width tsunami wave waves swell ladder boat yacht ship vessel telescope cable pipe tunnel bridge span statue cross
  chimney dam level mark surge jump platform springboard runway cordon crater gap by x ×`,
);

const lengthContext =
  /^(?:length|height|depth|width|diameter|radius|altitude|deep|high|tall|wide|long|river|water|tide|tides|flood|floodwater|wave|waves|swell|snow|gauge|level|levels|sea|metres?|meters?|km|kilometres?|kilometers?|feet|runway|distance|ran|run|runs|swam|sprint|race|raced|climbed|fell|crane|mast|tower|hull|boom|draught|depths?|reservoir|lake|dam|crest|summit|peak|cliff|tunnel|trench|crater)$/;

/** Whether the "m" that stands right behind a number is metres: "a 4.6m wall", "the tide reached 3m". Else it is millions. */
export function isLength(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1]?.text ?? '';
  let next = tokens[at + 1];
  if (next && !next.spaced && (next.kind === 'number' || /^[/²³]$/.test(next.text))) return true;
  if (Number(number.replace(/,/g, '')) >= 1000) return true;
  if (next?.text === '-') next = tokens[at + 2];
  if (next?.kind === 'word' && lengthWords.has(next.lower)) return true;
  if (next?.kind === 'word' && next.spaced && /[^s]s$|^people$|^children$/.test(next.lower)) return false;
  for (let back = at - 2; back >= Math.max(0, at - 9); back--) if (lengthContext.test(tokens[back]?.lower ?? '')) return true;
  return /^(?:the|men's|women's)$/.test(tokens[at - 2]?.lower ?? '') && /^(?:[124]00|60|800)$/.test(number);
}
