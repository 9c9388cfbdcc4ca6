import type { Contender } from './contender.ts';
import type { Folders } from './make-folders.ts';

/** A contender that is ready, and how long each of its rounds took, in milliseconds. */
export type Timed = { readonly contender: Contender; readonly timesMs: readonly number[] };

/**
 * One grading of each in turn, over and over, so that whatever else the machine does hits all alike. The order is
 * shifted from round to round, so that nobody always runs after the same neighbour.
 */
export async function interleave(contenders: readonly Contender[], { right }: Folders, rounds: number): Promise<readonly Timed[]> {
  const times = new Map(contenders.map((contender) => [contender, new Array<number>()]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of shifted(contenders, round)) times.get(contender)?.push(await timeOf(contender, right));
    process.stdout.write(`\rround ${round + 1} of ${rounds}`);
  }
  process.stdout.write('\n');
  return [...times].map(([contender, timesMs]) => ({ contender, timesMs }));
}

const shifted = <T>(items: readonly T[], by: number): readonly T[] => items.map((_, index) => items[(index + by) % items.length]).filter((item) => item !== undefined);

async function timeOf(contender: Contender, folder: string): Promise<number> {
  const start = performance.now();
  const judgement = await contender.grade(folder);
  const timeMs = performance.now() - start;
  if (!judgement.accepted) throw new Error(`${contender.name} rejected the right submission: ${judgement.why}`);
  return timeMs;
}

/**
 * The warm-up: whoever is compared must accept the right submission and reject the wrong one, else its time means nothing.
 * @returns what is wrong with the contender, or null
 */
export async function findFault(contender: Contender, folders: Folders): Promise<Fault | null> {
  const right = await contender.grade(folders.right);
  if (!right.accepted) return { claim: 'rejects the right submission', why: right.why };
  const wrong = await contender.grade(folders.wrong);
  return wrong.accepted ? { claim: 'accepts the wrong submission', why: 'its tests passed' } : null;
}

/** Why a contender's time would mean nothing. */
export type Fault = { readonly claim: string; readonly why: string };
