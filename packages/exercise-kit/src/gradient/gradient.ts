import type { ArgsOf, FunctionName, ResultOf } from '../calls-of.ts';
import { ratiosOf, ratiosToDifferences, type Analytic, type TensorRatio } from './compare-gradients.ts';
import { compareShapes } from '../compare-shapes.ts';
import { ExerciseError } from '../exercise-error.ts';
import type { CaseOptions, StudySpec } from '../exercise.ts';
import { gradientMismatch } from './gradient-mismatch.ts';
import { crossesKink } from './kinks.ts';
import { movedArguments } from './moved-arguments.ts';
import { named } from '../path.ts';
import { blame } from './own-cost.ts';
import { solve } from '../solve.ts';
import type { Conclusion, Subject } from '../study/study.ts';
import { tensorsOf, type Tensor } from '../tensors.ts';
import { toValues } from '../to-value.ts';
import { numberOf, type Value } from '../value.ts';

/** A case about a gradient. */
type GradientSpec<S, K extends FunctionName<S>> = CaseOptions & {
  /** The function that returns the gradient: a number array, a list of tensors, an object of them. */
  readonly call: K;
  readonly args: ArgsOf<S, K>;
  /**
   * Picks the parameters out of the arguments, in the structure of the gradient: the very arrays, no copies.
   * For backpropagation `([net]) => ({ nablaW: net.weights, nablaB: net.biases })`.
   */
  readonly wrt: (args: ArgsOf<S, K>) => ResultOf<S, K>;
  /** The cost of which this is the gradient, written by the author: it proves the solution. */
  readonly cost: (args: ArgsOf<S, K>) => number;
  /** Where the student has written the cost as well. */
  readonly ownCost?: OwnCost<S, K>;
  /** Where the cost has kinks: the weighted inputs of every ReLU. */
  readonly pattern?: (args: ArgsOf<S, K>) => readonly number[];
  /** The largest ratio that is right, per tensor; 1e-6, or 1e-4 where there is a pattern. */
  readonly limit?: number;
};

/** The student's cost: how to call it at the arguments of the gradient. */
type OwnCost<S, K extends FunctionName<S>> = {
  [J in FunctionName<S>]: {
    readonly call: J;
    readonly args: (args: ArgsOf<S, K>) => ArgsOf<S, J>;
    /** True where the cost is part of the exercise, so that a wrong one fails the case although the gradient is right. */
    readonly graded?: boolean;
  };
}[FunctionName<S>];

/**
 * A gradient, compared with the solution's: shapes first, then for every tensor ‖a − n‖ / (‖a‖ + ‖n‖), where a
 * difference of norm 10 ε max(1, |C|) / h · √N is none (h = 1e-5, N numbers). The gate proves the solution with central
 * differences of `cost`. Where a submission fails and has written a cost of its own, differences of that one tell
 * which of the two is wrong. Gradient checking as in the notes of Stanford's CS231n, but tensor by tensor.
 * @param solution the module, or what `driver.ts` makes of it
 */
export function gradient<S extends object, K extends FunctionName<S>>(solution: S, spec: GradientSpec<NoInfer<S>, K>): StudySpec {
  const expected = solve(solution, spec);
  const cost = spec.cost(spec.args);
  const limit = spec.limit ?? (spec.pattern ? 1e-4 : 1e-6);
  const exam = { spec, expected, cost, limit };
  return { ...spec, study: (subject) => study(exam, subject), prove: () => prove(exam) };
}

type Exam<S, K extends FunctionName<S>> = { readonly spec: GradientSpec<S, K>; readonly expected: Value; readonly cost: number; readonly limit: number };

async function study<S, K extends FunctionName<S>>(exam: Exam<S, K>, subject: Subject): Promise<Conclusion> {
  const { spec, expected, cost, limit } = exam;
  const actual = await subject.call(spec.call, ...spec.args);
  const comparison = { call: spec.call, expected, actual, args: toValues(spec.args, spec.name) };
  const misshapen = compareShapes(expected, actual);
  if (misshapen) return { mismatch: misshapen, comparison };
  const ratios = ratiosOf(tensorsOf(expected, actual), cost);
  const blamed = await blamedCost(exam, ratios, subject);
  return { mismatch: isRight(ratios, limit) && blamed === null ? null : gradientMismatch(ratios, limit, blamed), comparison };
}

/** What the student's own cost tells, where there is one and it must be asked. */
async function blamedCost<S, K extends FunctionName<S>>(exam: Exam<S, K>, ratios: readonly TensorRatio[], subject: Subject): Promise<string | null> {
  const { ownCost } = exam.spec;
  const gradientIsRight = isRight(ratios, exam.limit);
  if (!ownCost || (gradientIsRight && ownCost.graded !== true)) return null;
  const tensors = ratios.map(({ tensor }) => tensor);
  const costs = (points: readonly ArgsOf<S, K>[]): Promise<readonly number[]> =>
    Promise.all(points.map(async (args) => numberOf(await subject.call(ownCost.call, ...ownCost.args(args)))));
  const agrees = async (side: Analytic['side']): Promise<boolean> => isRight(await toDifferences(exam, { tensors, side }, costs), exam.limit);
  return blame({ gradientIsRight, fitsOwnCost: await agrees('got'), costIsRight: await agrees('want'), tensors });
}

/** @throws ExerciseError when the solution's gradient is not that of the author's cost */
async function prove<S, K extends FunctionName<S>>(exam: Exam<S, K>): Promise<void> {
  const { spec, expected, limit } = exam;
  const tensors = tensorsOf(expected, expected);
  const ratios = await toDifferences(exam, { tensors, side: 'want' }, async (points) => points.map((args) => spec.cost(args)));
  const wrong = ratios.find((one) => !isRight([one], limit));
  if (wrong) {
    throw new ExerciseError(`case "${spec.name}": the solution's gradient is not that of the cost in ${named(wrong.tensor.name)}: the relative error is ${wrong.ratio.toPrecision(2)}`);
  }
}

type Side = { readonly tensors: readonly Tensor[]; readonly side: Analytic['side'] };

function toDifferences<S, K extends FunctionName<S>>(
  { spec, cost, limit }: Exam<S, K>,
  side: Side,
  costs: (points: readonly ArgsOf<S, K>[]) => Promise<readonly number[]>,
): Promise<readonly TensorRatio[]> {
  const skipped = spec.pattern ? crossesKink(spec, spec.pattern) : [];
  return ratiosToDifferences({ ...side, skipped, cost, limit }, { moved: (by) => movedArguments(spec, by), costs });
}

const isRight = (ratios: readonly TensorRatio[], limit: number): boolean => ratios.every(({ ratio }) => ratio <= limit);
