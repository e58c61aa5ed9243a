import type { SparseVector } from './lexical-features.js';

/** One example: a sparse block, then a dense one, then a constant 1. */
export interface Example {
  readonly sparse: SparseVector;
  readonly dense: Float32Array;
}

/** How much smaller the residual must become; weights are stored in steps far coarser than this. */
const TOLERANCE = 1e-4;
const MOST_ROUNDS = 300;

/**
 * Ridge regression: the weights w that make |Xw − y|² + penalty·|w|² least, by conjugate gradients on the normal
 * equations (Hestenes and Stiefel, 1952). No random choice: the same in, the same out.
 * @param sparseLength features in the sparse block. @returns one weight a feature.
 */
export function ridge(
  examples: readonly Example[],
  targets: Float64Array,
  sparseLength: number,
  penalty: number,
): Float64Array {
  const features = sparseLength + (examples[0]?.dense.length ?? 0) + 1;
  const weights = new Float64Array(features);
  const residual = gathered(examples, targets, sparseLength, features);
  const direction = residual.slice();
  let error = dot(residual, residual);
  const enough = error * TOLERANCE * TOLERANCE;
  for (let round = 0; round < MOST_ROUNDS && error > enough; round += 1) {
    const image = gathered(
      examples,
      applied(examples, direction, sparseLength),
      sparseLength,
      features,
    );
    add(image, penalty, direction);
    const step = error / dot(direction, image);
    add(weights, step, direction);
    add(residual, -step, image);
    const next = dot(residual, residual);
    for (let i = 0; i < features; i += 1) {
      direction[i] = (residual[i] ?? 0) + (next / error) * (direction[i] ?? 0);
    }
    error = next;
  }
  return weights;
}

/** X·w */
function applied(
  examples: readonly Example[],
  w: Float64Array,
  sparseLength: number,
): Float64Array {
  return Float64Array.from(examples, ({ sparse, dense }) => {
    let sum = w[w.length - 1] ?? 0;
    for (let i = 0; i < sparse.indices.length; i += 1) {
      sum += (w[sparse.indices[i] ?? 0] ?? 0) * (sparse.values[i] ?? 0);
    }
    for (let i = 0; i < dense.length; i += 1) sum += (w[sparseLength + i] ?? 0) * (dense[i] ?? 0);
    return sum;
  });
}

/** Xᵀ·y */
function gathered(
  examples: readonly Example[],
  y: Float64Array,
  sparseLength: number,
  features: number,
): Float64Array {
  const sums = new Float64Array(features);
  examples.forEach(({ sparse, dense }, row) => {
    const value = y[row] ?? 0;
    for (let i = 0; i < sparse.indices.length; i += 1) {
      const index = sparse.indices[i] ?? 0;
      sums[index] = (sums[index] ?? 0) + value * (sparse.values[i] ?? 0);
    }
    for (let i = 0; i < dense.length; i += 1) {
      sums[sparseLength + i] = (sums[sparseLength + i] ?? 0) + value * (dense[i] ?? 0);
    }
    sums[features - 1] = (sums[features - 1] ?? 0) + value;
  });
  return sums;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** to += times · what */
function add(to: Float64Array, times: number, what: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0);
}
