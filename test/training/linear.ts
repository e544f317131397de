import type { LinearModel } from '../../src/engine/match/linear';
import { squash } from '../../src/engine/match/linear';
import { sigmoid } from '../../src/engine/match/trees';

/** Strength of the pull of the coefficients to 0, in units of rows, for columns brought to one spread. */
const ridge = 60;
const steps = 60;
const memory = 8;

/**
 * Logistic regression on squashed columns brought to mean 0 and spread 1, with a ridge, by limited-memory BFGS
 * (J. Nocedal, 1980). `chosen` are the rows to learn from.
 */
export function fitLinear(rows: readonly Float32Array[], columns: number, targets: Uint8Array, chosen: Int32Array): LinearModel {
  const { means, spreads } = momentsOf(rows, columns, chosen);
  const inputs = new Float32Array(chosen.length * columns);
  chosen.forEach((row, k) => {
    for (let c = 0; c < columns; c++) inputs[k * columns + c] = (squash(rows[row]?.[c] ?? 0) - (means[c] ?? 0)) / (spreads[c] ?? 1);
  });
  const labels = Float64Array.from(chosen, (row) => targets[row] ?? 0);
  const weights = minimise(new Float64Array(columns + 1), (at, gradient) => lossAt(inputs, labels, columns, at, gradient));
  let bias = weights[columns] ?? 0;
  const slopes = Array.from({ length: columns }, (_, c) => {
    const slope = Number(((weights[c] ?? 0) / (spreads[c] ?? 1)).toPrecision(5));
    bias -= slope * (means[c] ?? 0);
    return slope;
  });
  return { bias: Number(bias.toPrecision(8)), slopes };
}

function momentsOf(rows: readonly Float32Array[], columns: number, chosen: Int32Array): { means: Float64Array; spreads: Float64Array } {
  const means = new Float64Array(columns);
  const spreads = new Float64Array(columns);
  for (const row of chosen) for (let c = 0; c < columns; c++) means[c] = (means[c] ?? 0) + squash(rows[row]?.[c] ?? 0) / chosen.length;
  for (const row of chosen) {
    for (let c = 0; c < columns; c++) spreads[c] = (spreads[c] ?? 0) + (squash(rows[row]?.[c] ?? 0) - (means[c] ?? 0)) ** 2 / chosen.length;
  }
  return { means, spreads: spreads.map((variance) => Math.sqrt(variance) + 1e-3) };
}

/** The loss, summed over rows, with the ridge; writes its gradient. The last weight is the offset. */
function lossAt(inputs: Float32Array, labels: Float64Array, columns: number, at: Float64Array, gradient: Float64Array): number {
  let loss = 0;
  gradient.fill(0);
  for (let k = 0, base = 0; k < labels.length; k++, base += columns) {
    let sum = at[columns] ?? 0;
    for (let c = 0; c < columns; c++) sum += (at[c] ?? 0) * (inputs[base + c] ?? 0);
    const label = labels[k] ?? 0;
    const error = sigmoid(sum) - label;
    loss += Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - label * sum;
    for (let c = 0; c < columns; c++) gradient[c] = (gradient[c] ?? 0) + error * (inputs[base + c] ?? 0);
    gradient[columns] = (gradient[columns] ?? 0) + error;
  }
  for (let c = 0; c < columns; c++) {
    loss += (ridge / 2) * (at[c] ?? 0) ** 2;
    gradient[c] = (gradient[c] ?? 0) + ridge * (at[c] ?? 0);
  }
  return loss;
}

type Loss = (at: Float64Array, gradient: Float64Array) => number;

function minimise(start: Float64Array, loss: Loss): Float64Array {
  let at = start;
  let gradient = new Float64Array(at.length);
  let value = loss(at, gradient);
  const changes: { step: Float64Array; turn: Float64Array; curvature: number }[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = descent(gradient, changes);
    const slope = dot(direction, gradient);
    let length = changes.length > 0 ? 1 : 1 / Math.sqrt(dot(gradient, gradient) || 1);
    let next = at;
    let nextGradient = gradient;
    let nextValue = Infinity;
    for (let halvings = 0; halvings < 20 && !(nextValue <= value + 1e-4 * length * slope); halvings++) {
      if (halvings > 0) length /= 2;
      next = at.map((x, i) => x + length * (direction[i] ?? 0));
      nextGradient = new Float64Array(at.length);
      nextValue = loss(next, nextGradient);
    }
    const moved = next.map((x, i) => x - (at[i] ?? 0));
    const turn = nextGradient.map((g, i) => g - (gradient[i] ?? 0));
    const curvature = dot(moved, turn);
    if (curvature > 1e-12) changes.push({ step: moved, turn, curvature });
    if (changes.length > memory) changes.shift();
    const gained = value - nextValue;
    [at, gradient, value] = [next, nextGradient, nextValue];
    if (gained < 1e-6 * Math.abs(value)) break;
  }
  return at;
}

/** The quasi-Newton direction, by the two loops over the remembered changes. */
function descent(gradient: Float64Array, changes: readonly { step: Float64Array; turn: Float64Array; curvature: number }[]): Float64Array {
  const direction = gradient.map((g) => -g);
  const shares = changes.map(() => 0);
  for (let k = changes.length - 1; k >= 0; k--) {
    const change = changes[k];
    if (!change) continue;
    const share = dot(change.step, direction) / change.curvature;
    shares[k] = share;
    add(direction, change.turn, -share);
  }
  const last = changes.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.turn, last.turn);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale;
  }
  changes.forEach((change, k) => {
    add(direction, change.step, (shares[k] ?? 0) - dot(change.turn, direction) / change.curvature);
  });
  return direction;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0);
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] ?? 0) * (y[i] ?? 0);
  return sum;
}
