import type { CourseModule } from '@nabla/exercise-kit';
import { addDemoPeople } from './add-demo-people.ts';
import type { Prisma, PrismaClient } from './client.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { publish, type Publishable } from './publish.ts';

const COURSE = { slug: 'neural-networks', title: 'Neural networks from scratch' };

/** What the seed needs of the kit's `Catalog`. */
type Content = { readonly modules: readonly Pick<CourseModule, 'id' | 'title' | 'exercises'>[]; readonly exercises: readonly Publishable[] };

/**
 * Publishes the catalog and brings the demo course in step with it: one assignment per module, every exercise in
 * its newest version, save for those that somebody has submitted to: they stay until a person moves them. Run again it changes nothing that a person did, and nothing at all when the catalog is the same.
 */
export async function seed(db: PrismaClient, catalog: Content): Promise<void> {
  await addDemoPeople(db);
  await db.$transaction((transaction) => fillCourse(catalog, transaction), { timeout: 60_000 });
}

async function fillCourse(catalog: Content, transaction: Prisma.TransactionClient): Promise<void> {
  await publish(catalog.exercises, transaction);
  const { id } = await transaction.course.upsert({ where: { slug: COURSE.slug }, create: COURSE, update: {}, select: { id: true } });
  await enrol(id, transaction);
  const hashes = new Map(catalog.exercises.map((exercise) => [exercise.id, exercise.hash]));
  for (const [position, module] of catalog.modules.entries()) {
    const assignmentId = await assign({ courseId: id, position, module }, transaction);
    await fillAssignment({ assignmentId, module, hashes }, transaction);
  }
}

async function enrol(courseId: string, transaction: Prisma.TransactionClient): Promise<void> {
  const users = await transaction.user.findMany({ where: { email: { in: DEMO_PEOPLE.map(({ email }) => email) } }, select: { id: true, email: true } });
  const enrolments = users.flatMap((user) =>
    DEMO_PEOPLE.filter(({ email }) => email === user.email).map(({ role }) => ({ courseId, userId: user.id, role })),
  );
  await transaction.enrolment.createMany({ data: enrolments, skipDuplicates: true });
}

type Assigned = { readonly courseId: string; readonly position: number; readonly module: Content['modules'][number] };

async function assign({ courseId, position, module }: Assigned, transaction: Prisma.TransactionClient): Promise<string> {
  const { id: slug, title } = module;
  const assignment = await transaction.assignment.upsert({
    where: { courseId_slug: { courseId, slug } },
    create: { courseId, slug, title, position, ...datesOf(position, new Date()) },
    update: { title, position },
    select: { id: true },
  });
  return assignment.id;
}

const DAY_MS = 86_400_000;

/** The first module is due at the end of next week's day, each other a week later; late work loses a tenth a day for a week. */
function datesOf(position: number, now: Date): Pick<Prisma.AssignmentUncheckedCreateInput, 'dueAt' | 'closesAt' | 'latePolicy' | 'latePercent' | 'lateLowestPercent'> {
  const lastMinute = new Date(now.getTime() + (position + 1) * 7 * DAY_MS).setUTCHours(23, 59, 0, 0);
  return { dueAt: new Date(lastMinute), closesAt: new Date(lastMinute + 7 * DAY_MS), latePolicy: 'per_day', latePercent: 10, lateLowestPercent: 30 };
}

type Filling = { readonly assignmentId: string; readonly module: Content['modules'][number]; readonly hashes: ReadonlyMap<string, string> };

async function fillAssignment({ assignmentId, module, hashes }: Filling, transaction: Prisma.TransactionClient): Promise<void> {
  for (const [position, exerciseId] of module.exercises.entries()) {
    const exerciseHash = hashes.get(exerciseId);
    if (exerciseHash === undefined) throw new Error(`module ${module.id}: the catalog has no exercise ${exerciseId}`);
    await transaction.assignmentExercise.upsert({
      where: { assignmentId_exerciseId: { assignmentId, exerciseId } },
      create: { assignmentId, exerciseId, exerciseHash, position },
      update: { position },
    });
    await moveUnused({ assignmentId, exerciseId, exerciseHash }, transaction);
  }
  // What left the module and has no work of anybody's in it goes; submissions keep theirs.
  await transaction.assignmentExercise.deleteMany({
    where: { assignmentId, exerciseId: { notIn: [...module.exercises] }, submissions: { none: {} }, drafts: { none: {} } },
  });
}

type Version = { readonly assignmentId: string; readonly exerciseId: string; readonly exerciseHash: string };

/** Where nobody has submitted yet there is nobody to treat unequally; where graders have not kept the old version, nothing could be graded with it. */
async function moveUnused({ assignmentId, exerciseId, exerciseHash }: Version, transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.assignmentExercise.updateMany({
    where: { assignmentId, exerciseId, OR: [{ submissions: { none: {} } }, { version: { archive: null } }] },
    data: { exerciseHash },
  });
}
