/** Where and how a result parts from what was expected. Holds no expected number unless `shown` is there. */
export type Mismatch = {
  /** What to compare first is told first: a shape before a number, a number before its size. */
  readonly kind: 'shape' | 'type' | 'value' | 'changed_argument' | 'not_repeatable';
  /** The place in the result, such as `nablaW[1][2][0]`; empty for the result itself. */
  readonly path: string;
  /** One sentence for the student. Of a secret case it names shapes, never expected numbers. */
  readonly message: string;
  /** Worst relative error of each wrong tensor, worst first; empty where shapes differ. */
  readonly tensors: readonly TensorError[];
  /** The two values at `path`, written out; only where the case may show them. */
  readonly shown?: { readonly expected: string; readonly actual: string };
};

/** How far one tensor of a result (an element of the outermost list or field) is off. */
export type TensorError = {
  readonly tensor: string;
  /** The worst element's place. */
  readonly path: string;
  /** |got − want| / max(|want|, tiny); infinite for NaN. */
  readonly relativeError: number;
};
