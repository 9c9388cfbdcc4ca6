import { MISMATCH_KINDS, type CaseResult, type Progress } from '@nabla/exercise-kit';
import { z } from 'zod';
import { diagnosticSchema, studentErrorSchema } from '#schemas/diagnostic.ts';

// What the grader writes into JSON columns, read back.

const mismatch = z.object({
  kind: z.enum(MISMATCH_KINDS),
  path: z.string(),
  message: z.string(),
  tensors: z.array(z.object({ tensor: z.string(), path: z.string(), relativeError: z.number() })),
  shown: z.object({ expected: z.string(), actual: z.string() }).exactOptional(),
});

const band = z.object({ low: z.array(z.number()), mean: z.array(z.number()), high: z.array(z.number()) });
const curve = z.object({ points: z.array(z.number()), band });

const facts = z.object({
  name: z.string(),
  kind: z.enum(['sample', 'secret']),
  timeMs: z.number(),
  cpuMs: z.number().exactOptional(),
  console: z.string().exactOptional(),
  actual: z.string().exactOptional(),
  score: z.object({ reached: z.number(), threshold: z.number(), unit: z.string(), curve: curve.exactOptional() }).exactOptional(),
});

export const caseResultJson = z.discriminatedUnion('verdict', [
  facts.extend({ verdict: z.literal('accepted') }),
  facts.extend({ verdict: z.literal('wrong_answer'), mismatch, hint: z.string().exactOptional() }),
  facts.extend({ verdict: z.literal('runtime_error'), error: studentErrorSchema }),
  facts.extend({ verdict: z.literal('time_limit_exceeded'), limitMs: z.number() }),
  facts.extend({ verdict: z.literal('memory_limit_exceeded'), limitMb: z.number() }),
  facts.extend({ verdict: z.literal('output_limit_exceeded') }),
  facts.extend({ verdict: z.literal('judge_error'), reason: z.string() }),
]) satisfies z.ZodType<CaseResult>;

export const progressJson = z.object({ name: z.string(), curve, threshold: z.number(), unit: z.string() }) satisfies z.ZodType<Progress>;

export const diagnosticsJson = z.array(diagnosticSchema);
