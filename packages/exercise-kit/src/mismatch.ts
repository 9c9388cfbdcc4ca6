/** Where and how a result parts from what was expected. Holds no expected number unless `shown` is there. */
export type Mismatch = {
  /** What to compare first is told first: a shape before a number, a number before its size. */
  readonly kind: (typeof MISMATCH_KINDS)[number];
  /** The place in the result, such as `nablaW[1][2][0]`; empty for the result itself, and where several results are looked at. */
  readonly path: string;
  /** One sentence for the student. Of a secret case it names shapes, never expected numbers. */
  readonly message: string;
  /** How far each wrong tensor is off, worst first; empty where shapes differ. */
  readonly tensors: readonly TensorError[];
  /** The two values at `path`, written out; only where the case may show them. */
  readonly shown?: { readonly expected: string; readonly actual: string };
};

/** Everything that can be wrong with a result. */
export const MISMATCH_KINDS = [
  'shape',
  'type',
  'value',
  'changed_argument',
  'not_repeatable',
  /** The slopes of a cost, compared tensor by tensor. */
  'gradient',
  /** A relation between several calls does not hold. */
  'property',
  /** Random results do not follow the law that they should. */
  'distribution',
  /** What was trained is not good enough. */
  'trained',
  /** An effect that should be there was not measured. */
  'effect',
] as const;

/** How far one tensor of a result (an element of the outermost list or field) is off. */
export type TensorError = {
  readonly tensor: string;
  /** The worst element's place. */
  readonly path: string;
  /** Of a gradient ‖got − want‖ / (‖got‖ + ‖want‖); else the worst element's |got − want| / max(|want|, tiny). Infinite for NaN. */
  readonly relativeError: number;
};
