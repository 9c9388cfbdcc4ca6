/** How much is told about one file. */
export const LIMITS = { warnings: 20, messageLength: 300 } as const;

/** What the compiler has against a file and where; line and column count from 1. */
export type Warning = { readonly message: string; readonly line: number; readonly column: number };

/** What the process says: once that it is warm, and then of every file what the compiler found. */
export type Answer = { readonly kind: 'ready' } | { readonly kind: 'checked'; readonly warnings: readonly Warning[] };
