import type { Prisma } from '@nabla/db';

/** What a link of ours leads to. All null for an address that is no course's, such as the launch address itself. */
type Target = { readonly path: string | null; readonly courseSlug: string | null; readonly assignmentId: string | null; readonly exerciseId: string | null };

const NOWHERE: Target = { path: null, courseSlug: null, assignmentId: null, exerciseId: null };

/** The address of a course, of an assignment or of an exercise, as deep linking hands it out and as a person would copy it from the browser. */
const COURSE_PATH = /^\/courses\/(?<course>[^/]+)(?:\/(?<assignment>[^/]+)(?:\/(?<exercise>[^/]+))?)?\/?$/u;

export async function findTarget(transaction: Prisma.TransactionClient, uri: string): Promise<Target> {
  const { pathname } = new URL(uri);
  const { course, assignment, exercise } = COURSE_PATH.exec(pathname)?.groups ?? {};
  if (course === undefined) return NOWHERE;
  const place = { ...NOWHERE, path: pathname, courseSlug: decodeURIComponent(course) };
  if (assignment === undefined) return place;
  const found = await transaction.assignment.findFirst({
    where: { slug: decodeURIComponent(assignment), course: { slug: place.courseSlug } },
    select: { id: true, exercises: { where: { exerciseId: decodeURIComponent(exercise ?? '') }, select: { exerciseId: true } } },
  });
  if (found === null) return place;
  const [known] = found.exercises;
  if (exercise !== undefined && known === undefined) return place;
  return { ...place, assignmentId: found.id, exerciseId: known?.exerciseId ?? null };
}
