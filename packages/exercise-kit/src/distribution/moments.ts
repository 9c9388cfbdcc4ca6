import { measure } from '../measured.ts';
import type { Claim } from './claim.ts';

/** What some independent numbers should be: normal, uniform around the mean, or either as the student likes. */
export type Law = { readonly mean: number; readonly variance: number; readonly law: 'normal' | 'uniform' | 'either' };

/** Numbers, and what a sentence calls them: `the weights of the first layer`. */
export type Draws = { readonly what: string; readonly values: readonly number[] };

/** Variance and mean of some independent numbers, and of normal ones the weight of their tails. */
export function follows(draws: Draws, law: Law): readonly Claim[] {
  // The variance first: where it is too large, the mean is off as well.
  const claims = [varianceOf(draws, law), meanOf(draws, law)];
  return law.law === 'normal' ? [...claims, tailsOf(draws, law)] : claims;
}

/**
 * |x̄ − μ| ≤ σ √(2 ln(2/p) / n) with chance 1 − p. For normal numbers the Gaussian tail, P(|Z| > t) ≤ 2 e^(−t²/2); for uniform
 * ones too, whose moment generating function lies below that of the normal law of the same variance
 * (sinh(√3 s) / (√3 s) ≤ e^(s²/2), term by term, since 3^k 2^k k! ≤ (2k + 1)!).
 */
export function meanOf({ what, values }: Draws, { mean, variance }: Law): Claim {
  return (chance) => {
    const found = average(values);
    if (!Number.isFinite(found)) return `Not all of ${what} are finite numbers.`;
    const bound = Math.sqrt((2 * variance * Math.log(2 / chance)) / values.length);
    return Math.abs(found - mean) <= bound ? null : `The mean of ${what} is ${measure(found, '')}, which is too ${found > mean ? 'high' : 'low'} to be chance.`;
  };
}

/** Σ ((x − μ)/σ)² / n lies in the interval of {@link quotientBounds}. */
export function varianceOf({ what, values }: Draws, { mean, variance, law }: Law): Claim {
  return (chance) => {
    const quotient = average(values.map((x) => (x - mean) ** 2)) / variance;
    if (!Number.isFinite(quotient)) return `Not all of ${what} are finite numbers.`;
    const { low, high } = quotientBounds(law, values.length, Math.log(2 / chance));
    if (quotient >= low && quotient <= high) return null;
    return `The variance of ${what} is ${measure(quotient, '')} times what it should be, and that is not chance.`;
  };
}

/**
 * Where the mean of n squares of standardised numbers lies, each side left with chance e^(−x) at most.
 * Normal: n + 2√(nx) + 2x above and n − 2√(nx) below, for the sum (Laurent and Massart 2000, lemma 1).
 * Uniform: each square is between 0 and 3, so 3√(x / 2n) on both sides (Hoeffding 1963).
 */
function quotientBounds(law: Law['law'], n: number, x: number): { readonly low: number; readonly high: number } {
  const normal = { low: 1 - 2 * Math.sqrt(x / n), high: 1 + 2 * Math.sqrt(x / n) + (2 * x) / n };
  const hoeffding = 3 * Math.sqrt(x / (2 * n));
  const uniform = { low: 1 - hoeffding, high: 1 + hoeffding };
  if (law !== 'either') return law === 'normal' ? normal : uniform;
  return { low: Math.min(normal.low, uniform.low), high: Math.max(normal.high, uniform.high) };
}

/** P(|Z| > √3) of a standard normal Z: erfc(√1.5). No uniform number of the same variance lies so far out. */
const BEYOND_ROOT_3 = 0.08326451666355043;

/** Of n normal numbers those farther from the mean than √3 σ are binomial with {@link BEYOND_ROOT_3}. */
export function tailsOf({ what, values }: Draws, { mean, variance }: Law): Claim {
  return (chance) => {
    const far = values.filter((x) => (x - mean) ** 2 > 3 * variance).length;
    if (!isUnlikely({ count: far, n: values.length, p: BEYOND_ROOT_3 }, chance)) return null;
    return `Too ${far / values.length < BEYOND_ROOT_3 ? 'few' : 'many'} of ${what} lie far from the mean: they are not normally distributed.`;
  };
}

/** A count of n independent events that happen with chance p each. */
type Count = { readonly count: number; readonly n: number; readonly p: number };

/** Chernoff's bound: n · KL(count/n ‖ p) > x happens with chance 2 e^(−x) at most, e^(−x) on each side. */
export const isUnlikely = ({ count, n, p }: Count, chance: number): boolean => n * divergence(count / n, p) > Math.log(2 / chance);

/** KL(q ‖ p) = q ln(q/p) + (1 − q) ln((1 − q)/(1 − p)), with 0 ln 0 = 0. */
const divergence = (q: number, p: number): number => part(q, p) + part(1 - q, 1 - p);

const part = (q: number, p: number): number => (q === 0 ? 0 : q * Math.log(q / p));

const average = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
