import { Prisma, type RegradeScope } from '@nabla/db';

type Wanted = {
  readonly regradeId: string;
  readonly assignmentExerciseId: string;
  readonly scope: RegradeScope;
};

/** What a regrade grades and has not begun to grade, oldest first. */
export function findUngraded(transaction: Prisma.TransactionClient, { regradeId, assignmentExerciseId, scope }: Wanted) {
  return transaction.$queryRaw<{ readonly id: string; readonly userId: string }[]>`
    SELECT s.id, s."userId" FROM (${chosen(scope, assignmentExerciseId)}) s
    WHERE NOT EXISTS (SELECT FROM grading_run run WHERE run."submissionId" = s.id AND run."regradeId" = ${regradeId})
    ORDER BY s.id`;
}

/** All submissions, each student's latest, or each student's best. */
function chosen(scope: RegradeScope, assignmentExerciseId: string): Prisma.Sql {
  switch (scope) {
    case 'all':
      return Prisma.sql`SELECT id, "userId" FROM submission WHERE "assignmentExerciseId" = ${assignmentExerciseId}`;
    case 'latest':
      return Prisma.sql`
        SELECT DISTINCT ON ("userId") id, "userId" FROM submission
        WHERE "assignmentExerciseId" = ${assignmentExerciseId} ORDER BY "userId", attempt DESC`;
    case 'counting':
      return Prisma.sql`
        SELECT DISTINCT ON (sub."userId") sub.id, sub."userId" FROM submission sub
        JOIN grading_run run ON run."submissionId" = sub.id AND run."abandonedAt" IS NULL AND NOT run."isTrial"
        WHERE sub."assignmentExerciseId" = ${assignmentExerciseId} ORDER BY sub."userId", run.score DESC NULLS LAST, sub.attempt DESC`;
    default:
      return scope satisfies never;
  }
}
