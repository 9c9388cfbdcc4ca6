import type { Prisma, PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { audit } from '../audit/audit.ts';
import type { Person, Viewing } from '../context.ts';
import { userId, type UserId } from '../ids.ts';

type Session = { readonly id: string | undefined; readonly person: Person };
type Look = { readonly courseId: string; readonly userId: UserId };

/** `no_session` for a program that came with a token: it has no pages to look at. */
export type ViewStart = { readonly ok: true } | { readonly ok: false; readonly reason: 'no_session' };

/** From now on this session sees one course as one of its students does. */
export function startViewing(db: PrismaClient, { id, person }: Session, { courseId, userId: studentId }: Look): Promise<ViewStart> {
  return db.$transaction(async (transaction) => {
    const student = await findStudent(transaction, { courseId, userId: studentId });
    if (student === null) throw new TRPCError({ code: 'NOT_FOUND' });
    const data = { viewCourseId: courseId, viewUserId: studentId };
    const { count } = await transaction.session.updateMany({ where: { id: id ?? '', userId: person.id }, data });
    if (count === 0) return { ok: false, reason: 'no_session' };
    const subject = { kind: 'person', id: studentId, name: student.name, personId: studentId } as const;
    await audit(transaction, { courseId, actorId: person.id, action: 'viewed_as_student', subject });
    return { ok: true };
  });
}

export async function stopViewing(db: PrismaClient, { id, person }: Session): Promise<void> {
  await db.session.updateMany({ where: { id: id ?? '', userId: person.id }, data: { viewCourseId: null, viewUserId: null } });
}

/** The student whom somebody looks as, for the banner; null where they are no student of the course any more. */
export async function readViewing(db: PrismaClient, viewing: Viewing) {
  const [student, course] = await Promise.all([
    findStudent(db, viewing),
    db.course.findUnique({ where: { id: viewing.courseId }, select: { slug: true, title: true } }),
  ]);
  return student && course && { student: { name: student.name }, course };
}

/** The student of a view, as the one who asks. Only students are looked as, so that nobody gains a right by it. */
export async function findStudent(db: Prisma.TransactionClient, { courseId, userId: id }: Look): Promise<Person | null> {
  const where = { id, enrolments: { some: { courseId, role: 'student' } } } as const satisfies Prisma.UserWhereInput;
  const found = await db.user.findFirst({ where, select: { id: true, name: true, email: true } });
  return found && { ...found, id: userId.parse(found.id), isAdmin: false };
}
