import { parseArgs } from 'node:util';
import { shippedWeights } from '../../src/engine/match/weights';
import type { Cluster } from '../training/clusters';
import { corporaFolder, readCluster, readClusters } from '../training/clusters';
import { analyse } from './analyse';
import { calibrationError, reliability } from './calibration';
import { errorsOf } from './errors';
import { heldOutWeights } from './held-out';
import { score } from './score';
import { confusionOf, tableOf } from './table';

/**
 * npm run evaluate -- [FOLDER…] [--gold FILE] [--errors N] [--json] [--shipped]
 *
 * Without a folder: the project's labelled corpora, each judged by weights that were learned without it. With folders:
 * those, judged by the shipped weights, which have not seen them. A folder holds `gold.json` or clusters that do;
 * --gold gives labels that stand elsewhere. --shipped judges the corpora by the shipped weights, which have seen them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    shipped: { type: 'boolean', default: false },
  },
});

const own = positionals.length === 0;
const clusters = own ? readClusters(corporaFolder) : positionals.flatMap((folder): Cluster[] => (values.gold ? [readCluster(values.gold, folder)] : readClusters(folder)));
const weightsFor = own && !values.shipped ? heldOutWeights(clusters) : () => shippedWeights();
const scores = clusters.map((cluster) => score(cluster.gold, analyse(cluster, weightsFor(cluster))));
const pairs = scores.flatMap((one) => one.pairs);

if (values.json) {
  console.log(JSON.stringify(scores.map(({ pairs: judged, ...rest }) => ({ ...rest, calibrationError: calibrationError(judged) })), null, 1));
} else {
  console.log(tableOf(scores).join('\n'));
  console.log(`\nCalibration error over all links: ${calibrationError(pairs).toFixed(3)}`);
  for (const bin of reliability(pairs)) {
    if (bin.n > 0) console.log(`  ${bin.from.toFixed(1)}: ${bin.n} links, score ${bin.meanScore.toFixed(2)}, right ${bin.shareRight.toFixed(2)}`);
  }
  console.log(`\n${confusionOf(pairs).join('\n')}`);
  clusters.forEach((cluster, i) => {
    const judged = scores[i];
    if (judged) for (const text of errorsOf(cluster.gold, judged, Number(values.errors))) console.log(`\n${text}`);
  });
}
