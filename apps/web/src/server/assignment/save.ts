import type { Prisma, PrismaClient } from '@nabla/db';
import type { AssignmentForm } from '#schemas/assignment.ts';
import { audit } from '../audit/audit.ts';
import { RULES } from '../grades/to-rules.ts';
import { found } from '../found.ts';
import { fillExercises } from './fill-exercises.ts';
import { findFreeSlug } from './free-slug.ts';
import { findDateProblem, toColumns, toRecord, type Problem } from './to-columns.ts';

type Actor = { readonly id: string; readonly courseId: string };

/** A problem means that nothing was changed. */
export type Saved = { readonly ok: true; readonly slug: string } | { readonly ok: false; readonly problem: Problem };

/** Thrown inside a transaction to undo it; never leaves this file. */
class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Adds an assignment at the end of the course. */
export const createAssignment = (db: PrismaClient, actor: Actor, form: AssignmentForm): Promise<Saved> =>
  saving(db, async (transaction) => {
    const { courseId } = actor;
    const columns = await checked(transaction, courseId, form);
    const { _max } = await transaction.assignment.aggregate({ where: { courseId }, _max: { position: true } });
    const slug = await findFreeSlug(transaction, courseId, form.title);
    const data = { ...columns.data, courseId, slug, position: (_max.position ?? -1) + 1 };
    const { id } = await transaction.assignment.create({ data, select: { id: true } });
    await fill(transaction, id, form);
    await audit(transaction, { courseId, actorId: actor.id, action: 'assignment_created', subject: { kind: 'assignment', id, name: form.title }, after: toRecord(columns.data, columns.zone) });
    return slug;
  });

/** Brings an assignment in step with its form. */
export const updateAssignment = (db: PrismaClient, actor: Actor, { id, form }: { readonly id: string; readonly form: AssignmentForm }): Promise<Saved> =>
  saving(db, async (transaction) => {
    const { courseId } = actor;
    const columns = await checked(transaction, courseId, form);
    const { slug, ...before } = found(await transaction.assignment.findFirst({ where: { id, courseId }, select: { ...RULES, title: true, slug: true } }));
    await transaction.assignment.update({ where: { id }, data: columns.data, select: { id: true } });
    await fill(transaction, id, form);
    const [was, is] = differences(toRecord(before, columns.zone), toRecord(columns.data, columns.zone));
    await audit(transaction, { courseId, actorId: actor.id, action: 'assignment_changed', subject: { kind: 'assignment', id, name: form.title }, before: was, after: is });
    return slug;
  });

async function saving(db: PrismaClient, save: (transaction: Prisma.TransactionClient) => Promise<string>): Promise<Saved> {
  try {
    return { ok: true, slug: await db.$transaction(save) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function checked(transaction: Prisma.TransactionClient, courseId: string, form: AssignmentForm) {
  const { timeZone, gradeGroups } = await transaction.course.findUniqueOrThrow({ where: { id: courseId }, select: { timeZone: true, gradeGroups: { select: { id: true } } } });
  const data = toColumns(form, timeZone);
  const problem = findDateProblem(data);
  if (problem !== null) throw new Refused(problem);
  if (data.gradeGroupId !== null && !gradeGroups.some(({ id }) => id === data.gradeGroupId)) throw new Refused('unknown_group');
  return { data, zone: timeZone };
}

async function fill(transaction: Prisma.TransactionClient, id: string, { exercises }: AssignmentForm): Promise<void> {
  const problem = await fillExercises(transaction, id, exercises);
  if (problem !== null) throw new Refused(problem);
}

/** The fields that changed, on both sides. */
function differences(before: Prisma.InputJsonObject, after: Prisma.InputJsonObject): readonly [Prisma.InputJsonObject, Prisma.InputJsonObject] {
  const changed = Object.keys(after).filter((field) => before[field] !== after[field]);
  const only = (side: Prisma.InputJsonObject) => Object.fromEntries(changed.map((field) => [field, side[field] ?? null]));
  return [only(before), only(after)];
}
