import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/engine/corpus';
import type { Link } from '../../src/engine/model';
import { corporaFolder, readClusters } from '../training/clusters';

const articles = readClusters(corporaFolder)
  .slice(0, 8)
  .flatMap(({ name, articles: own }) => own.map(({ file, text }) => ({ uri: `file:///${name}/${file}`, text })));

function corpusOf(of = articles): Corpus {
  const corpus = new Corpus();
  for (const { uri, text } of of) corpus.set(uri, text);
  return corpus;
}

function keyOf({ a, b, relation }: Link): string {
  return `${a.uri} ${a.sentence} ${b.uri} ${b.sentence} ${relation}`;
}

function linksOf(corpus: Corpus): Set<string> {
  return new Set(corpus.links().map(keyOf));
}

function story({ uri }: { readonly uri: string }): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

describe('a corpus of several stories', () => {
  it('has all but the same links after edits as from scratch: what is near is looked up anew only now and then', () => {
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

  it('has hardly a link between articles on unlike events', () => {
    const firsts = articles.filter(({ uri }, i) => story({ uri }) !== story(articles[i - 1] ?? { uri: '' }));
    const corpus = corpusOf(firsts);
    expect(firsts).toHaveLength(8);
    expect(corpus.links().length).toBeLessThan(8);
  });

  it('has all but the same links within a story as that story by itself', () => {
    const together = corpusOf().links().filter(({ a, b }) => story(a) === story(b));
    const within = new Set(together.map(keyOf));
    const alone = new Set([...new Set(articles.map(story))].flatMap((one) => [...linksOf(corpusOf(articles.filter((article) => story(article) === one)))]));
    const differing = [...within].filter((link) => !alone.has(link)).length + [...alone].filter((link) => !within.has(link)).length;
    expect(alone.size).toBeGreaterThan(1000);
    expect(differing / alone.size).toBeLessThan(0.03);
  });
});
