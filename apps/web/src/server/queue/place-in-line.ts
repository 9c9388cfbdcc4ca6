import type { PrismaClient } from '@nabla/db';

/**
 * The place of a run among those that people wait for, from 1, in the order in which graders take them. One that had to
 * let others pass stands behind all that did not.
 * @param runId the run that the job names
 */
export async function readPlace(db: PrismaClient, runId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ ahead: number }[]>`
    WITH mine AS (
      SELECT name, priority, created_on FROM pgboss.job
      WHERE name IN ('grade', 'grade_later') AND singleton_key = ${runId} AND state < 'active' LIMIT 1
    )
    SELECT count(*)::int AS ahead FROM pgboss.job other, mine
    WHERE other.name IN ('grade', 'grade_later') AND other.state < 'active' AND CASE
      WHEN other.name <> mine.name THEN other.name = 'grade'
      ELSE other.priority > mine.priority OR (other.priority = mine.priority AND other.created_on < mine.created_on)
    END`;
  return (row?.ahead ?? 0) + 1;
}
