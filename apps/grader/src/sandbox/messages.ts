import type { Diagnostic, StudentError } from '@nabla/exercise-kit';
import type { CourseModule } from './imports.ts';
import type { Sentence } from './jail/enter-jail.ts';
import type { JailReport } from './jail/jail-report.ts';

/** What the parent asks of a child. Every message carries the nonce of its job, and so does the reply. */
export type Request = { readonly nonce: string } & (
  | { readonly kind: 'boot'; readonly texts: ModuleTexts; readonly sentence: Sentence }
  /** The payload is the submission's file. */
  | { readonly kind: 'open'; readonly driver: string | null; readonly functions: readonly string[]; readonly withheld: readonly string[]; readonly memoryMb: number; readonly timeMs: number }
  /** The payload is the numbers of the arguments. */
  | { readonly kind: 'call'; readonly call: string; readonly shape: string; readonly timeMs: number }
  | { readonly kind: 'close' }
);

/** The JavaScript of everything that runs inside the isolate beside the submission. */
export type ModuleTexts = { readonly harness: string; readonly modules: { readonly [name in CourseModule]: string } };

/** What a run cost, as the child measured it: wall clock, and CPU time of the whole process. */
export type Cost = { readonly timeMs: number; readonly cpuMs: number };

/** Where student code ended without a value. */
export type Unreturned = Cost & { readonly console: string } & (
  | { readonly kind: 'threw'; readonly error: StudentError }
  | { readonly kind: 'timed_out' }
  | { readonly kind: 'out_of_memory' }
  | { readonly kind: 'output_flood' }
);

/** What a child answers; as it is sent, with the job's nonce. */
export type Answer =
  | { readonly kind: 'ready'; readonly jail: JailReport }
  | (Cost & { readonly kind: 'opened' })
  /** `worn` asks for another process: the type eraser broke in this one. */
  | { readonly kind: 'rejected'; readonly diagnostics: readonly Diagnostic[]; readonly worn: boolean }
  /** The driver, which is the author's, does not compile. */
  | { readonly kind: 'bad_driver'; readonly message: string }
  /** The payload is the numbers of the result. */
  | (Cost & { readonly kind: 'returned'; readonly shape: string; readonly changedArgument: number | null; readonly console: string })
  | Unreturned
  | { readonly kind: 'closed' };

/** What a report may hold, in numbers; scoring larger ones would cost too much. A network [784, 100, 10] has 79,510. */
export const MOST_REPORTED = 100_000;

/** What a child sends while a call runs: something that the call reports, whose numbers are the payload. The call's answer is still to come. */
export type Reporting = { readonly kind: 'reported'; readonly index: number; readonly shape: string };
