import { Prisma } from '@nabla/db';

/** COUNTING_RUN for queries that join: the run `r` of a submission `s` that counts, or nulls. */
export const JOIN_COUNTING_RUN = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT run.* FROM grading_run run
    WHERE run."submissionId" = s.id AND run."abandonedAt" IS NULL AND NOT run."isTrial"
    ORDER BY run."queuedAt" DESC LIMIT 1
  ) r ON true`;
