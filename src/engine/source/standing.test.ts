import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../test/unit/a-claim';
import { claimKey } from '../claim-key';
import type { Claim, Lineage, Link, Relation } from '../model';
import { standings } from './standing';

const claim = (uri: string, speaker?: string): Claim => aClaim({ uri, ...(speaker === undefined ? {} : { speaker }) });

const link = (a: string, b: string, relation: Relation, score = 0.9): Link => ({
  a: { uri: a, sentence: 0 },
  b: { uri: b, sentence: 0 },
  relation,
  score,
  judge: 'features',
  evidence: [],
  differences: [],
});

const copy = (uri: string, from: string): Lineage => ({ uri, from, kind: 'wire-copy', share: 0.8, passages: [] });

const standingOfA = (claims: readonly Claim[], links: readonly Link[], lineages: readonly Lineage[] = []) =>
  standings(claims, links, lineages).get(claimKey({ uri: 'a', sentence: 0 }));

describe('standings', () => {
  it('gives every claim one, single-source where nothing bears on it', () => {
    const made = standings([claim('a'), claim('b')], [], []);
    expect(made.size).toBe(2);
    expect(made.get('0 a')).toEqual({ kind: 'single-source', agreeing: 0, partial: 0, disputing: 0, articles: 0 });
  });

  it('counts independent articles that say the same', () => {
    const standing = standingOfA([claim('a'), claim('b'), claim('c')], [link('a', 'b', 'same'), link('a', 'c', 'same')]);
    expect(standing).toMatchObject({ kind: 'corroborated', agreeing: 2, articles: 2 });
  });

  it('counts the articles of one lineage once, copies of copies too', () => {
    const standing = standingOfA(
      [claim('a'), claim('b'), claim('c'), claim('d')],
      [link('a', 'b', 'same'), link('a', 'c', 'same'), link('a', 'd', 'same')],
      [copy('c', 'b'), copy('d', 'c')],
    );
    expect(standing).toMatchObject({ kind: 'corroborated', agreeing: 1, articles: 3 });
  });

  it('does not let a copy corroborate its origin', () => {
    const standing = standingOfA([claim('a'), claim('b')], [link('a', 'b', 'same')], [copy('b', 'a')]);
    expect(standing).toMatchObject({ kind: 'single-source', agreeing: 0, articles: 1 });
  });

  it('does not let a copy that differs dispute its origin', () => {
    const standing = standingOfA([claim('a'), claim('b')], [link('a', 'b', 'conflict')], [copy('b', 'a')]);
    expect(standing).toMatchObject({ kind: 'single-source', disputing: 0 });
  });

  it('is partly borne out where others state part of it only', () => {
    const standing = standingOfA([claim('a'), claim('b')], [link('a', 'b', 'partial')]);
    expect(standing).toMatchObject({ kind: 'partly', agreeing: 0, partial: 1 });
  });

  it('counts a source that states the whole and a part only as agreeing', () => {
    const standing = standingOfA(
      [claim('a'), claim('b'), { ...claim('b'), sentence: 1 }],
      [link('a', 'b', 'same'), { ...link('a', 'b', 'partial'), b: { uri: 'b', sentence: 1 } }],
    );
    expect(standing).toMatchObject({ kind: 'corroborated', agreeing: 1, partial: 0 });
  });

  it('is disputed by a conflict even where others agree', () => {
    const standing = standingOfA([claim('a'), claim('b'), claim('c')], [link('a', 'b', 'same'), link('a', 'c', 'conflict')]);
    expect(standing).toMatchObject({ kind: 'disputed', agreeing: 1, disputing: 1 });
  });

  it('takes several reports of one known speaker as one primary source, and names him', () => {
    const standing = standingOfA(
      [claim('a', 'Anneke Voss'), claim('b', 'Chief Voss'), claim('c', 'A. Voss')],
      [link('a', 'b', 'same'), link('a', 'c', 'same')],
    );
    expect(standing).toEqual({
      kind: 'single-source',
      agreeing: 0,
      partial: 0,
      disputing: 0,
      articles: 2,
      speaker: 'Anneke Voss',
    });
  });

  it('counts a speaker whom two outlets report as one of the sources of a third', () => {
    const standing = standingOfA(
      [claim('a'), claim('b', 'Anneke Voss'), claim('c', 'Voss'), claim('d', 'Piet Voss')],
      [link('a', 'b', 'same'), link('a', 'c', 'same'), link('a', 'd', 'same')],
    );
    expect(standing?.articles).toBe(3);
    expect(standing?.agreeing).toBeLessThan(3);
    expect(standing).not.toHaveProperty('speaker');
  });

  it('does not join outlets that speak for themselves because each also cites the same speaker', () => {
    const standing = standingOfA(
      [claim('a'), claim('b'), { ...claim('b', 'Voss'), sentence: 1 }, claim('c'), { ...claim('c', 'Voss'), sentence: 1 }],
      [
        link('a', 'b', 'same'),
        { ...link('a', 'b', 'same'), b: { uri: 'b', sentence: 1 } },
        link('a', 'c', 'same'),
        { ...link('a', 'c', 'same'), b: { uri: 'c', sentence: 1 } },
      ],
    );
    expect(standing).toMatchObject({ kind: 'corroborated', agreeing: 2, articles: 2 });
  });

  it('is not cut off from independent outlets by a copy that cites the speaker whom they cite', () => {
    const standing = standingOfA(
      [claim('a'), claim('b', 'Voss'), claim('c', 'Voss'), claim('d')],
      [link('a', 'b', 'same'), link('a', 'c', 'same'), link('a', 'd', 'same')],
      [copy('b', 'a')],
    );
    expect(standing).toMatchObject({ kind: 'corroborated', agreeing: 2 });
  });

  it('corroborates what a speaker says where another says it too', () => {
    const standing = standingOfA(
      [claim('a', 'Anneke Voss'), claim('b', 'Voss'), claim('c', 'Lise Mahler')],
      [link('a', 'b', 'same'), link('a', 'c', 'same')],
    );
    expect(standing).toMatchObject({ kind: 'corroborated', agreeing: 1, articles: 2 });
    expect(standing).not.toHaveProperty('speaker');
  });

  it('takes a body without a name for one speaker', () => {
    const standing = standingOfA([claim('a', 'police'), claim('b', 'police'), claim('c', 'county police')], [link('a', 'b', 'same'), link('a', 'c', 'same')]);
    expect(standing).toMatchObject({ kind: 'single-source', agreeing: 0, articles: 2, speaker: 'police' });
  });

  it('does not take unnamed officials for one speaker', () => {
    const standing = standingOfA([claim('a', 'officials'), claim('b', 'officials')], [link('a', 'b', 'same')]);
    expect(standing).toMatchObject({ kind: 'corroborated', agreeing: 1 });
  });

  it('leaves out links to claims that it was not given', () => {
    expect(standingOfA([claim('a')], [link('a', 'gone', 'same')])).toMatchObject({ kind: 'single-source', articles: 0 });
  });
});
