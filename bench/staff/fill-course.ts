import { Client } from 'pg';

export const COURSE = 'bench';
export const SIZE = { students: 1_000, assignments: 12, exercisesEach: 5, submissions: 100_000 } as const;

/** A course of a size that few have, beside the demo course whose instructor also owns it. Written by the database itself, in seconds. */
export async function fillCourse(databaseUrl: string): Promise<void> {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    for (const statement of STATEMENTS) await db.query(statement);
  } finally {
    await db.end();
  }
}

const { students, assignments, exercisesEach, submissions } = SIZE;
const cells = students * assignments * exercisesEach;

/** Dates go from ten weeks ago to one week from now, a week apart; every third assignment takes late days, every third a share a day. */
const STATEMENTS: readonly string[] = [
  `INSERT INTO "user" (id, name, email, "emailVerified", "updatedAt")
   SELECT gen_random_uuid(), 'Student ' || lpad(n::text, 4, '0'), 'bench' || n || '@nabla.local', true, now() FROM generate_series(1, ${students}) n`,
  `INSERT INTO course (id, slug, title, "timeZone", "lateDays") VALUES (gen_random_uuid(), '${COURSE}', 'A large course', 'Europe/Berlin', 5)`,
  `INSERT INTO enrolment ("courseId", "userId", role)
   SELECT course.id, "user".id, CASE WHEN email LIKE 'bench%' THEN 'student' ELSE 'owner' END::role
   FROM course, "user" WHERE slug = '${COURSE}' AND (email LIKE 'bench%' OR email = 'instructor@nabla.local')`,
  `INSERT INTO assignment (id, "courseId", slug, title, position, "opensAt", "dueAt", "closesAt", "latePolicy", "latePercent", "lateLowestPercent", "lateDaysMost")
   SELECT gen_random_uuid(), course.id, 'week-' || n, 'Week ' || n, n, now() + (n - 13) * interval '7 days', now() + (n - 11) * interval '7 days', now() + (n - 10) * interval '7 days',
     (ARRAY['none', 'per_day', 'late_days'])[1 + n % 3]::late_policy, 10, 50, 3
   FROM course, generate_series(1, ${assignments}) n WHERE slug = '${COURSE}'`,
  `INSERT INTO assignment_exercise (id, "assignmentId", "exerciseId", "exerciseHash", position, points)
   SELECT gen_random_uuid(), a.id, v."exerciseId", v.hash, v.place, 10
   FROM assignment a JOIN course c ON c.id = a."courseId"
   CROSS JOIN LATERAL (SELECT *, row_number() OVER (ORDER BY md5(a.slug || version."exerciseId")) AS place FROM exercise_version version) v
   WHERE c.slug = '${COURSE}' AND v.place <= ${exercisesEach}`,
  // Every cell has one attempt, and as many as it takes have a second; the md5 of a cell decides, so that each fill is the same.
  `INSERT INTO submission (id, "userId", "assignmentExerciseId", attempt, source, "submittedAt")
   SELECT gen_random_uuid(), e."userId", ae.id, try, repeat('export const step = (x: number) => x + 1; // ' || e."userId" || E'\\n', 12),
     a."dueAt" + (('x' || substr(md5(e."userId" || ae.id || try), 1, 4))::bit(16)::int - 52000) * interval '10 seconds'
   FROM enrolment e JOIN course c ON c.id = e."courseId" JOIN assignment a ON a."courseId" = c.id JOIN assignment_exercise ae ON ae."assignmentId" = a.id
   CROSS JOIN generate_series(1, 2) try
   WHERE c.slug = '${COURSE}' AND e.role = 'student'
     AND (try = 1 OR ('x' || substr(md5(ae.id || e."userId"), 1, 4))::bit(16)::int < ${Math.round(((submissions - cells) / cells) * 65_536)})`,
  `INSERT INTO grading_run (id, "submissionId", "exerciseId", "exerciseHash", "graderVersion", "queuedAt", "startedAt", "finishedAt", verdict, score, "maxScore", "timeMs")
   SELECT gen_random_uuid(), s.id, ae."exerciseId", ae."exerciseHash", 'bench', s."submittedAt", s."submittedAt", s."submittedAt",
     CASE WHEN luck = 15 THEN 'accepted' WHEN luck = 0 THEN 'judge_error' ELSE 'wrong_answer' END::verdict,
     CASE WHEN luck > 0 THEN luck / 15.0 * 10 END, CASE WHEN luck > 0 THEN 10 END, 40
   FROM (SELECT *, ('x' || substr(md5(id), 1, 1))::bit(4)::int AS luck FROM submission) s
   JOIN assignment_exercise ae ON ae.id = s."assignmentExerciseId"
   WHERE NOT EXISTS (SELECT 1 FROM grading_run r WHERE r."submissionId" = s.id)`,
  `INSERT INTO case_result ("runId", position, name, kind, verdict, "timeMs", result)
   SELECT r.id, n, 'case ' || n, 'secret', CASE WHEN n <= r.score / 2 THEN 'accepted' ELSE 'wrong_answer' END::verdict, 4,
     json_build_object('name', 'case ' || n, 'kind', 'secret', 'verdict', CASE WHEN n <= r.score / 2 THEN 'accepted' ELSE 'wrong_answer' END, 'timeMs', 4, 'console', '',
       'mismatch', json_build_object('kind', 'value', 'path', '', 'message', 'The value is wrong.', 'tensors', '[]'::json))
   FROM grading_run r CROSS JOIN generate_series(1, 5) n WHERE r."graderVersion" = 'bench' AND r.score IS NOT NULL`,
  'VACUUM ANALYZE',
];
