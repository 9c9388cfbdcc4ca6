import type { Encoded, Outcome, StudentRuntime } from '@nabla/exercise-kit';
import { z } from 'zod';
import { diagnosticSchema, studentErrorSchema } from '#schemas/diagnostic.ts';

// The postMessage protocol of the grader's browser worker, seen from the page.

/** The first message: what to load. */
export type OpenMessage = {
  readonly kind: 'open';
  /** JavaScript: the types are erased already. */
  readonly source: string;
  readonly modules: StudentRuntime['modules'];
  readonly driver: string | null;
  readonly functions: readonly string[];
  readonly withheld: readonly string[];
};

/** One call; calls are answered in order. */
export type CallMessage = { readonly kind: 'call'; readonly call: string; readonly args: Encoded };

/** Ways to end without a value. */
export type Unreturned = Exclude<Outcome, { kind: 'returned' }>;

const facts = { timeMs: z.number(), cpuMs: z.null(), console: z.string() };

const unreturned = z.discriminatedUnion('kind', [
  z.object({ ...facts, kind: z.literal('threw'), error: studentErrorSchema }),
  z.object({ ...facts, kind: z.literal('timed_out'), limitMs: z.number() }),
  z.object({ ...facts, kind: z.literal('out_of_memory'), limitMb: z.number() }),
  z.object({ ...facts, kind: z.literal('output_flood') }),
  z.object({ ...facts, kind: z.literal('protocol_broken'), reason: z.string() }),
]) satisfies z.ZodType<Unreturned>;

const returned = z.object({
  ...facts,
  kind: z.literal('returned'),
  value: z.object({ shape: z.string(), numbers: z.instanceof(Float64Array) }),
  changedArgument: z.number().nullable(),
});

/** Student code runs beside what sends these, so nothing in them is taken for granted. */
export const workerMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('rejected'), diagnostics: z.array(diagnosticSchema) }),
  z.object({ kind: z.literal('failed'), outcome: unreturned }),
  z.object({ kind: z.literal('outcome'), outcome: z.union([unreturned, returned]) }),
  z.object({ kind: z.literal('broken'), reason: z.string() }),
]);

export type WorkerMessage = z.infer<typeof workerMessage>;

/** An outcome whose value is still encoded. */
export type SentOutcome = Unreturned | z.infer<typeof returned>;
