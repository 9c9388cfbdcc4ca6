import type { Pair } from './compare.ts';

/** A submission as the process gets it. */
export type Submitted = { readonly id: string; readonly source: string };

/** All that is compared, in one message. */
export type Task = { readonly starter: string; readonly submissions: readonly Submitted[] };

/** A submission that is left out, and why. */
export type Skipped = { readonly id: string; readonly reason: 'too_large' | 'too_deep' | 'not_parsed' | 'broke_the_parser' };

/** What the process says: which file it begins to read, how many pairs it has compared, and in the end what it found. */
export type Answer =
  | { readonly kind: 'reading'; readonly id: string }
  | { readonly kind: 'compared'; readonly pairs: number }
  | { readonly kind: 'done'; readonly pairs: readonly Pair[]; readonly skipped: readonly Skipped[] };
