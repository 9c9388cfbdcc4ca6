export const STARTER = `/** The sum of squares, halved. */
export function cost(output: readonly number[], target: readonly number[]): number {
}
`;

export const ORIGINAL = `/** Half the squared distance. */
export function cost(output: readonly number[], target: readonly number[]): number {
  let sum = 0;
  for (const [index, value] of output.entries()) {
    const difference = value - (target[index] ?? 0);
    sum += difference * difference;
  }
  return sum / 2;
}

// Normalises a list so that it adds up to one.
export function normalise(values: readonly number[]): number[] {
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  let total = 0;
  for (const power of powers) total += power;
  if (total === 0) return powers.map(() => 0);
  return powers.map((power) => power / total);
}

export function predict(weights: readonly (readonly number[])[], input: readonly number[]): number {
  let best = 0;
  let bestScore = -Infinity;
  for (const [index, row] of weights.entries()) {
    let score = 0;
    for (const [column, weight] of row.entries()) score += weight * (input[column] ?? 0);
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  return best;
}
`;

/** The same with other names, other types, other comments, and the functions the other way round. */
export const COPIED = `type Vector = readonly number[];

// I go through all rows and keep the one with the largest product.
export function predict(matrix: ReadonlyArray<Vector>, x: Vector): number {
  let winner = 0;
  let max = -Infinity;
  for (const [i, line] of matrix.entries()) {
    let dot: number = 0;
    for (const [j, w] of line.entries()) dot += w * (x[j] ?? 0);
    if (dot > max) {
      max = dot;
      winner = i;
    }
  }
  return winner;
}

export function normalise(list: Vector): Array<number> {
  const top = Math.max(...list);
  const exps = list.map((v) => Math.exp(v - top));
  let z = 0;
  for (const e of exps) z += e;
  if (z === 0) return exps.map(() => 0);
  return exps.map((e) => e / z);
}

export function cost(a: Vector, y: Vector): number {
  let acc: number = 0;
  for (const [k, ak] of a.entries()) {
    const d = ak - (y[k] ?? 0);
    acc += d * d;
  }
  return acc / 2;
}
`;

/** The same functions by somebody who thinks otherwise. */
export const HONEST = `export function cost(output: readonly number[], target: readonly number[]): number {
  return 0.5 * output.map((value, i) => (value - target[i]!) ** 2).reduce((a, b) => a + b, 0);
}

export const normalise = (values: readonly number[]): number[] => {
  const shifted: number[] = [];
  let norm = 0;
  for (let i = 0; i < values.length; i++) {
    shifted[i] = Math.exp(values[i]! - Math.max(...values));
    norm = norm + shifted[i]!;
  }
  for (let i = 0; i < values.length; i++) shifted[i] = norm > 0 ? shifted[i]! / norm : 0;
  return shifted;
};

export function predict(weights: readonly (readonly number[])[], input: readonly number[]): number {
  const scores = weights.map((row) => row.reduce((sum, weight, i) => sum + weight * input[i]!, 0));
  return scores.indexOf(Math.max(...scores));
}
`;
