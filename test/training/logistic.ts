import type { Head } from '../../src/engine/match/first-look';
import { heads } from '../../src/engine/match/first-look';
import { relationOf } from '../../src/engine/match/verdict';
import { sigmoid } from '../../src/engine/match/trees';
import type { Calibration, Weights } from '../../src/engine/match/weights';
import type { Relation } from '../../src/engine/model';
import type { HeldOut } from './train';

const ridge = 1;
const steps = 25;

/** Fits, for each relation, the probability that it holds where it is given, to pairs held out (J. Platt, 1999). */
export function fitCalibration(heldOut: readonly HeldOut[], least: Weights['least']): Weights['calibration'] {
  const fit = (relation: Relation, used: readonly Head[]): Calibration => {
    const given = heldOut.filter(({ odds }) => relationOf(odds, least) === relation);
    const inputs = given.map(({ odds }) => [1, ...used.map((head) => odds[head])]);
    const [bias = 0, ...slopes] = fitLogistic(inputs, given.map(({ label }) => Number(label === relation)));
    const slopeOf = (head: Head): number => slopes[used.indexOf(head)] ?? 0;
    return { bias, slopes: [slopeOf('link'), slopeOf('same'), slopeOf('conflict')] };
  };
  return { same: fit('same', ['same']), partial: fit('partial', heads), conflict: fit('conflict', ['conflict']) };
}

/** Logistic regression by Newton's method with a ridge on all but the first coefficient; rounded to four digits. */
export function fitLogistic(inputs: readonly (readonly number[])[], targets: readonly number[]): number[] {
  const size = inputs[0]?.length ?? 0;
  let weights: number[] = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const matrix = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j): number => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
    const vector = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
    inputs.forEach((input, row) => {
      const p = sigmoid(input.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
      const curvature = Math.max(1e-9, p * (1 - p));
      input.forEach((value, i) => {
        vector[i] = (vector[i] ?? 0) + value * ((targets[row] ?? 0) - p);
        const line = matrix[i];
        if (line) input.forEach((other, j) => (line[j] = (line[j] ?? 0) + curvature * value * other));
      });
    });
    const change = solve(matrix, vector);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return weights.map((weight) => Number(weight.toPrecision(4)));
}

/** Solves a small symmetric positive system by elimination. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, vector[i] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const top = rows[pivot] ?? [];
    for (let i = 0; i < size; i++) {
      const line = rows[i];
      if (i === pivot || !line) continue;
      const factor = (line[pivot] ?? 0) / (top[pivot] ?? 1);
      for (let j = pivot; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  return rows.map((line, i) => (line[size] ?? 0) / (line[i] ?? 1));
}
