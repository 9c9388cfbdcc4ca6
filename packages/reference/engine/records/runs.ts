import { z } from 'zod';
import { SETS } from '../model.ts';

/** Accuracy (0 to 1) and mean cost on one set of images after every measured epoch; where it was asked for, the learning speed of each hidden layer. */
const curves = z.object({ accuracy: z.array(z.number()), cost: z.array(z.number()), speeds: z.array(z.array(z.number())).optional() });

/** One seed, trained to the end. */
const run = z.object({
  seed: z.int(),
  /** What computed, and where. */
  backend: z.string(),
  device: z.string(),
  node: z.string(),
  tensorFlow: z.string().nullable(),
  date: z.iso.date(),
  /** Wall-clock seconds, and how many seeds they trained side by side. */
  seconds: z.number(),
  sideBySide: z.int(),
  curves: z.partialRecord(z.enum(SETS), curves),
});

/** `runs.json`: what was trained, word for word, and what came of it. */
export const runsFile = z.object({ recipe: z.unknown(), data: z.unknown(), runs: z.array(run) });

export type Run = z.infer<typeof run>;
