import type { Prisma, PrismaClient } from '@nabla/db';
import { enrol, userOf } from './account.ts';
import type { Launch } from './claims.ts';
import type { Accepted } from './launch.ts';
import { findTarget } from './target.ts';
import { refuse, type Refused } from './refusal.ts';
import { roleOf } from './roles.ts';

/** Whom a launch brought, and where they go: a path on our origin. */
type Entered = { readonly ok: true; readonly userId: string; readonly path: string };

/** Writes down what an accepted launch says: the person, the course, their part in it, and what the link leads to. */
export function enter(db: PrismaClient, { launch, platform }: Accepted): Promise<Entered | Refused> {
  return db.$transaction(async (transaction) => {
    const userId = await userOf(transaction, platform, launch);
    const context = await rememberContext(transaction, platform.id, launch);
    const role = roleOf(launch.roles);
    if (context.course === null) return role === 'instructor' ? { ok: true, userId, path: `/lti/connect/${context.id}` } : refuse('not_connected');
    if (role !== null) await enrol(transaction, { courseId: context.course.id, userId }, role);
    if (launch.kind === 'pick') {
      const pickId = await beginPick(transaction, { launch, platformId: platform.id, contextId: context.id, userId });
      return { ok: true, userId, path: `/lti/pick/${context.course.slug}/${pickId}` };
    }
    const target = await findTarget(transaction, launch.targetLinkUri);
    if (target.courseSlug !== null && target.courseSlug !== context.course.slug) return refuse('other_course');
    if (target.assignmentId !== null) await rememberLink(transaction, context.id, { ...launch, assignmentId: target.assignmentId, exerciseId: target.exerciseId });
    return { ok: true, userId, path: target.path ?? `/courses/${context.course.slug}` };
  });
}

function rememberContext(transaction: Prisma.TransactionClient, platformId: string, { deploymentId, context, membershipsUrl }: Launch) {
  const key = { platformId, deploymentId, contextId: context.id };
  return transaction.ltiContext.upsert({
    where: { platformId_deploymentId_contextId: key },
    create: { ...key, title: context.title, membershipsUrl },
    update: { title: context.title, membershipsUrl },
    select: { id: true, course: { select: { id: true, slug: true } } },
  });
}

type Pick = { readonly launch: Extract<Launch, { kind: 'pick' }>; readonly platformId: string; readonly contextId: string; readonly userId: string };

async function beginPick(transaction: Prisma.TransactionClient, { launch: { returnUrl, data, multiple }, ...whose }: Pick): Promise<string> {
  const { id } = await transaction.ltiPick.create({ data: { ...whose, returnUrl, data, multiple }, select: { id: true } });
  return id;
}

type Link = Extract<Launch, { kind: 'resource' }> & { readonly assignmentId: string; readonly exerciseId: string | null };

async function rememberLink(transaction: Prisma.TransactionClient, contextId: string, link: Link): Promise<void> {
  const { resourceLinkId, assignmentId, exerciseId, lineItemsUrl } = link;
  // A line item that we had the platform make is not forgotten because a launch does not mention it.
  const lineItem = link.lineItemUrl === null ? {} : { lineItemUrl: link.lineItemUrl };
  const data = { assignmentId, exerciseId, lineItemsUrl, ...lineItem };
  await transaction.ltiLink.upsert({
    where: { contextId_resourceLinkId: { contextId, resourceLinkId } },
    create: { contextId, resourceLinkId, ...data },
    update: data,
    select: { id: true },
  });
}
