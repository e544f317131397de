import { parseArgs } from 'node:util';
import { shippedWeights } from '../../src/engine/match/weights';
import type { Cluster } from '../training/clusters';
import { corporaFolder, hardFolder, readCluster, readClusters } from '../training/clusters';
import { analyse, analyseTogether } from './analyse';
import { calibrationError, reliability } from './calibration';
import { errorsOf } from './errors';
import { heldOutScores } from './held-out';
import type { Score } from './score';
import { score } from './score';
import { confusionOf, tableOf } from './table';

/**
 * npm run evaluate -- [FOLDER…] [--gold FILE] [--errors N] [--json] [--shipped] [--together]
 *
 * Without a folder: the project's labelled corpora, each judged by weights that were learned without it, and the hard
 * ones, which nothing is learned from, by the shipped weights. With folders: those, judged by the shipped weights. A
 * folder holds `gold.json` or clusters that do; --gold gives labels that stand elsewhere. --shipped judges the corpora
 * by the shipped weights, which have seen them; --together likewise, all in one folder, which should change little.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    shipped: { type: 'boolean', default: false },
    together: { type: 'boolean', default: false },
  },
});

const shipped = (clusters: readonly Cluster[]): Score[] => clusters.map((cluster) => score(cluster.gold, analyse(cluster, shippedWeights())));

const together = (clusters: readonly Cluster[]): Score[] =>
  analyseTogether(clusters, shippedWeights()).flatMap((analysis, i) => (clusters[i] ? [score(clusters[i].gold, analysis)] : []));

async function measured(): Promise<readonly Measured[]> {
  if (positionals.length > 0) {
    const clusters = positionals.flatMap((folder): Cluster[] => (values.gold ? [readCluster(values.gold, folder)] : readClusters(folder)));
    return [{ title: '', clusters, scores: shipped(clusters) }];
  }
  const [clusters, hard] = [readClusters(corporaFolder), readClusters(hardFolder)];
  if (values.together) return [{ title: 'All in one folder', clusters, scores: together(clusters) }];
  return [
    { title: 'Learned from: each held out', clusters, scores: values.shipped ? shipped(clusters) : await heldOutScores() },
    { title: 'Hard: never learned from', clusters: hard, scores: shipped(hard) },
  ];
}

interface Measured {
  readonly title: string;
  readonly clusters: readonly Cluster[];
  readonly scores: readonly Score[];
}

function report(sets: readonly Measured[]): void {
  if (!values.json) return sets.forEach(print);
  const scores = sets.flatMap((set) => set.scores);
  console.log(JSON.stringify(scores.map(({ pairs, ...rest }) => ({ ...rest, calibrationError: calibrationError(pairs) })), null, 1));
}

function print({ title, clusters, scores }: Measured): void {
  const pairs = scores.flatMap((one) => one.pairs);
  if (title !== '') console.log(`\n${title}`);
  console.log(tableOf(scores).join('\n'));
  console.log(`\nCalibration error over all links: ${calibrationError(pairs).toFixed(3)}`);
  for (const bin of reliability(pairs)) {
    if (bin.n > 0) console.log(`  ${bin.from.toFixed(1)}: ${bin.n} links, score ${bin.meanScore.toFixed(2)}, right ${bin.shareRight.toFixed(2)}`);
  }
  console.log(`\n${confusionOf(pairs).join('\n')}`);
  for (const judged of scores) {
    const cluster = clusters.find(({ gold }) => gold.name === judged.cluster);
    if (cluster) for (const text of errorsOf(cluster.gold, judged, Number(values.errors))) console.log(`\n${text}`);
  }
}

void measured().then(report);
