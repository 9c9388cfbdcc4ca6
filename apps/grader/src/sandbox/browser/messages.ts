import type { Diagnostic, Encoded, Outcome } from '@nabla/exercise-kit';

/** The first message: what to load. */
export type OpenMessage = {
  readonly kind: 'open';
  /** JavaScript. */
  readonly source: string;
  readonly modules: { readonly nabla: string; readonly 'ml-matrix': string };
  readonly driver: string | null;
  readonly functions: readonly string[];
  /** Values of `nabla` that the submission cannot import, the driver can. */
  readonly withheld: readonly string[];
};

/** A call; the arguments are the encoded list of them. */
export type CallMessage = { readonly kind: 'call'; readonly call: string; readonly args: Encoded };

export type FromPage = OpenMessage | CallMessage;

type Unreturned = Exclude<Outcome, { kind: 'returned' }>;
type Returned = Extract<Outcome, { kind: 'returned' }>;

/** An outcome with its value still encoded: the page decodes it, and trusts nothing in it. */
export type EncodedOutcome = Unreturned | (Omit<Returned, 'value'> & { readonly value: Encoded });

/** The answer to `open` is one of the first three, the answer to `call` the last. */
export type ToPage =
  | { readonly kind: 'opened' }
  | { readonly kind: 'rejected'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly outcome: Unreturned }
  | { readonly kind: 'outcome'; readonly outcome: EncodedOutcome };
