import type { Claim } from '../model';
import { fold, isStopWord, stem, words } from '../words';
import type { IndexEntry } from './first-pass';
import type { Condition, Query } from './query';
import type { SearchCorpus } from './search';

/** Says of each claim whether it meets all conditions of a query. */
export function acceptor(corpus: SearchCorpus, { conditions }: Query): (entry: IndexEntry) => boolean {
  if (conditions.length === 0) return () => true;
  return (entry) => conditions.every((condition) => holds(corpus, entry, condition) !== condition.negated);
}

function holds(corpus: SearchCorpus, { claim, stems }: IndexEntry, condition: Condition): boolean {
  switch (condition.kind) {
    case 'words':
      return condition.words.every((word) => isStopWord(word) || stems.includes(stem(word))) && says(claim, condition.words);
    case 'is':
      return corpus.standing(claim)?.kind === condition.standing;
    case 'speaker':
      return contains(claim.speaker, condition.text);
    case 'source': {
      const article = corpus.article(claim.uri);
      const names = [article?.outlet, article?.credit, claim.uri.slice(claim.uri.lastIndexOf('/') + 1)];
      return names.some((name) => contains(name, condition.text));
    }
    case 'topic':
      return corpus.topics(claim).some((topic) => contains(topic.label, condition.text));
    default:
      return condition satisfies never;
  }
}

/** Whether a claim's folded words hold these, one after the other. */
function says({ text }: Claim, wanted: readonly string[]): boolean {
  const said = words(text).map((word) => word.text);
  return said.some((_, i) => wanted.every((word, k) => said[i + k] === word));
}

function contains(name: string | undefined, wanted: string): boolean {
  return name !== undefined && fold(name).includes(wanted);
}
