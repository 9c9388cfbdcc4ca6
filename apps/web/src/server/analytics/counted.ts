import { Prisma } from '@nabla/db';

/** Every student's submissions to an exercise with the run that counts, as the table `counted`. Staff's own attempts say nothing about the class. */
export const countedOf = (assignmentExerciseId: string): Prisma.Sql => Prisma.sql`
  counted AS MATERIALIZED (
    SELECT DISTINCT ON (s.id) s.id, s."userId", s."assignmentExerciseId", s.attempt, s."submittedAt", r.id AS "runId", r.verdict, r.score, r.mistake
    FROM submission s
    JOIN assignment_exercise ae ON ae.id = s."assignmentExerciseId"
    JOIN assignment a ON a.id = ae."assignmentId"
    JOIN enrolment e ON e."userId" = s."userId" AND e."courseId" = a."courseId" AND e.role = 'student'
    JOIN grading_run r ON r."submissionId" = s.id AND r."abandonedAt" IS NULL AND NOT r."isTrial"
    WHERE s."assignmentExerciseId" = ${assignmentExerciseId}
    ORDER BY s.id, r."queuedAt" DESC
  )`;
