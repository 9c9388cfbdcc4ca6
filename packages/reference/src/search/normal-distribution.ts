/** φ(x) = e^{−x²/2} / √(2π), the density of the standard normal distribution. */
export const normalDensity = (x: number): number => Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Φ(x), the probability that a standard normal number is at most x, from 0 to 1; right to about 1e-15. NaN gives NaN. */
export function normalProbability(x: number): number {
  if (x > 0) return 1 - normalProbability(-x);
  return x < -SERIES_LIMIT ? tailBelow(x) : 0.5 + normalDensity(x) * oddSeries(x);
}

/** Beyond it the series cancels against 0.5, and the fraction converges fast. */
const SERIES_LIMIT = 3;

/** x + x³/3 + x⁵/(3 · 5) + …, until nothing changes: Marsaglia, Evaluating the normal distribution (2004). */
function oddSeries(x: number): number {
  let [sum, term] = [x, x];
  for (let divisor = 3; Math.abs(term) > Number.EPSILON * 1e-2 * Math.abs(sum); divisor += 2) {
    term *= (x * x) / divisor;
    sum += term;
  }
  return sum;
}

/** φ(x) / (|x| + 1/(|x| + 2/(|x| + 3/(…)))), the continued fraction of Laplace; a hundred steps give all digits from |x| = 3 on. */
function tailBelow(x: number): number {
  let fraction = -x;
  for (let step = 100; step > 0; step -= 1) fraction = -x + step / fraction;
  return normalDensity(x) / fraction;
}
