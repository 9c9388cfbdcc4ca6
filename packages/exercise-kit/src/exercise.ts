import { close, type Checker } from './checker.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { random, type Random } from './random.ts';
import type { TestCase } from './test-case.ts';
import type { Value } from './value.ts';

/** An exercise as the judge uses it: how much it is worth, what it may cost, and its cases for a seed. */
export type Exercise = {
  readonly points: number;
  readonly limits: Limits;
  /** The names of the functions that a submission must export. */
  readonly functions: readonly string[];
  /** All cases, samples first. The same seed gives the same cases. */
  readonly cases: (seed: number) => readonly TestCase[];
};

type AnyFunction = (...args: never[]) => unknown;

/** The names of a module's functions. */
type FunctionName<S> = { [K in keyof S & string]: S[K] extends AnyFunction ? K : never }[keyof S & string];

type FunctionOf<S, K extends keyof S> = Extract<S[K], AnyFunction>;

/** A call of one of the solution's functions, checked by the compiler for name, arity and shapes. */
type Call<S> = { [K in FunctionName<S>]: { readonly call: K; readonly args: Readonly<Parameters<FunctionOf<S, K>>> } }[FunctionName<S>];

/** The same call together with its answer. */
type AnsweredCall<S> = {
  [K in FunctionName<S>]: {
    readonly call: K;
    readonly args: Readonly<Parameters<FunctionOf<S, K>>>;
    readonly expected: ReturnType<FunctionOf<S, K>>;
  };
}[FunctionName<S>];

type CaseOptions = {
  /** Unique within the exercise; students see it. */
  readonly name: string;
  readonly checker?: Checker;
  readonly timeMs?: number;
  readonly weight?: number;
};

/** A case shown to students; its answer is written by hand and pins the solution. */
export type Sample<S> = CaseOptions & AnsweredCall<S>;

/** A case whose answer the solution computes in the grader. */
export type Secret<S> = CaseOptions & Call<S>;

/** What an author writes in `exercise.ts`. */
export type ExerciseSpec<S> = {
  readonly points: number;
  readonly limits?: Partial<Limits>;
  /** How results are compared unless a case says otherwise; {@link close} by default. */
  readonly checker?: Checker;
  readonly samples: readonly Sample<S>[];
  readonly secrets: (random: Random) => readonly Secret<S>[];
};

/** A problem in an exercise itself: the author's to mend, never a student's. */
export class ExerciseError extends Error {}

/**
 * Makes an exercise of its solution and its cases.
 * @param solution the module `solution.ts`, or what `driver.ts` makes of it where arguments are functions
 */
export function defineExercise<S extends object>(solution: S, spec: ExerciseSpec<NoInfer<S>>): Exercise {
  const limits = { ...DEFAULT_LIMITS, ...spec.limits };
  const toCase = (from: CaseOptions & { readonly call: string }, rest: Pick<TestCase, 'kind' | 'args' | 'expected'>): TestCase => ({
    ...rest,
    name: from.name,
    call: from.call,
    checker: from.checker ?? spec.checker ?? close(),
    timeMs: from.timeMs ?? limits.caseTimeMs,
    weight: from.weight ?? 1,
  });
  const samples = () => spec.samples.map((sample) => toCase(sample, { kind: 'sample', args: toValues(sample.args, sample.name), expected: toValue(sample.expected, sample.name) }));
  const secrets = (seed: number) =>
    spec.secrets(random(seed)).map((secret) => {
      const args = toValues(secret.args, secret.name);
      return toCase(secret, { kind: 'secret', args, expected: answer(solution, secret, args) });
    });
  return {
    points: spec.points,
    limits,
    functions: Object.entries(solution).filter(([, value]) => typeof value === 'function').map(([name]) => name),
    cases: (seed) => unique([...samples(), ...secrets(seed)]),
  };
}

/** Runs the solution on a copy of the arguments, so that a solution that changes them is found by the gate and harms nothing here. */
function answer(solution: object, secret: { readonly name: string; readonly call: string }, args: readonly Value[]): Value {
  const called: unknown = Reflect.get(solution, secret.call);
  if (typeof called !== 'function') throw new ExerciseError(`secret "${secret.name}": the solution exports no function ${secret.call}`);
  const result: unknown = Reflect.apply(called, undefined, structuredClone(args));
  return toValue(result, secret.name);
}

function unique(cases: readonly TestCase[]): readonly TestCase[] {
  const names = new Set<string>();
  for (const { name } of cases) {
    if (names.has(name)) throw new ExerciseError(`two cases are named "${name}": give each its own name`);
    names.add(name);
  }
  return cases;
}

const toValues = (parts: readonly unknown[], caseName: string): readonly Value[] => parts.map((part) => toValue(part, caseName));

/** Checks that trusted data can cross the wall; typed arrays become arrays. */
function toValue(data: unknown, caseName: string): Value {
  if (data === null || typeof data === 'number' || typeof data === 'boolean' || typeof data === 'string') return data;
  if (data instanceof Float64Array) return Array.from(data);
  if (Array.isArray(data)) return data.map((part) => toValue(part, caseName));
  if (typeof data === 'object') return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, toValue(part, caseName)]));
  throw new ExerciseError(`case "${caseName}": ${typeof data} cannot be an argument or an answer; use a driver to make functions from data`);
}
