import type { Article, Claim } from '../model';
import { findDates } from './dates';
import { findFigures } from './figures';
import { findMentions, joinVariants } from './names';
import { findQuotations, type OpenQuotation } from './quotations';
import { findSpeaker, type SpeakerState } from './speaker';
import { isHedged, isNegated } from './stance';
import { tokenize } from './tokens';

/** The claims of an article: its sentences of kind `claim`, in order, with what each states. */
export function readClaims(article: Article): Claim[] {
  const { text, uri } = article;
  const stated = article.sentences.flatMap((sentence, index) => (sentence.kind === 'claim' ? [{ sentence, index, tokens: tokenize(text, sentence) }] : []));
  const known = new Set(stated.flatMap(({ tokens }) => tokens.flatMap((token, at) => (at > 1 && /^\p{Lu}/u.test(token.text) ? [token.lower.replace(/'s$/, '')] : []))));
  const names = joinVariants(stated.map(({ tokens }) => findMentions(text, tokens, known)), text);
  let open: OpenQuotation;
  let state: SpeakerState = {};
  return stated.map(({ sentence, index, tokens }, at) => {
    const own = names[at] ?? [];
    const dates = findDates(tokens, article.date);
    const quoted = findQuotations(text, sentence, open);
    open = quoted.open;
    const words = text.slice(sentence.start, sentence.end);
    const speaker = findSpeaker(words, sentence.start, own, state);
    state = { ...(speaker === undefined ? {} : { last: speaker }), ...(open && speaker !== undefined ? { quoting: speaker } : {}) };
    return {
      uri,
      sentence: index,
      start: sentence.start,
      end: sentence.end,
      text: words,
      figures: findFigures(tokens, dates),
      dates,
      names: own,
      quotations: quoted.quotations,
      ...(speaker === undefined ? {} : { speaker }),
      negated: isNegated(words),
      hedged: isHedged(words),
    };
  });
}
