import type { SentenceKind, Span } from '../model';

const service =
  /\b(?:sign (?:in|up)|log ?in|subscribe|cookies?|privacy|terms|newsletter|unsubscribe|share (?:this|full|story)|copy link|all rights reserved|advertis\w+|read (?:more|next|also)|also read|see also|related|most (?:read|viewed|popular)|recommended|sponsored|leave a (?:reply|comment)|min(?:ute)? read|contributed to this report|reporting by|editing by)\b/i;
const commentHeading = /^(?:\d+ )?(?:(?:readers?['’]? )?(?:comments|views|replies)|join the (?:discussion|conversation)|have your say)\b.{0,40}$|^-* ?\d+ (?:comments|replies)\b.{0,20}$/i;

/** The kind of each sentence. */
export function sentenceKinds(text: string, sentences: readonly Span[]): SentenceKind[] {
  let inComments = false;
  return sentences.map((span) => {
    const line = text.slice(span.start, span.end);
    if (commentHeading.test(line)) {
      inComments = true;
      return 'furniture';
    }
    if (/^[©|]|^\{\{|^https?:|[|·>].*[|·>]/.test(line)) return 'furniture';
    if (service.test(line) && line.length < 120) return 'furniture';
    if (inComments) return 'comment';
    const ended = /[.!?”"’…]$/.test(line);
    const words = line.split(/\s+/).length;
    return !ended && (words < 5 || /^By\b|^Updated\b/.test(line)) ? 'furniture' : 'claim';
  });
}
