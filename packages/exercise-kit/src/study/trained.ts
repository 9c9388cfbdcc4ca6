import type { ArgsOf, FunctionName, ResultOf } from '../calls-of.ts';
import type { CaseOptions, StudySpec } from '../exercise.ts';
import { measure, type Measured } from '../measured.ts';
import type { Mismatch } from '../mismatch.ts';
import type { Received } from '../value.ts';
import { shaped } from './shaped.ts';
import type { Conclusion, Subject } from './study.ts';

/** A case about something that was trained. */
type TrainedSpec<S, K extends FunctionName<S>> = CaseOptions & {
  readonly call: K;
  readonly args: ArgsOf<S, K>;
  /** A result of the right shape, whatever its numbers; made from what came back where a submission may choose sizes. */
  readonly like: (returned: Received) => ResultOf<S, K>;
  /** What it is worth: on data, say, that the submission never saw. */
  readonly score: (returned: ResultOf<S, K>) => number;
  /** Accepted from here on, inclusive. */
  readonly threshold: number;
  /** Written behind the score; none by default. */
  readonly unit?: string;
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
  const received = await subject.call(call, ...args);
  const returned = shaped(like(received), received);
  if (!returned.ok) return { mismatch: returned.mismatch };
  const measured = { reached: score(returned.value), threshold, unit };
  return conclude(measured, { kind: 'trained', message: `What was trained reaches ${inWords(measured)}.` });
}

/** The verdict on a measure. One that is not a finite number is below every threshold, and not worth recording. */
export function conclude(score: Measured, { kind, message }: Pick<Mismatch, 'kind' | 'message'>): Conclusion {
  const { reached, threshold } = score;
  const mismatch = Number.isFinite(reached) && reached >= threshold ? null : { kind, path: '', message, tensors: [] };
  return Number.isFinite(reached) ? { mismatch, score } : { mismatch };
}

/** `0.83, and 0.9 is asked for at least`. */
export const inWords = ({ reached, threshold, unit }: Measured): string => `${measure(reached, unit)}, and ${measure(threshold, unit)} is asked for at least`;
