import fc from 'fast-check';
import type { CaseOptions, StudySpec } from '../exercise.ts';
import type { Mismatch } from '../mismatch.ts';
import type { Subject, TypedSubject } from './study.ts';

/** Generators of what a property is claimed for; see https://fast-check.dev. Here, so that an exercise imports the kit alone. */
export { default as fc } from 'fast-check';

/** A case about a relation between calls. */
type PropertySpec<S, A> = CaseOptions & {
  /** Everything that the relation is claimed for. */
  readonly given: fc.Arbitrary<A>;
  /** How many of them are tried; 20 by default. */
  readonly runs?: number;
  /**
   * Asks for what the relation is about and says in words what does not hold, or null. The case is secret: the words
   * tell which relation is broken, never the arguments.
   */
  readonly holds: (subject: TypedSubject<S>, given: A) => Promise<Mismatch | string | null>;
};

/**
 * A relation that holds for all arguments, such as f(x + c) = f(x): tried on random ones. When one breaks it, smaller
 * ones are looked for, and the student is told of the smallest. Equal seeds try the same ones.
 * @param _solution only for its types, by which calls are checked
 */
export function property<S extends object, A>(_solution: S, spec: PropertySpec<NoInfer<S>, A>): StudySpec {
  return { ...spec, study: async (subject, seed) => ({ mismatch: await smallestMismatch(spec, subject, seed) }) };
}

/** All at once, which costs a right submission hardly more than one; only what breaks is looked into one by one. */
async function smallestMismatch<S, A>(spec: PropertySpec<S, A>, subject: Subject, seed: number): Promise<Mismatch | null> {
  const { given, runs = 20, holds } = spec;
  const found = await Promise.all(fc.sample(given, { seed, numRuns: runs }).map((a) => holds(subject, a)));
  const broken = found.find((one) => one !== null) ?? null;
  return broken === null ? null : ((await shrink({ ...spec, runs }, subject, seed)) ?? toMismatch(broken));
}

/** Shrinking a list of numbers can go on for thousands of steps, and all it would win is a shorter list. */
const MOST_STEPS = 50;

async function shrink<S, A>({ given, runs, holds }: PropertySpec<S, A> & { readonly runs: number }, subject: Subject, seed: number): Promise<Mismatch | null> {
  // From one that fails to a smaller one that fails, so the last is the smallest.
  const failures: Mismatch[] = [];
  const faults: unknown[] = [];
  let steps = 0;
  const tried = fc.asyncProperty(given, async (a) => {
    if (failures.length > 0 && (steps += 1) > MOST_STEPS) return true;
    const found = await holds(subject, a).catch((error: unknown) => void faults.push(error));
    if (found) failures.push(toMismatch(found));
    return !found;
  });
  await fc.check(tried, { seed, numRuns: runs });
  // A fault of the author's: fast-check would take it for a relation that is broken.
  if (faults.length > 0) throw faults[0];
  return failures.at(-1) ?? null;
}

const toMismatch = (found: Mismatch | string): Mismatch => (typeof found === 'string' ? { kind: 'property', path: '', message: found, tensors: [] } : found);
