import type { CheckerSpec } from './checker.ts';
import type { InLanguages } from './language.ts';
import type { Limits } from './limits.ts';
import type { ModelRecord } from './model-record.ts';
import type { Value } from './value.ts';

declare const studentSafe: unique symbol;

/**
 * All that students may see of an exercise; the only view of it that the web process ever holds.
 * Branded, so that nothing which was not projected on purpose fits where it is wanted.
 */
export type StudentExercise = StudentExerciseFields & { readonly [studentSafe]: true };

type StudentExerciseFields = {
  /** The folder's name without its number, such as `backprop-sample`. */
  readonly id: string;
  /** The module's folder, such as `03-backpropagation`. */
  readonly module: string;
  /** In English, as it is recorded with each version. */
  readonly title: string;
  readonly texts: InLanguages<ExerciseText>;
  /** SHA-256 over the exercise's folder, hex. */
  readonly hash: string;
  readonly points: number;
  readonly limits: Limits;
  readonly starter: string;
  readonly functions: readonly string[];
  /** Values of the module `nabla` that cannot be imported here. */
  readonly withheld: readonly string[];
  readonly samples: readonly StudentSample[];
  /** Names only. */
  readonly secrets: readonly string[];
  /** JavaScript of `driver.ts`, which runs beside the student's code in the browser too; null where there is none. */
  readonly driver: string | null;
};

/** What an exercise says to a student. */
export type ExerciseText = {
  readonly title: string;
  /** Markdown with KaTeX, the example included, the title and the hints left out. */
  readonly statement: string;
  readonly hints: readonly string[];
};

/** A sample case as data: what the browser judges with, and what the page shows. */
export type StudentSample = {
  readonly name: string;
  readonly call: string;
  readonly args: readonly Value[];
  readonly expected: Value;
  readonly checker: CheckerSpec;
  readonly timeMs: number;
};

/** What the browser needs to run samples with the grader's own harness, as JavaScript texts, and the types for the editor. */
export type StudentRuntime = {
  readonly harness: string;
  readonly modules: { readonly nabla: string; readonly 'ml-matrix': string };
  readonly types: { readonly nabla: string; readonly 'ml-matrix': string };
};

/** A module of the course: a folder of `assignments/`. */
export type CourseModule = {
  readonly id: string;
  /** In English, as the demo course names its assignment. */
  readonly title: string;
  readonly texts: InLanguages<ModuleText>;
  readonly exercises: readonly string[];
};

/** A module's page: its goal, what to know before, and what to read. */
export type ModuleText = {
  readonly title: string;
  /** Markdown without the title. */
  readonly body: string;
};

/** The generated file `catalog.json`. */
export type Catalog = {
  readonly modules: readonly CourseModule[];
  readonly exercises: readonly StudentExercise[];
  /** The reference models that were trained, the ladder's steps first. */
  readonly models: readonly ModelRecord[];
  readonly runtime: StudentRuntime;
};

/** The one place where the brand is given: the caller has chosen each field for a student's eyes. */
export const forStudents = (fields: StudentExerciseFields): StudentExercise => fields as StudentExercise;
