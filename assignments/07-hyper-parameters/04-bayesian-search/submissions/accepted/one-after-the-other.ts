type Kernel = { length: number; signal: number; noise: number };

// Bayes' rule for one observation at a time: what is believed after one is the prior of the next.
export const gpPosterior = (X: number[], y: number[], xs: number[], { length, signal, noise }: Kernel) => {
  const level = y.reduce((sum, score) => sum + score) / y.length;
  const points = [...X, ...xs];
  const n = points.length;
  let mean = points.map(() => level);
  let K = points.map((x) => points.map((other) => signal ** 2 * Math.exp(-(((x - other) / length) ** 2) / 2)));
  X.forEach((_, t) => {
    const gain = K.map((row) => row[t] / (K[t][t] + noise ** 2));
    const surprise = y[t] - mean[t];
    mean = mean.map((mu, i) => mu + gain[i] * surprise);
    K = K.map((row, i) => row.map((value, j) => value - gain[i] * K[t][j]));
  });
  return {
    mean: mean.slice(X.length),
    std: Array.from({ length: n - X.length }, (_, i) => Math.sqrt(Math.max(K[X.length + i][X.length + i], 0))),
  };
};

export const expectedImprovement = (mean: number[], std: number[], best: number): number[] =>
  mean.map((mu, i) => (std[i] === 0 ? 0 : std[i] * above((mu - best) / std[i])));

const density = (x: number): number => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);

/** Z Φ(Z) + φ(Z), the mean of max(0, Z + N) for a standard normal N. */
const above = (Z: number): number => Z * normalProbability(Z) + density(Z);

const normalProbability = (x: number): number => (Math.abs(x) > 8 ? Number(x > 0) : 0.5 + density(x) * odd(x, x, 1));

/** The series x + x³/3 + x⁵/(3 · 5) + …, from a term on. */
const odd = (x: number, term: number, divisor: number): number => (divisor > 300 ? 0 : term + odd(x, (term * x * x) / (divisor + 2), divisor + 2));
