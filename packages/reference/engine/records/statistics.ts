/** The arithmetic mean; NaN of none. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The standard deviation of a sample, with n − 1 below. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/**
 * The z that a standard normal number stays below with probability p, from 0 to 1, both exclusive.
 * Acklam's rational approximation, relative error below 1.2e-9.
 */
function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial([-7.784894002430293e-3, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783], q)
      / polynomial([7.784695709041462e-3, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1], q);
  }
  const [q, r] = [p - 0.5, (p - 0.5) ** 2];
  return (q * polynomial([-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239], r))
    / polynomial([-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1], r);
}

/** Horner's rule; the highest power first. */
const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/**
 * The factor k for which mean − k · deviation of n normal values lies below all but a part 1 − content of their population, with the given confidence.
 * Natrella, Experimental Statistics (1963), as in the NIST/SEMATECH handbook, section 7.2.6.3; within one per cent for n ≥ 20.
 * @param content for instance 0.999
 * @param confidence for instance 0.95
 */
export function toleranceFactor(n: number, content: number, confidence: number): number {
  const [z, c] = [normalQuantile(content), normalQuantile(confidence)];
  const a = 1 - c ** 2 / (2 * (n - 1));
  const b = z ** 2 - c ** 2 / n;
  return (z + Math.sqrt(z ** 2 - a * b)) / a;
}
