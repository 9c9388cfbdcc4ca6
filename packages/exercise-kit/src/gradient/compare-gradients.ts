import { centralDifferences, finestDifferences, STEP, type Surroundings } from './central-differences.ts';
import { norm, type Tensor } from '../tensors.ts';

/** How far one tensor of a gradient is off: ‖a − n‖ / (‖a‖ + ‖n‖), from 0 to 1; infinite where a number is not finite. */
export type TensorRatio = { readonly tensor: Tensor; readonly ratio: number };

/**
 * Compares the two sides of every tensor. Tensor by tensor, since one that is wrong hides behind a larger one.
 * @param cost the cost at the point, which decides what is noise
 */
export const ratiosOf = (tensors: readonly Tensor[], cost: number): readonly TensorRatio[] =>
  tensors.map((tensor) => ({ tensor, ratio: ratioOf(tensor.elements.map(({ want, got }) => ({ a: want, n: got })), cost) }));

/** What is compared with differences: the right side of some tensors, or the submission's. */
export type Analytic = {
  readonly tensors: readonly Tensor[];
  readonly side: 'want' | 'got';
  /** True for numbers that differences cannot measure, in order of reading: a ReLU changes its side there. */
  readonly skipped: readonly boolean[];
  readonly cost: number;
  readonly limit: number;
};

/** Up to here a ratio above the limit may be the fault of the differences. */
const GREY = 1e-4;

/** Compares a gradient with central differences of a cost, and with finer ones where the first leave a doubt. */
export async function ratiosToDifferences<P>(analytic: Analytic, surroundings: Surroundings<P>): Promise<readonly TensorRatio[]> {
  const ratios = numericRatios(analytic, await centralDifferences(surroundings));
  const isGrey = ({ ratio }: TensorRatio): boolean => ratio > analytic.limit && ratio <= GREY;
  if (!ratios.some(isGrey)) return ratios;
  const finer = (await finestDifferences(surroundings)).map((slopes) => numericRatios(analytic, slopes));
  return ratios.map((plain, index) => (isGrey(plain) ? { ...plain, ratio: Math.min(plain.ratio, ...finer.map((one) => one[index]?.ratio ?? Infinity)) } : plain));
}

function numericRatios({ tensors, side, skipped, cost }: Analytic, slopes: readonly number[]): readonly TensorRatio[] {
  let next = 0;
  return tensors.map((tensor) => {
    const first = next;
    next += tensor.elements.length;
    const pairs = tensor.elements.map((element, index) => ({ a: element[side], n: slopes[first + index] ?? Number.NaN }));
    return { tensor, ratio: ratioOf(pairs.filter((_, index) => skipped[first + index] !== true), cost) };
  });
}

type Pair = { readonly a: number; readonly n: number };

function ratioOf(pairs: readonly Pair[], cost: number): number {
  const difference = norm(pairs.map(({ a, n }) => a - n));
  if (difference <= noise(cost, pairs.length)) return 0;
  const ratio = difference / (norm(pairs.map(({ a }) => a)) + norm(pairs.map(({ n }) => n)));
  return Number.isFinite(ratio) ? ratio : Infinity;
}

/**
 * What a central difference cannot tell from 0. A cost C is rounded to within ε |C|, so a difference over 2h is off by
 * ε |C| / h at most; ten times that leaves room for the roundings on the way to C, and √N for N numbers in one norm.
 */
const noise = (cost: number, count: number): number => ((10 * Number.EPSILON * Math.max(1, Math.abs(cost))) / STEP) * Math.sqrt(count);
