import type { PrismaClient } from '@nabla/db';

/** How fast the graders are at the moment. */
export type Pace = {
  /** Submissions that all living graders work on at a time; 0 while grading is down. */
  readonly capacity: number;
  /** How long one took lately, from its beginning to its verdict; null when none was graded for a while. */
  readonly meanSeconds: number | null;
};

/** What an exercise that nobody knows anything of is taken to need. */
const GUESS_SECONDS = 0.5;

/**
 * How long a submission at a place in line will wait for its verdict, or null while nobody grades. Honest rather than
 * hopeful: it counts everybody before it, and rounds up.
 * @param place counts from 1
 */
export function waitSeconds(place: number, { capacity, meanSeconds }: Pace): number | null {
  if (capacity === 0) return null;
  return Math.ceil((Math.ceil(place / capacity)) * (meanSeconds ?? GUESS_SECONDS));
}

/** A grader that was silent for so long is gone; it speaks every five seconds. */
export const SILENT_SECONDS = 15;

/** The pace changes slowly, and everybody who waits asks for it. */
const KEPT_MS = 1_000;

const kept = new WeakMap<PrismaClient, { readonly untilMs: number; readonly pace: Promise<Pace> }>();

/** The pace now, as this process knows it: read once a second at most. */
export function readPace(db: PrismaClient, nowMs: number): Promise<Pace> {
  const known = kept.get(db);
  if (known && known.untilMs > nowMs) return known.pace;
  const pace = measure(db);
  kept.set(db, { untilMs: nowMs + KEPT_MS, pace });
  // What could not be read is read again when somebody asks again.
  pace.catch(() => kept.delete(db));
  return pace;
}

async function measure(db: PrismaClient): Promise<Pace> {
  const [row] = await db.$queryRaw<{ capacity: number; meanSeconds: number | null }[]>`
    SELECT
      (SELECT COALESCE(sum(concurrency), 0)::int FROM grader
        WHERE "stoppedAt" IS NULL AND "seenAt" > timezone('utc', clock_timestamp()) - make_interval(secs => ${SILENT_SECONDS})) AS capacity,
      (SELECT avg(EXTRACT(epoch FROM "finishedAt" - "startedAt"))::float FROM (
        SELECT "finishedAt", "startedAt" FROM grading_run
        WHERE "finishedAt" > timezone('utc', clock_timestamp()) - interval '10 minutes'
        ORDER BY "finishedAt" DESC LIMIT 200) lately) AS "meanSeconds"`;
  return row ?? { capacity: 0, meanSeconds: null };
}
