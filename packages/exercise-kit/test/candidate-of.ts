import { defineExercise, judge, type Candidate, type CaseResult, type Outcome, type Received, type StudySpec } from '../src/index.ts';
import { toValue } from '../src/to-value.ts';

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Plain functions as a submission: every call gets arguments of its own, and what it throws is an outcome. */
const candidateOf = (functions: Functions): Candidate => ({
  call: async ({ call, args }) => run(() => Reflect.apply(functions[call] ?? missing, undefined, structuredClone(args))),
});

/** Judges the functions by one study, as an exercise with this seed would. */
export async function judgedBy(spec: StudySpec, functions: Functions, seed = 1): Promise<CaseResult> {
  const exercise = defineExercise({}, { points: 1, samples: [], secrets: () => [spec] });
  for await (const { result } of judge(exercise.cases(seed), candidateOf(functions))) return result;
  throw new Error('nothing was judged');
}

/** What a student is told of a result that is wrong. */
export const messageOf = (result: CaseResult): string => (result.verdict === 'wrong_answer' ? result.mismatch.message : result.verdict);

function run(call: () => unknown): Outcome {
  const facts = { timeMs: 1, cpuMs: null, console: '' };
  try {
    const value: Received = toValue(call(), 'of a test');
    return { kind: 'returned', value, changedArgument: null, ...facts };
  } catch (error) {
    return { kind: 'threw', error: { name: 'Error', message: String(error) }, ...facts };
  }
}

function missing(): never {
  throw new Error('there is no such function');
}
