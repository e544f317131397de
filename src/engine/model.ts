/**
 * The nouns of Corroborate. Every offset is a UTF-16 offset into the text of an article as it is stored; ends are
 * exclusive. Everything here is plain, immutable data that can be passed between threads.
 */

/** A stretch of one article's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `claim`: states something about the world. `furniture`: menus, share lines, bylines, credits, template remnants,
 * comment forms. `comment`: a reader's words.
 */
export type SentenceKind = 'claim' | 'furniture' | 'comment';

export interface Sentence extends Span {
  readonly kind: SentenceKind;
}

/** An ISO calendar date, `2026-01-13`. */
export type IsoDate = string;

/** One file of the corpus, read: its sentences and what it says about itself. */
export interface Article {
  readonly uri: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The headline, or the first claim's words where there is none; never empty unless the text is. */
  readonly title: string;
  /** Who published it, where the text says so. */
  readonly outlet?: string;
  /** The day of publication, where the text says so. */
  readonly date?: IsoDate;
  /** The agency or outlet that a credit line names ("- ANI", "Based on … report", "(AP) —"). */
  readonly credit?: string;
}

/** How a stated value bounds the true one: "nearly 400" is `about`, "at least 30" is `at-least`. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** A number that a sentence states, in its base unit: "USD 131.84 billion" is 131840000000 of unit `USD`. */
export interface Figure extends Span {
  readonly value: number;
  /** The upper end, where the sentence gives a range. */
  readonly high?: number;
  /**
   * `%`, an ISO currency code, an SI or customary unit in singular ("km", "tonne", "year"), the ordinal marker
   * `ordinal`, or the stemmed noun that is counted ("vessel"); empty where none is named.
   */
  readonly unit: string;
  readonly bound: Bound;
}

/** A date or time that a sentence states, resolved against the article's date: the days or minutes it may mean. */
export interface DateMention extends Span {
  /** First and last ISO date it may mean; a time of day is in `time`. Empty where it can't be resolved. */
  readonly from: IsoDate | '';
  readonly to: IsoDate | '';
  /** Time of day, `14:17`, 24-hour clock. */
  readonly time?: string;
  /** How that time is given, where not to the minute: roughly ("shortly after five"), or without saying which half of the day. */
  readonly vague?: { readonly roughly: boolean; readonly halfOpen: boolean };
  /** The time zone, where one is named: its abbreviation in lower case, or "local". */
  readonly zone?: string;
  /** Day of week in lower case English, where one is named ("tuesday"). */
  readonly weekday?: string;
  readonly grain: 'time' | 'day' | 'week' | 'month' | 'year';
}

/** A mention of a person, organisation or place. */
export interface Name extends Span {
  /** As written. */
  readonly text: string;
  /** The fullest form of this name in the article, titles left off: "EAM Jaishankar" → "S. Jaishankar". */
  readonly canonical: string;
}

/** Words in quotation marks; the marks themselves lie outside the span. */
export type Quotation = Span;

/** What a sentence of kind `claim` states. */
export interface Claim extends Span {
  readonly uri: string;
  /** Index of the sentence in its article. */
  readonly sentence: number;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  /** Whom the sentence quotes or cites, by the fullest name that the article gives. */
  readonly speaker?: string;
  readonly negated: boolean;
  readonly hedged: boolean;
}

/** Names a claim across the corpus: an article and the index of the sentence in it. */
export interface ClaimRef {
  readonly uri: string;
  readonly sentence: number;
}

export type Relation = 'same' | 'partial' | 'conflict';

/** Words of the two claims that carry the match. Offsets into the articles' texts, as all spans. */
export interface Evidence {
  readonly a: Span;
  readonly b: Span;
}

/** What two claims give differently, in their own words: "25 per cent" against "50 per cent". */
export interface Difference {
  readonly slot: 'figure' | 'date' | 'name' | 'negation' | 'direction' | 'word';
  readonly a: Span;
  readonly b: Span;
}

/** Two claims of different articles that bear on each other. `a` is of the article whose URI sorts first. */
export interface Link {
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly relation: Relation;
  /** Probability that the relation holds, 0 to 1. */
  readonly score: number;
  /** Which judge it is from. */
  readonly judge: 'features';
  readonly evidence: readonly Evidence[];
  readonly differences: readonly Difference[];
}

export type LineageKind = 'wire-copy' | 'rewrite' | 'lifted-paragraphs';

/** The text of `uri` comes from `from`. */
export interface Lineage {
  readonly uri: string;
  readonly from: string;
  readonly kind: LineageKind;
  /** Share of the words of `uri` that the shared passages cover, 0 to 1. */
  readonly share: number;
  /** Aligned passages: `a` in `uri`, `b` in `from`. */
  readonly passages: readonly Evidence[];
}

export type StandingKind = 'corroborated' | 'partly' | 'single-source' | 'disputed';

/** Where a claim stands in its corpus. A lineage counts as one source. */
export interface Standing {
  readonly kind: StandingKind;
  /** Independent sources of other lineages that state the same. */
  readonly agreeing: number;
  /** … that state part of it. */
  readonly partial: number;
  /** … that state otherwise. */
  readonly disputing: number;
  /** Other articles that state the same, copies included. */
  readonly articles: number;
  /** Set where this claim and all that state the same rest on one known speaker: a person by name, or a body. */
  readonly speaker?: string;
}

/** Claims of several articles about one thing. */
export interface Topic {
  /** Stable while the claims it is made of stay. */
  readonly id: string;
  readonly label: string;
  readonly claims: readonly ClaimRef[];
  /** The story that the topic belongs to, where a folder holds several: another topic's `id`. */
  readonly story?: string;
}

/** A claim that a search found. */
export interface SearchHit {
  readonly claim: ClaimRef;
  readonly score: number;
}
