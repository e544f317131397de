import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/engine/corpus';
import { corporaFolder, readClusters } from '../training/clusters';

const articles = readClusters(corporaFolder)
  .slice(0, 8)
  .flatMap(({ name, articles: own }) => own.map(({ file, text }) => ({ uri: `file:///${name}/${file}`, text })));

function corpusOf(): Corpus {
  const corpus = new Corpus();
  for (const { uri, text } of articles) corpus.set(uri, text);
  return corpus;
}

function linksOf(corpus: Corpus): Set<string> {
  return new Set(corpus.links().map(({ a, b, relation }) => `${a.uri} ${a.sentence} ${b.uri} ${b.sentence} ${relation}`));
}

describe('a corpus of several stories', () => {
  it('has all but the same links after edits as from scratch: rarity is weighed anew only now and then', () => {
    const scratch = linksOf(corpusOf());
    const edited = corpusOf();
    edited.links();
    const touched = articles.filter((_, i) => i % 9 === 4);
    for (const { uri, text } of touched) {
      edited.set(uri, `${text}\nOne more sentence was added by the editor.`);
      edited.links();
    }
    const [first] = touched;
    if (first) edited.delete(first.uri);
    expect(edited.links().some(({ a, b }) => a.uri === first?.uri || b.uri === first?.uri)).toBe(false);
    for (const { uri, text } of touched) edited.set(uri, text);
    const after = linksOf(edited);
    const differing = [...scratch].filter((link) => !after.has(link)).length + [...after].filter((link) => !scratch.has(link)).length;
    expect(scratch.size).toBeGreaterThan(1000);
    expect(differing / scratch.size).toBeLessThan(0.01);
  });
});
