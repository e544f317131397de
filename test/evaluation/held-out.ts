import type { Weights } from '../../src/engine/match/weights';
import type { Cluster } from '../training/clusters';
import { allExamples } from '../training/examples';
import { train } from '../training/train';

/** Training without each cluster by itself would take an hour; so several are left out at a time. */
const groups = 6;

/** Gives, for each of these clusters, weights that were learned from others only: it and its group are left out. */
export function heldOutWeights(clusters: readonly Cluster[]): (cluster: Cluster) => Weights {
  const examples = allExamples(clusters);
  const made = new Map<number, Weights>();
  return (cluster) => {
    const group = clusters.indexOf(cluster) % groups;
    const known = made.get(group);
    if (known) return known;
    const { weights } = train(examples.filter(({ fold }) => fold % groups !== group));
    made.set(group, weights);
    return weights;
  };
}
