import type { Diagnostic, StudentError } from '@nabla/exercise-kit';
import { z } from 'zod';

// The kit's shapes that come in through more than one door.

export const diagnosticSchema = z.object({
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  line: z.number().exactOptional(),
  column: z.number().exactOptional(),
}) satisfies z.ZodType<Diagnostic>;

export const studentErrorSchema = z.object({
  name: z.string(),
  message: z.string(),
  line: z.number().exactOptional(),
  column: z.number().exactOptional(),
}) satisfies z.ZodType<StudentError>;
