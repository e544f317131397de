import { claimKey } from '../../src/engine/claim-key';
import type { Standing } from '../../src/engine/model';
import { standings } from '../../src/engine/source/standing';
import type { Gold } from './gold';
import { goldPairs, pairOf } from './gold';

/**
 * Where each labelled claim stands by its labels, by the unit's id: the engine's own count of sources, given the
 * labelled relations, speakers and lineage. Undefined where not all pairs are labelled.
 */
export function labelledStandings(gold: Gold): Map<string, Standing> | undefined {
  if (gold.scope) return undefined;
  const claims = gold.units.flatMap(({ id, kind, file, speaker }, sentence) => {
    if (kind !== 'claim') return [];
    return [{ id, uri: file, sentence, ...(speaker !== undefined && speaker !== 'none' && { speaker }) }];
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const links = [...goldPairs(gold)].flatMap(([key, relation]) => {
    const [a, b] = pairOf(key).map((id) => byId.get(id));
    return a && b ? [{ a, b, relation }] : [];
  });
  const lineages = (gold.lineage ?? []).map(({ file, from }) => ({ uri: file, from }));
  const made = standings(claims, links, lineages);
  return new Map(claims.flatMap((claim) => {
    const standing = made.get(claimKey(claim));
    return standing ? [[claim.id, standing] as const] : [];
  }));
}
