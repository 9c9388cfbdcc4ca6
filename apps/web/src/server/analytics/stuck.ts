/** From when on a student without a right solution counts as stuck: so many attempts, and nothing better for so many days or attempts. */
const STUCK = { attempts: 5, days: 2, withoutProgress: 5 } as const;

const DAY_MS = 86_400_000;

/** A student's attempts at one exercise in short; `bestAt` counts attempts, and is the first that reached the best score. */
export type Effort = {
  readonly solved: boolean;
  readonly attempts: number;
  readonly bestAt: number;
  readonly bestSubmittedAt: Date;
};

/** Many failing attempts, and no progress: neither for days nor in the last attempts. */
export function isStuck({ solved, attempts, bestAt, bestSubmittedAt }: Effort, now: Date): boolean {
  if (solved || attempts < STUCK.attempts) return false;
  const days = (now.getTime() - bestSubmittedAt.getTime()) / DAY_MS;
  return days >= STUCK.days || attempts - bestAt >= STUCK.withoutProgress;
}
