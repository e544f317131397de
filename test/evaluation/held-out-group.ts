import { corporaFolder, readClusters } from '../training/clusters';
import { everydayWords } from '../training/everyday-words';
import { allExamples } from '../training/examples';
import { train } from '../training/train';
import { analyse } from './analyse';
import { groups } from './held-out';
import { score } from './score';

/** Learns from all of the project's corpora but those of one group, and prints the scores of that group as JSON. */
const group = Number(process.argv[2]);
const clusters = readClusters(corporaFolder);
const everyday = everydayWords(clusters.filter((_, i) => i % groups !== group));
const { weights } = train(
  allExamples(clusters, everyday).filter(({ fold }) => fold % groups !== group),
  everyday,
);
const held = clusters.filter((_, i) => i % groups === group);
process.stdout.write(JSON.stringify(held.map((cluster) => score(cluster.gold, analyse(cluster, weights)))));
