import type { ArgsOf, FunctionName, ResultOf } from '../calls-of.ts';
import type { CaseOptions, StudySpec } from '../exercise.ts';
import type { Mismatch } from '../mismatch.ts';
import { shaped } from '../study/shaped.ts';
import type { Conclusion, Subject } from '../study/study.ts';
import { firstBroken, type Claim } from './claim.ts';

/** A case about random results. */
type DistributionSpec<S, K extends FunctionName<S>> = CaseOptions & {
  readonly call: K;
  /** The arguments of every call; where they hold a seed, each should have its own. */
  readonly args: readonly ArgsOf<S, K>[];
  /** A result of the right shape for some arguments, whatever its numbers. */
  readonly like: (args: ArgsOf<S, K>) => ResultOf<S, K>;
  /** What must be true of the results of all calls together. */
  readonly claims: (results: readonly ResultOf<S, K>[]) => readonly Claim[];
};

/**
 * Random results that must follow a law, whichever way they use their random numbers. A right submission fails with
 * a chance below 1e-9, by the bounds that stand with each claim.
 * @param _solution only for its types
 */
export function distribution<S extends object, K extends FunctionName<S>>(_solution: S, spec: DistributionSpec<NoInfer<S>, K>): StudySpec {
  return { ...spec, study: (subject) => study(spec, subject) };
}

async function study<S, K extends FunctionName<S>>({ call, args, like, claims }: DistributionSpec<S, K>, subject: Subject): Promise<Conclusion> {
  const received = await Promise.all(args.map((one) => subject.call(call, ...one)));
  const results: ResultOf<S, K>[] = [];
  for (const [index, one] of args.entries()) {
    const result = shaped(like(one), received[index] ?? null);
    if (!result.ok) return { mismatch: result.mismatch };
    results.push(result.value);
  }
  const broken = firstBroken(claims(results));
  return { mismatch: broken === null ? null : toMismatch(broken) };
}

const toMismatch = (message: string): Mismatch => ({ kind: 'distribution', path: '', message, tensors: [] });
