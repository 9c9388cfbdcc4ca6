import type { ArgsOf, FunctionName, ResultOf } from '../calls-of.ts';
import type { CaseOptions, StudySpec } from '../exercise.ts';
import { measure, type Measured } from '../measured.ts';
import type { Band } from '../model-record.ts';
import type { Mismatch } from '../mismatch.ts';
import type { Received } from '../value.ts';
import { followTraining, type Following } from './follow-training.ts';
import { firstNotFinite } from './not-finite.ts';
import { shaped } from './shaped.ts';
import type { Conclusion, Subject } from './study.ts';

/** A case about something that was trained. */
type TrainedSpec<S, K extends FunctionName<S>> = CaseOptions & {
  readonly call: K;
  /** Or a function that makes them when they are needed: thousands of images are not kept in memory for the rest of the time. */
  readonly args: ArgsOf<S, K> | (() => Promise<ArgsOf<S, K>>);
  /** A result of the right shape, whatever its numbers; made from what came back where a submission may choose sizes. */
  readonly like: (returned: Received) => ResultOf<S, K>;
  /** What it is worth: on data, say, that the submission never saw. */
  readonly score: (returned: ResultOf<S, K>) => number | Promise<number>;
  /** Accepted from here on, inclusive. */
  readonly threshold: number;
  /** Written behind the score; none by default. */
  readonly unit?: string;
  /** How what a submission reports while it trains is scored, which happens often and so should be quick; and how the reference did. */
  readonly curve?: { readonly score: (returned: ResultOf<S, K>) => number | Promise<number>; readonly band: Band };
};

/**
 * One long call whose result is scored on the trusted side: never repeated, and never run for other submissions' sake.
 * The score is recorded with the result, whatever the verdict.
 * @param _solution only for its types
 */
export function trained<S extends object, K extends FunctionName<S>>(_solution: S, spec: TrainedSpec<NoInfer<S>, K>): StudySpec {
  return { ...spec, repeat: false, study: (subject) => study(spec, subject) };
}

async function study<S, K extends FunctionName<S>>(spec: TrainedSpec<S, K>, subject: Subject): Promise<Conclusion> {
  const { call, args, like, score, threshold, unit = '' } = spec;
  const following = follow(spec, subject);
  const received = await subject.call(call, ...(typeof args === 'function' ? await args() : args));
  const returned = shaped(like(received), received);
  if (!returned.ok) return { mismatch: returned.mismatch };
  const diverged = firstNotFinite(received);
  if (diverged !== null) return { mismatch: { kind: 'trained', path: diverged, message: divergedAt(diverged), tensors: [] } };
  const curve = await following?.curve();
  const measured = { reached: await score(returned.value), threshold, unit, ...(curve ? { curve } : {}) };
  return conclude(measured, { kind: 'trained', message: `What was trained reaches ${inWords(measured)}.` });
}

const divergedAt = (path: string): string =>
  `The training has diverged: ${path} is not a finite number. Steps that are too large do that, a wrong sign, or a division by 0. Look at the weights after the first mini-batches.`;

/** Follows the reports of the next call, where the case draws a curve. */
function follow<S, K extends FunctionName<S>>({ curve, like, threshold, unit = '' }: TrainedSpec<S, K>, subject: Subject): Following | null {
  if (!curve) return null;
  const following = followTraining({
    band: curve.band,
    score: async (reported) => {
      const given = shaped(like(reported), reported);
      return given.ok ? curve.score(given.value) : null;
    },
    onPoint: (points) => subject.show({ curve: points, threshold, unit }),
  });
  subject.listen(following.hear);
  return following;
}

/** The verdict on a measure. One that is not a finite number is below every threshold, and not worth recording. */
export function conclude(score: Measured, { kind, message }: Pick<Mismatch, 'kind' | 'message'>): Conclusion {
  const { reached, threshold } = score;
  const mismatch = Number.isFinite(reached) && reached >= threshold ? null : { kind, path: '', message, tensors: [] };
  return Number.isFinite(reached) ? { mismatch, score } : { mismatch };
}

/** `0.83, and 0.9 is asked for at least`. */
export const inWords = ({ reached, threshold, unit }: Measured): string => `${measure(reached, unit)}, and ${measure(threshold, unit)} is asked for at least`;
