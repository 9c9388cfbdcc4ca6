import type { Diagnostic } from '@nabla/exercise-kit';

/** JavaScript whose lines and columns are the TypeScript's, or what is wrong with the TypeScript. */
export type Erased = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

/** What the eraser throws at a mistake; it counts columns from 0. */
type Complaint = { readonly message: string; readonly startLine?: number; readonly startColumn?: number };

export function toDiagnostic(thrown: unknown): Diagnostic {
  if (!isComplaint(thrown)) throw thrown;
  const { message, startLine, startColumn } = thrown;
  if (startLine === undefined) return { severity: 'error', message };
  return { severity: 'error', message, line: startLine, column: (startColumn ?? 0) + 1 };
}

const isComplaint = (thrown: unknown): thrown is Complaint =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string';
