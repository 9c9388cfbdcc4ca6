import { LARGEST_STEP } from './central-differences.ts';
import { ExerciseError } from '../exercise-error.ts';
import { movedArguments, type Parameters } from './moved-arguments.ts';

/** The numbers whose signs tell on which side of its kinks a cost is at a point: the weighted inputs of all ReLUs. */
export type Pattern<A> = (args: A) => readonly number[];

/** Of each ten parameters, so many at least must be measurable. */
const ENOUGH = 0.8;

/**
 * For every parameter whether a step in its direction crosses a kink, where a difference measures neither side's slope.
 * @throws ExerciseError when that is true of more than a fifth: the point says too little, and another one must be drawn
 */
export function crossesKink<A>(parameters: Parameters<A>, pattern: Pattern<A>): readonly boolean[] {
  const here = signsOf(pattern(parameters.args));
  const [up, down] = [LARGEST_STEP, -LARGEST_STEP].map((step) => movedArguments(parameters, step).map((args) => signsOf(pattern(args)) !== here));
  const crossed = up?.map((crosses, index) => crosses || down?.[index] === true) ?? [];
  if (crossed.filter((crosses) => !crosses).length < ENOUGH * crossed.length) {
    throw new ExerciseError(`case "${parameters.name}": more than a fifth of the parameters stand at a kink; draw another point`);
  }
  return crossed;
}

const signsOf = (numbers: readonly number[]): string => numbers.map((z) => (z > 0 ? '+' : '-')).join('');
