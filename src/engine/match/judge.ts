import type { Head } from './first-look';
import { heads } from './first-look';
import { predictor, sigmoid } from './trees';
import type { Odds } from './verdict';
import type { Weights } from './weights';

/** The trained models, ready to be asked. */
export interface Judge {
  /** Probability by the first look. */
  readonly first: (row: ArrayLike<number>, head: Head) => number;
  /** Log odds by the second. */
  readonly second: (row: ArrayLike<number>) => Odds;
  readonly weights: Weights;
}

export function judgeOf(weights: Weights): Judge {
  const first = perHead((head) => predictor(weights.first[head]));
  const second = perHead((head) => predictor(weights.second[head]));
  return {
    first: (row, head) => sigmoid(first[head](row)),
    second: (row) => perHead((head) => second[head](row)),
    weights,
  };
}

/** Something for each head. */
export function perHead<T>(make: (head: Head) => T): Record<Head, T> {
  const [link, same, conflict] = heads;
  return { link: make(link), same: make(same), conflict: make(conflict) };
}
