import type { AnsweredCallOf, CallOf } from './calls-of.ts';
import { close, type Checker } from './checker.ts';
import { ExerciseError } from './exercise-error.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { random, seedOf, type Random } from './random.ts';
import { solve } from './solve.ts';
import type { Conclusion, Subject } from './study/study.ts';
import type { CallCase, StudyCase, TestCase } from './test-case.ts';
import { toValue, toValues } from './to-value.ts';

/** An exercise as the judge uses it: how much it is worth, what it may cost, and its cases for a seed. */
export type Exercise = {
  readonly points: number;
  readonly limits: Limits;
  /** The names of the functions that a submission must export. */
  readonly functions: readonly string[];
  /** Values of the module `nabla` that submissions cannot import. */
  readonly withheld: readonly string[];
  /** All cases, samples first. The same seed gives the same cases. */
  readonly cases: (seed: number) => readonly TestCase[];
};

/** What an author may say of every case. */
export type CaseOptions = {
  /** Unique within the exercise; students see it. */
  readonly name: string;
  /** Limit of one call; by default that of the exercise. */
  readonly timeMs?: number;
  /** Share of the points, relative to the other cases; 1 by default. */
  readonly weight?: number;
};

type CallOptions = CaseOptions & { readonly checker?: Checker };

/** A case shown to students; its answer is written by hand and pins the solution. */
export type Sample<S> = CallOptions & AnsweredCallOf<S>;

/** A case whose answer the solution computes in the grader. */
export type Secret<S> = CallOptions & CallOf<S>;

/** A case that judges by more than one answer; made by `gradient`, `property`, `distribution`, `trained` and `experiment`. */
export type StudySpec = CaseOptions & {
  /** Whether every call is made twice and must give the same; true by default. */
  readonly repeat?: boolean;
  /** @param seed of this case, for everything that it draws */
  readonly study: (subject: Subject, seed: number) => Promise<Conclusion>;
  /** See {@link StudyCase}. */
  readonly prove?: () => Promise<void>;
};

/** What an author writes in `exercise.ts`. */
export type ExerciseSpec<S> = {
  readonly points: number;
  readonly limits?: Partial<Limits>;
  /** How results are compared unless a case says otherwise; {@link close} by default. */
  readonly checker?: Checker;
  /** Values of the module `nabla` that submissions, the solution's own included, cannot import: what is to be written here. `Object.keys(nabla)` withholds all. */
  readonly withholds?: readonly string[];
  readonly samples: readonly Sample<S>[];
  readonly secrets: (random: Random) => readonly (Secret<S> | StudySpec)[];
};

/**
 * Makes an exercise of its solution and its cases.
 * @param solution the module `solution.ts`, or what `driver.ts` makes of it where arguments are functions
 */
export function defineExercise<S extends object>(solution: S, spec: ExerciseSpec<NoInfer<S>>): Exercise {
  const limits = { ...DEFAULT_LIMITS, ...spec.limits };
  const common = ({ name, timeMs = limits.caseTimeMs, weight = 1 }: CaseOptions) => ({ name, timeMs, weight });
  const toCall = (from: CallOptions & { readonly call: string }, rest: Pick<CallCase, 'kind' | 'args' | 'expected'>): CallCase => ({
    ...common(from),
    ...rest,
    task: 'call',
    call: from.call,
    checker: from.checker ?? spec.checker ?? close(),
  });
  const samples = () => spec.samples.map((sample) => toCall(sample, { kind: 'sample', args: toValues(sample.args, sample.name), expected: toValue(sample.expected, sample.name) }));
  const secrets = (seed: number) =>
    spec.secrets(random(seed)).map((secret) => {
      if ('study' in secret) return { ...common(secret), ...toStudy(secret, seed) };
      const args = toValues(secret.args, secret.name);
      return toCall(secret, { kind: 'secret', args, expected: solve(solution, { ...secret, args }) });
    });
  return {
    points: spec.points,
    limits,
    functions: Object.entries(solution).filter(([, value]) => typeof value === 'function').map(([name]) => name),
    withheld: spec.withholds ?? [],
    cases: (seed) => unique([...samples(), ...secrets(seed)]),
  };
}

/** A study's own seed, so that two of one exercise do not draw the same. */
function toStudy({ name, repeat = true, study, prove = async () => {} }: StudySpec, seed: number): Pick<StudyCase, 'task' | 'kind' | 'repeat' | 'study' | 'prove'> {
  return { task: 'study', kind: 'secret', repeat, study: (subject) => study(subject, seedOf(`${seed} ${name}`)), prove };
}

function unique(cases: readonly TestCase[]): readonly TestCase[] {
  const names = new Set<string>();
  for (const { name } of cases) {
    if (names.has(name)) throw new ExerciseError(`two cases are named "${name}": give each its own name`);
    names.add(name);
  }
  return cases;
}
