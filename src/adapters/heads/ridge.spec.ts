import { describe, expect, it } from '@jest/globals';
import { type Example, ridge } from './ridge.js';

function example(sparse: Record<number, number>, dense: number[]): Example {
  const indices = Object.keys(sparse).map(Number);
  return {
    sparse: {
      indices: Uint32Array.from(indices),
      values: Float32Array.from(indices, (index) => sparse[index] ?? 0),
    },
    dense: Float32Array.from(dense),
  };
}

describe('ridge', () => {
  it('finds the weights that make the penalised error least', () => {
    const examples = [example({ 0: 1 }, [0]), example({ 1: 2 }, [1])];
    const targets = Float64Array.from([3, 5]);
    const weights = ridge(examples, targets, 2, 0.5);
    // (XᵀX + penalty) w = Xᵀy, checked by putting the weights back in.
    const rows = [
      [1, 0, 0, 1],
      [0, 2, 1, 1],
    ];
    const residuals = rows.map(
      (row, i) => row.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0) - (targets[i] ?? 0),
    );
    for (let k = 0; k < 4; k += 1) {
      const gradient =
        rows.reduce((sum, row, i) => sum + (row[k] ?? 0) * (residuals[i] ?? 0), 0) +
        0.5 * (weights[k] ?? 0);
      expect(gradient).toBeCloseTo(0, 3);
    }
  });

  it('learns nothing from nothing', () => {
    expect(Array.from(ridge([example({ 0: 1 }, [1])], Float64Array.from([0]), 1, 1))).toEqual([
      0, 0, 0,
    ]);
  });
});
