import { gradedImages, hiddenSamples } from '@nabla/reference/exercise';
import { accuracyOf } from '@nabla/reference/training/accuracy';
import { z } from 'zod';

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Per cent of the hidden images, and the points gained over the other arm where an exercise compares two. A network of numbers that are not finite has −1. */
export const measured = z.object({ accuracy: z.number(), gain: z.number().nullable() });

export type Measured = z.infer<typeof measured>;

/** An exercise that trains: how its submissions are called and scored, as its `exercise.ts` does. */
export type Training = { readonly id: string; readonly model: string; readonly measure: (submission: Functions, seed: number) => Promise<Measured> };

const network = z.object({ sizes: z.array(z.number()), weights: z.array(z.array(z.array(z.number()))), biases: z.array(z.array(z.number())), activation: z.enum(['sigmoid', 'tanh', 'relu']).default('sigmoid') });
const machines = z.object({ W: z.array(z.array(z.number())), b: z.array(z.number()) }).transform(({ W, b }) => ({ sizes: [784, 10], weights: [W], biases: [b], activation: 'sigmoid' as const }));

/** What did not come back as a network, or not as one of finite numbers, is worth less than any threshold: −1. */
async function accuracyIn(returned: unknown): Promise<number> {
  const net = network.or(machines).safeParse(returned);
  if (!net.success) return -1;
  return 100 * accuracyOf(net.data, await hiddenSamples(), net.data.activation);
}

const single = (id: string, model: string, count: number): Training => ({
  id,
  model,
  measure: async (submission, seed) => ({ accuracy: await accuracyIn(submission['train']?.(await gradedImages(count), seed)), gain: null }),
});

type Arms = { readonly id: string; readonly model: string; readonly count: number; readonly call: string; readonly better: unknown; readonly worse: unknown };

const compared = ({ id, model, count, call, better, worse }: Arms): Training => ({
  id,
  model,
  measure: async (submission, seed) => {
    const reach = async (arm: unknown): Promise<number> => accuracyIn(submission[call]?.(await gradedImages(count), arm, seed));
    const accuracy = await reach(better);
    return { accuracy, gain: accuracy - (await reach(worse)) };
  },
});

export const TRAININGS: readonly Training[] = [
  single('train-digits', 'graded-digits', 8_000),
  single('train-cross-entropy', 'graded-cross-entropy', 8_000),
  compared({ id: 'overfit-vs-l2', model: 'graded-l2', count: 1_000, call: 'train', better: 1, worse: 0 }),
  single('train-augmented', 'graded-augmented', 1_000),
  compared({ id: 'init-speed', model: 'graded-init-scaled', count: 8_000, call: 'firstEpoch', better: 'scaled', worse: 'large' }),
  single('train-momentum', 'graded-momentum', 8_000),
  single('train-deep', 'graded-deep', 8_000),
  single('train-svm', 'graded-svm', 8_000),
];
