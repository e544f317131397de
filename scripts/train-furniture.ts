/**
 * Trains the weights that tell furniture from claims: `npm run train:furniture [-- FOLDER… --check]`, each folder holding
 * articles and a gold.json with units {file, start, end, kind}; those of `test/corpora/furniture.json` where none is named. Logistic regression, L2, full-batch gradient descent
 * from zero, so the same input gives the same bytes. Prints accuracy with each folder left out in turn.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineFeatures } from '../src/engine/article/furniture-features';
import { blocks } from '../src/engine/article/lines';

interface Unit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'claim' | 'boilerplate' | 'comment';
}

interface Example {
  readonly features: readonly string[];
  readonly furniture: boolean;
  readonly line: string;
}

const rounds = 1500;
const rate = 0.8;
const penalty = 0.0015;
const bareSizes = 5;

function readFolder(folder: string): Example[] {
  const { units } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { units: Unit[] };
  return [...new Set(units.map((unit) => unit.file))].sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...wholePage(text, file, units), ...bareTexts(units.filter((unit) => unit.file === file && unit.kind === 'claim').map(({ start, end }) => text.slice(start, end)))];
  });
}

/**
 * A few claims without a page around them, as people paste them: else the end of a text would count for furniture's
 * place whatever stands there.
 */
function bareTexts(claims: readonly string[]): Example[] {
  const found: Example[] = [];
  for (let from = 0, size = 1; from < claims.length; from += size, size = (size % bareSizes) + 1) {
    const text = claims.slice(from, from + size).join('\n\n');
    const lines = blocks(text);
    for (const [index, features] of lineFeatures(text, lines).entries()) {
      found.push({ features, furniture: false, line: text.slice(lines[index]?.start, lines[index]?.end) });
    }
  }
  return found;
}

function wholePage(text: string, file: string, units: readonly Unit[]): Example[] {
  const lines = blocks(text);
  const features = lineFeatures(text, lines);
  return lines.flatMap((line, index) => {
    const inside = units.filter((unit) => unit.file === file && unit.start < line.end && unit.end > line.start);
    if (inside.length === 0 || inside.some((unit) => unit.kind === 'comment')) return [];
    const size = (kind: Unit['kind']): number => inside.filter((unit) => unit.kind === kind).reduce((sum, unit) => sum + unit.end - unit.start, 0);
    return [{ features: features[index] ?? [], furniture: size('boilerplate') > size('claim'), line: text.slice(line.start, line.end) }];
  });
}

function train(examples: readonly Example[]): Map<string, number> {
  const names = ['bias', ...[...new Set(examples.flatMap(({ features }) => features))].sort()];
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, furniture }) => ({ at: [0, ...features.map((name) => index.get(name) ?? 0)], target: furniture ? 1 : 0 }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length);
    for (const { at, target } of rows) {
      const odds = at.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-odds)) - target;
      for (const feature of at) gradient[feature] = (gradient[feature] ?? 0) + error;
    }
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] ?? 0;
      weights[at] = weight - rate * ((gradient[at] ?? 0) / rows.length + (at > 0 ? penalty * weight : 0));
    }
  }
  return new Map(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]));
}

function odds(weights: ReadonlyMap<string, number>, { features }: Example): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), weights.get('bias') ?? 0);
}

const corpora = join(__dirname, '../test/corpora');
const own = (JSON.parse(readFileSync(join(corpora, 'furniture.json'), 'utf8')) as string[]).map((name) => join(corpora, name)).filter((folder) => readdirSync(folder).some((file) => file.endsWith('.txt')));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folders = named.length > 0 ? named : own;
const sets = folders.map((folder) => ({ folder, examples: readFolder(folder) }));
if (process.argv.includes('--check')) {
  for (const left of sets) {
    const weights = train(sets.filter((set) => set !== left).flatMap(({ examples }) => examples));
    const wrong = left.examples.filter((example) => odds(weights, example) > 0 !== example.furniture);
    console.log(left.folder, (1 - wrong.length / left.examples.length).toFixed(4));
    for (const example of wrong) console.log('   ', example.furniture ? 'furniture' : 'claim', odds(weights, example).toFixed(1), example.line.slice(0, 110));
  }
}
writeFileSync(join(__dirname, '../src/engine/article/furniture-weights.json'), `${JSON.stringify(Object.fromEntries(train(sets.flatMap(({ examples }) => examples))), null, 1)}\n`);
