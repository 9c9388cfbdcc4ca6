import type { Diagnostic } from '@nabla/exercise-kit';

/** A student's file made ready for the engine, or the reasons why not. */
export type Prepared =
  | { readonly ok: true; readonly code: string }
  /** `worn` says that the type eraser broke and that this process should not erase again. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly worn: boolean };
