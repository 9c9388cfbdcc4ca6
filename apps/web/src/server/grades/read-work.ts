import type { Prisma } from '@nabla/db';
import type { Attempt, ExerciseWork, GivenGrade, Override, StudentWork } from '#grades/work.ts';
import { readAttempts, type Whose } from './read-attempts.ts';
import { OVERRIDE, toOverride } from './to-rules.ts';

/** Everything that was done and granted in a course, for each student. Its cost does not grow with the number of queries: there are four. */
export async function readWork(db: Prisma.TransactionClient, whose: Whose): Promise<(student: string) => StudentWork> {
  const [attempts, grants] = await Promise.all([readAttempts(db, whose), readGrants(db, whose)]);
  return (student) => withGrants(attempts(student), grants(student));
}

/** What staff gave and granted a student, without the work itself. */
export type Grants = { readonly given: ByExercise<GivenGrade>; readonly overrides: ByExercise<readonly Override[]> };

export async function readGrants(db: Prisma.TransactionClient, whose: Whose): Promise<(student: string) => Grants> {
  const [given, overrides] = await Promise.all([readGiven(db, whose), readOverrides(db, whose)]);
  return (student) => ({ given: given.get(student) ?? new Map(), overrides: overrides.get(student) ?? new Map() });
}

export const withGrants = (attempts: ByExercise<readonly Attempt[]>, { given, overrides }: Grants): StudentWork => ({ exercises: together(attempts, given), overrides });

type ByExercise<T> = ReadonlyMap<string, T>;

function together(attempts: ByExercise<readonly Attempt[]>, given: ByExercise<GivenGrade>): ByExercise<ExerciseWork> {
  const ids = new Set([...attempts.keys(), ...given.keys()]);
  return new Map([...ids].map((id) => [id, { attempts: attempts.get(id) ?? [], given: given.get(id) ?? null }]));
}

async function readGiven(db: Prisma.TransactionClient, { courseId, userIds }: Whose): Promise<ReadonlyMap<string, ByExercise<GivenGrade>>> {
  const rows = await db.gradeOverride.findMany({
    where: { assignmentExercise: { assignment: { courseId } }, ...(userIds === undefined ? {} : { userId: { in: [...userIds] } }) },
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

async function readOverrides(db: Prisma.TransactionClient, { courseId, userIds }: Whose): Promise<ReadonlyMap<string, ByExercise<Override[]>>> {
  const rows = await db.assignmentOverride.findMany({
    where: { assignment: { courseId } },
    orderBy: { createdAt: 'asc' },
    select: { ...OVERRIDE, assignmentId: true, userId: true, group: { select: { members: { select: { userId: true } } } } },
  });
  const granted = rows.flatMap(({ assignmentId, userId: one, group, ...grant }) =>
    (one === null ? (group?.members ?? []).map((member) => member.userId) : [one]).map((student) => ({ student, assignmentId, grant: toOverride(grant) })),
  );
  const students = Map.groupBy(granted.filter(({ student }) => userIds === undefined || userIds.includes(student)), ({ student }) => student);
  return new Map([...students].map(([student, grants]) => [student, toGrants(grants)]));
}

const toGrants = (grants: readonly { readonly assignmentId: string; readonly grant: Override }[]): ByExercise<Override[]> =>
  new Map([...Map.groupBy(grants, ({ assignmentId }) => assignmentId)].map(([id, all]) => [id, all.map(({ grant }) => grant)]));
