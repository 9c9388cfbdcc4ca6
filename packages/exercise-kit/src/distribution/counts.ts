import type { Claim } from './claim.ts';
import { isUnlikely } from './moments.ts';

/** How often each of some outcomes came, and what a sentence calls them: `the places of the first sample`. */
export type Counts = { readonly what: string; readonly counts: readonly number[] };

/** How often something came in n independent trials, each with the chance p, between 0 and 1, both exclusive. A sentence begins with `what`: `Neurons that stay`. */
export type Trials = { readonly what: string; readonly count: number; readonly n: number; readonly p: number };

/** Something that comes with a known chance: its count is binomial. */
export const happens = ({ what, count, n, p }: Trials): Claim => (chance) =>
  isUnlikely({ count, n, p }, chance) ? `${what} come too ${count > n * p ? 'often' : 'seldom'} to be chance.` : null;

/** Outcomes that are equally likely: each count is binomial, and the claims of all counts share the chance. */
export function equallyLikely({ what, counts }: Counts): Claim {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return (chance) => {
    const odd = counts.find((count) => isUnlikely({ count, n, p: 1 / counts.length }, chance / counts.length));
    return odd === undefined ? null : `Of ${what} some come too ${odd * counts.length > n ? 'often' : 'seldom'} to be equally likely.`;
  };
}

/**
 * Shuffled lists of the numbers 0 to n − 1: every number is as likely at every place. The counts of one place are
 * those of independent shuffles, since each list adds one number to them.
 */
export const shuffled = (what: string, lists: readonly (readonly number[])[]): readonly Claim[] =>
  (lists[0] ?? []).map((_, place) => equallyLikely({ what, counts: countsAt(lists, place) }));

function countsAt(lists: readonly (readonly number[])[], place: number): readonly number[] {
  const counts = new Array<number>(lists[0]?.length ?? 0).fill(0);
  for (const list of lists) {
    const found = list[place];
    if (found !== undefined && found in counts) counts[found] = (counts[found] ?? 0) + 1;
  }
  return counts;
}
