import type { Article, Claim, IsoDate, Name, Sentence, Span } from '../model';
import { findDates } from './date/dates';
import { readEntities } from './name/entities';
import { isPerson } from './name/entity';
import { findFigures } from './figure/figures';
import { addSurnames } from './name/kin';
import type { KnownWords } from './name/name-runs';
import { findMentions, type Mention } from './name/names';
import { findQuotations, stillOpen, type OpenQuotation } from './quotations';
import { findSpeakers } from './speaker/speaker';
import { isHedged, isNegated } from './stance';
import { isCapitalised, tokenize, type Token } from './tokens';
import { fullestForms } from './name/variants';
import { withoutPossessive } from '../words';

/** The claims of an article: its sentences of kind `claim`, in order, with what each states. */
export function readClaims(article: Article): Claim[] {
  const { text, uri } = article;
  const stated = article.sentences.flatMap((sentence, index) => (sentence.kind === 'claim' ? [{ sentence, index, tokens: tokenize(text, sentence) }] : []));
  const known = nameWords(stated.map(({ tokens }) => tokens));
  const named = stated.map((one) => ({ ...one, mentions: findMentions(text, one.tokens, known) }));
  const fullest = fullestForms(named.flatMap(({ mentions }) => mentions), text);
  addSurnames(named, fullest);
  const entities = readEntities(named, fullest);
  const isNamedPerson = (mention: Mention): boolean => isPerson(entities.get(fullest.get(mention.key.join(' ')) ?? mention.text));
  let open: OpenQuotation;
  let previous: Sentence | undefined;
  let day: IsoDate | undefined;
  const read = named.map((one) => {
    const { sentence, tokens } = one;
    const startsParagraph = previous !== undefined && text.slice(previous.end, sentence.start).includes('\n');
    const runsOn = startsParagraph && open !== undefined && open !== '’' && /^[“„"]/.test(text.slice(sentence.start, sentence.start + 1));
    if (startsParagraph) open = runsOn ? undefined : stillOpen(text, sentence.start, open);
    previous = sentence;
    const dates = findDates(tokens, article.date, day);
    day = dates.findLast((date) => date.grain === 'day' && date.from !== '')?.from || undefined;
    const { quotations, open: after } = findQuotations(text, sentence, open);
    const continues = runsOn || (open !== undefined && quotations[0]?.start === sentence.start);
    open = after;
    const quoted = within(tokens, quotations);
    const dated = within(tokens, dates);
    const quotedShare = quotations.length === 0 ? 0 : shareOf(tokens, quoted);
    return { ...one, dates, quotations, quoted, dated, quotedShare, continues, isPerson: isNamedPerson };
  });
  const speakers = findSpeakers(read, entities, fullest);
  return read.map(({ sentence, index, tokens, mentions, dates, quotations }, at) => {
    const words = text.slice(sentence.start, sentence.end);
    const speaker = speakers[at];
    return {
      uri,
      sentence: index,
      start: sentence.start,
      end: sentence.end,
      text: words,
      figures: findFigures(tokens, dates),
      dates,
      names: mentions.map((mention) => asName(mention, fullest)),
      quotations,
      ...(speaker === undefined ? {} : { speaker }),
      negated: isNegated(words),
      hedged: isHedged(words),
    };
  });
}

/** For each token, whether it stands in one of the spans. */
function within(tokens: readonly Token[], spans: readonly Span[]): boolean[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  for (const span of spans) for (const [at, token] of tokens.entries()) if (token.start >= span.start && token.end <= span.end) inside[at] = true;
  return inside;
}

/** The share of the words that are marked. */
function shareOf(tokens: readonly Token[], marked: readonly boolean[]): number {
  let words = 0;
  let inside = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark') continue;
    words++;
    if (marked[at] === true) inside++;
  }
  return inside / Math.max(1, words);
}

function asName({ start, end, text, key }: Mention, fullest: ReadonlyMap<string, string>): Name {
  return { start, end, text, canonical: fullest.get(key.join(' ')) ?? text };
}

function nameWords(sentences: readonly (readonly Token[])[]): KnownWords {
  const raised = new Set<string>();
  const small = new Set<string>();
  for (const tokens of sentences)
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1];
      if (token.kind !== 'word') continue;
      if (!isCapitalised(token)) small.add(token.lower);
      else if (before && before.kind !== 'mark') raised.add(withoutPossessive(token.lower));
    }
  return { raised, small };
}
