import type { Span, StandingKind } from '../engine/model';
import type { ArticleReport } from '../engine/report/article-report';

export type MarkKind = StandingKind | 'furniture';

/** A stretch of an article to be marked. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

export interface MarkOptions {
  /** The standings to be marked. */
  readonly standings: readonly StandingKind[];
  readonly dimFurniture: boolean;
}

/** At most this many marks a document: decorations cost the editor time with every edit. */
export const mostMarks = 5000;

/** The marks of one article, in the order of the text; `all` tells whether the cap left none out. */
export function marksOf(report: ArticleReport, options: MarkOptions): { readonly marks: readonly Mark[]; readonly all: boolean } {
  const marks: Mark[] = report.claims
    .filter((claim) => options.standings.includes(claim.standing.kind))
    .map(({ start, end, standing }) => ({ start, end, kind: standing.kind }));
  if (options.dimFurniture) {
    for (const { start, end, kind } of report.sentences) {
      if (kind !== 'claim') marks.push({ start, end, kind: 'furniture' });
    }
  }
  marks.sort((a, b) => a.start - b.start);
  return { marks: marks.slice(0, mostMarks), all: marks.length <= mostMarks };
}

/** One replaced stretch of a document, as editors report it: offsets before the change. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** The marks after an edit: those behind it move, those that it touches go until they are analysed again. */
export function marksAfter(marks: readonly Mark[], changes: readonly TextChange[]): readonly Mark[] {
  let moved = marks;
  // Later changes first: then the offsets of the earlier ones still hold.
  for (const change of [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset)) {
    const end = change.rangeOffset + change.rangeLength;
    const shift = change.text.length - change.rangeLength;
    moved = moved.flatMap((mark) => {
      if (mark.end < change.rangeOffset) return [mark];
      if (mark.start > end) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
      return [];
    });
  }
  return moved;
}
