import type { CaseOptions, StudySpec } from '../exercise.ts';
import type { TypedSubject } from './study.ts';
import { conclude, inWords } from './trained.ts';

/** A case about an effect that must be seen. */
type ExperimentSpec<S> = CaseOptions & {
  /** What is measured, as the subject of a sentence: `The lead of the cross-entropy after 150 steps`. */
  readonly what: string;
  /** Asks for what it needs and measures. NaN where there is nothing to measure. */
  readonly effect: (subject: TypedSubject<S>) => Promise<number>;
  /** Accepted from here on, inclusive. */
  readonly atLeast: number;
  /** Written behind the measure; none by default. */
  readonly unit?: string;
  /** False where calls take long, such as trainings: then none is made twice, nor for other submissions' sake. */
  readonly repeat?: boolean;
};

/**
 * An effect that must appear in what a submission computes, such as that one way to start learns faster than another.
 * The measure is recorded with the result.
 * @param _solution only for its types, by which calls are checked
 */
export function experiment<S extends object>(_solution: S, spec: ExperimentSpec<NoInfer<S>>): StudySpec {
  const { what, effect, atLeast, unit = '' } = spec;
  return {
    ...spec,
    study: async (subject) => {
      const measured = { reached: await effect(subject), threshold: atLeast, unit };
      return conclude(measured, { kind: 'effect', message: `${what} is ${inWords(measured)}.` });
    },
  };
}
