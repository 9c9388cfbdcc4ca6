import type { Diagnostic, StudentError } from '@nabla/exercise-kit';
import type { CourseModule } from './imports.ts';
import type { JailReport } from './jail/jail-report.ts';

/** What the parent asks of a child. Every message carries the nonce of its job, and so does the reply. */
export type Request = { readonly nonce: string } & (
  | { readonly kind: 'boot'; readonly texts: ModuleTexts }
  /** The payload is the submission's file. */
  | { readonly kind: 'open'; readonly driver: string | null; readonly functions: readonly string[]; readonly memoryMb: number; readonly timeMs: number }
  /** The payload is the numbers of the arguments. */
  | { readonly kind: 'call'; readonly call: string; readonly shape: string; readonly timeMs: number }
  | { readonly kind: 'close' }
);

/** The JavaScript of everything that runs inside the isolate beside the submission. */
export type ModuleTexts = { readonly harness: string; readonly modules: { readonly [name in CourseModule]: string } };

/** Where student code ended without a value. */
export type Unreturned = { readonly timeMs: number; readonly console: string } & (
  | { readonly kind: 'threw'; readonly error: StudentError }
  | { readonly kind: 'timed_out' }
  | { readonly kind: 'out_of_memory' }
  | { readonly kind: 'output_flood' }
);

/** What a child answers; as it is sent, with the job's nonce. */
export type Answer =
  | { readonly kind: 'ready'; readonly jail: JailReport }
  | { readonly kind: 'opened'; readonly timeMs: number }
  /** `worn` asks for another process: the type eraser broke in this one. */
  | { readonly kind: 'rejected'; readonly diagnostics: readonly Diagnostic[]; readonly worn: boolean }
  /** The driver, which is the author's, does not compile. */
  | { readonly kind: 'bad_driver'; readonly message: string }
  /** The payload is the numbers of the result. */
  | { readonly kind: 'returned'; readonly shape: string; readonly changedArgument: number | null; readonly timeMs: number; readonly console: string }
  | Unreturned
  | { readonly kind: 'closed' };
