import { claimKey } from '../claim-key';
import type { Claim, ClaimRef, Lineage, Link, Relation, Standing, StandingKind } from '../model';
import { isKnown, isSameSpeaker } from './speakers';

/** What is asked of a claim: where it stands, and whom it cites. */
type Cited = ClaimRef & Pick<Claim, 'speaker'>;

interface Voice {
  readonly claim: Cited;
  /** Stands for all articles of one lineage. */
  readonly lineage: string;
}

/**
 * Where each claim stands, by `claimKey`.
 *
 * A source is an independent voice: articles of one lineage are one source, and so are outlets that only cite the same
 * known speaker, a person by name or a body, however many they are. What bears on a claim is counted in such sources, its own left out. So a
 * statement of one speaker that five outlets report is `single-source`, with `speaker` set and the other reports in
 * `articles`; it is `corroborated` when somebody else says it too. One conflict with another source makes a claim
 * `disputed`, whoever agrees: the counts tell. The judge calls few pairs conflicts, and two of three rightly.
 */
export function standings(
  claims: readonly Cited[],
  links: readonly Pick<Link, 'a' | 'b' | 'relation'>[],
  lineages: readonly Pick<Lineage, 'uri' | 'from'>[],
): Map<string, Standing> {
  const lineageOf = groupByLineage(lineages);
  const voices = new Map<string, Voice>();
  for (const claim of claims) voices.set(claimKey(claim), { claim, lineage: lineageOf(claim.uri) });

  const bearing = new Map<string, Record<Relation, Voice[]>>();
  const add = (key: string, other: Voice, relation: Relation): void => {
    let lists = bearing.get(key);
    if (!lists) bearing.set(key, (lists = { same: [], partial: [], conflict: [] }));
    lists[relation].push(other);
  };
  for (const link of links) {
    const [keyOfA, keyOfB] = [claimKey(link.a), claimKey(link.b)];
    const [a, b] = [voices.get(keyOfA), voices.get(keyOfB)];
    if (!a || !b) continue;
    add(keyOfA, b, link.relation);
    add(keyOfB, a, link.relation);
  }

  const made = new Map<string, Standing>();
  for (const [key, voice] of voices) made.set(key, standingOf(voice, bearing.get(key)));
  return made;
}

function standingOf(voice: Voice, bearing: Record<Relation, readonly Voice[]> | undefined): Standing {
  const { same = [], partial = [], conflict = [] } = bearing ?? {};
  const agreeing = independentSources(voice, same);
  const alsoPartly = partial.filter((other) => !same.some((one) => one.lineage === other.lineage));
  const partlyAgreeing = independentSources(voice, alsoPartly);
  // A speaker who contradicts himself disputes the claim all the same; a copy that differs from its origin does not.
  const disputing = new Set(conflict.map((other) => other.lineage).filter((lineage) => lineage !== voice.lineage)).size;
  const { speaker } = voice.claim;
  const restsOnOne = isKnown(speaker) && same.every((other) => citesSame(voice, other));
  return {
    kind: kindOf(agreeing, partlyAgreeing, disputing),
    agreeing,
    partial: partlyAgreeing,
    disputing,
    articles: new Set(same.map((other) => other.claim.uri)).size,
    ...(restsOnOne ? { speaker } : {}),
  };
}

function kindOf(agreeing: number, partial: number, disputing: number): StandingKind {
  if (disputing > 0) return 'disputed';
  if (agreeing > 0) return 'corroborated';
  return partial > 0 ? 'partly' : 'single-source';
}

/**
 * Number of sources among these voices that are not this voice's. An outlet that states it in its own voice is a source
 * (as are all outlets of its lineage together); outlets that only cite known speakers count by the speakers.
 */
function independentSources(voice: Voice, others: readonly Voice[]): number {
  const outlets = new Map<string, Voice[]>();
  for (const other of others) {
    if (other.lineage === voice.lineage) continue;
    const voices = outlets.get(other.lineage);
    if (voices) voices.push(other);
    else outlets.set(other.lineage, [other]);
  }
  let sources = 0;
  const cited: Voice[] = [];
  for (const voices of outlets.values()) {
    const isOwnVoice = voices.some(({ claim }) => !isKnown(claim.speaker));
    const citing = isOwnVoice ? [] : voices.filter((other) => !citesSame(voice, other));
    const isCounted = citing.some((one) => cited.some((known) => citesSame(one, known)));
    if (isOwnVoice || (citing.length > 0 && !isCounted)) sources++;
    cited.push(...citing);
  }
  return sources;
}

function citesSame(a: Voice, b: Voice): boolean {
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  return isKnown(x) && isKnown(y) && isSameSpeaker(x, y);
}

/** Names the lineage of an article: copies of copies are of one lineage. */
function groupByLineage(lineages: readonly Pick<Lineage, 'uri' | 'from'>[]): (uri: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (uri: string): string => {
    let root = uri;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== uri) parents.set(uri, root);
    return root;
  };
  for (const { uri, from } of lineages) {
    const [root, other] = [rootOf(uri), rootOf(from)];
    if (root !== other) parents.set(root, other);
  }
  return rootOf;
}
