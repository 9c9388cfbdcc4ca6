import type { PrismaClient } from '@nabla/db';
import type { Attempt, ExerciseWork, GivenGrade, Override, StudentWork } from '#grades/work.ts';
import { readAttempts, type Whose } from './read-attempts.ts';
import { OVERRIDE, toOverride } from './to-rules.ts';

/** Everything that was done and granted in a course, for each student. Its cost does not grow with the number of queries: there are four. */
export async function readWork(db: PrismaClient, whose: Whose): Promise<(student: string) => StudentWork> {
  const [attempts, given, overrides] = await Promise.all([readAttempts(db, whose), readGiven(db, whose), readOverrides(db, whose)]);
  return (student) => ({ exercises: together(attempts(student), given.get(student)), overrides: overrides.get(student) ?? new Map() });
}

type ByExercise<T> = ReadonlyMap<string, T>;

function together(attempts: ByExercise<readonly Attempt[]>, given: ByExercise<GivenGrade> = new Map()): ByExercise<ExerciseWork> {
  const ids = new Set([...attempts.keys(), ...given.keys()]);
  return new Map([...ids].map((id) => [id, { attempts: attempts.get(id) ?? [], given: given.get(id) ?? null }]));
}

async function readGiven(db: PrismaClient, { courseId, userId }: Whose): Promise<ReadonlyMap<string, ByExercise<GivenGrade>>> {
  const rows = await db.gradeOverride.findMany({
    where: { assignmentExercise: { assignment: { courseId } }, ...(userId === undefined ? {} : { userId }) },
    select: { userId: true, assignmentExerciseId: true, points: true, comment: true, gradedAt: true, gradedBy: { select: { name: true } } },
  });
  const students = Map.groupBy(rows, (row) => row.userId);
  return new Map(
    [...students].map(([student, grades]) => [
      student,
      new Map(grades.map(({ assignmentExerciseId, points, comment, gradedAt, gradedBy }) => [assignmentExerciseId, { points, comment, by: gradedBy?.name ?? null, at: gradedAt.getTime() }])),
    ]),
  );
}

async function readOverrides(db: PrismaClient, { courseId, userId }: Whose): Promise<ReadonlyMap<string, ByExercise<Override[]>>> {
  const rows = await db.assignmentOverride.findMany({
    where: { assignment: { courseId } },
    orderBy: { createdAt: 'asc' },
    select: { ...OVERRIDE, assignmentId: true, userId: true, group: { select: { members: { select: { userId: true } } } } },
  });
  const granted = rows.flatMap(({ assignmentId, userId: one, group, ...grant }) =>
    (one === null ? (group?.members ?? []).map((member) => member.userId) : [one]).map((student) => ({ student, assignmentId, grant: toOverride(grant) })),
  );
  const students = Map.groupBy(granted.filter(({ student }) => userId === undefined || student === userId), ({ student }) => student);
  return new Map([...students].map(([student, grants]) => [student, toGrants(grants)]));
}

const toGrants = (grants: readonly { readonly assignmentId: string; readonly grant: Override }[]): ByExercise<Override[]> =>
  new Map([...Map.groupBy(grants, ({ assignmentId }) => assignmentId)].map(([id, all]) => [id, all.map(({ grant }) => grant)]));
