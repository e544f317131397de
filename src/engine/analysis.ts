import type { Corpus } from './corpus';
import type { ClaimRef, LineageKind, Relation, SentenceKind, StandingKind } from './model';

/** A span in one file. Offsets are UTF-16 offsets into the file as stored. */
export interface FileSpan {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** What `corroborate analyze --json` prints. */
export interface Analysis {
  readonly version: 1;
  readonly articles: readonly {
    readonly file: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly sentences: readonly {
      readonly start: number;
      readonly end: number;
      readonly kind: SentenceKind;
      readonly speaker: string | null;
      readonly topic: string | null;
      readonly standing: StandingKind | null;
      readonly sources: number;
    }[];
  }[];
  readonly links: readonly {
    readonly a: FileSpan;
    readonly b: FileSpan;
    readonly relation: Relation;
    readonly score: number;
    readonly evidence: readonly { readonly a: readonly [number, number]; readonly b: readonly [number, number] }[];
  }[];
  readonly lineage: readonly { readonly file: string; readonly from: string; readonly kind: LineageKind; readonly share: number }[];
  readonly topics: readonly { readonly label: string; readonly claims: readonly FileSpan[] }[];
}

/** The whole of what the engine found, as plain data; `fileOf` names the file of a URI. */
export function analysisOf(corpus: Corpus, fileOf: (uri: string) => string): Analysis {
  const spanOf = (ref: ClaimRef): FileSpan => {
    const claim = corpus.claim(ref);
    return { file: fileOf(ref.uri), start: claim?.start ?? 0, end: claim?.end ?? 0 };
  };
  return {
    version: 1,
    articles: corpus.articles().map((article) => ({
      file: fileOf(article.uri),
      title: article.title,
      outlet: article.outlet ?? null,
      sentences: article.sentences.map(({ start, end, kind }, sentence) => {
        const ref = { uri: article.uri, sentence };
        const standing = corpus.standing(ref);
        return {
          start,
          end,
          kind,
          speaker: corpus.claim(ref)?.speaker ?? null,
          topic: corpus.topicsOf(ref)[0]?.label ?? null,
          standing: standing?.kind ?? null,
          sources: standing?.agreeing ?? 0,
        };
      }),
    })),
    links: corpus.links().map((link) => ({
      a: spanOf(link.a),
      b: spanOf(link.b),
      relation: link.relation,
      score: Math.round(link.score * 1e4) / 1e4,
      evidence: link.evidence.map(({ a, b }) => ({ a: [a.start, a.end] as const, b: [b.start, b.end] as const })),
    })),
    lineage: corpus.lineages().map(({ uri, from, kind, share }) => ({
      file: fileOf(uri),
      from: fileOf(from),
      kind,
      share: Math.round(share * 1e4) / 1e4,
    })),
    topics: corpus.topics().map((topic) => ({ label: topic.label, claims: topic.claims.map(spanOf) })),
  };
}
