import { randomBytes } from 'node:crypto';
import type { Prisma, PrismaClient } from '@nabla/db';
import { LTI } from './claims.ts';
import { sign } from './tool-keys.ts';

const PICK = {
  returnUrl: true,
  data: true,
  context: { select: { deploymentId: true, course: { select: { slug: true } } } },
  platform: { select: { issuer: true, clientId: true, frameOrigins: true } },
} as const satisfies Prisma.LtiPickSelect;

/** What a person chose: an assignment, or one of its exercises. */
type Choice = { readonly pickId: string; readonly userId: string; readonly courseId: string; readonly assignmentId: string; readonly exerciseId: string | null };

/** A form that a browser posts to the platform. */
export type PickAnswer = { readonly returnUrl: string; readonly token: string; readonly frameOrigins: readonly string[] };

type Desk = { readonly db: PrismaClient; readonly origin: string; readonly now: Date };

/** The signed answer to a platform that asked what a link shall lead to, or null where nobody asked this person, or there is no such thing. */
export async function answerPick({ db, origin, now }: Desk, { pickId, userId, courseId, ...choice }: Choice): Promise<PickAnswer | null> {
  const pick = await db.ltiPick.findFirst({ where: { id: pickId, userId, context: { courseId } }, select: PICK });
  if (pick === null || pick.context.course === null) return null;
  const item = await describeChoice(db, courseId, choice);
  if (item === null) return null;
  const url = `${origin}/courses/${pick.context.course.slug}/${item.path}`;
  const contentItem = { type: 'ltiResourceLink', title: item.title, url, lineItem: { label: item.title, scoreMaximum: item.points, resourceId: item.path } };
  const claims = {
    iss: pick.platform.clientId,
    aud: pick.platform.issuer,
    nonce: randomBytes(16).toString('base64url'),
    [`${LTI.claim}/message_type`]: 'LtiDeepLinkingResponse',
    [`${LTI.claim}/version`]: '1.3.0',
    [`${LTI.claim}/deployment_id`]: pick.context.deploymentId,
    [`${LTI.deepLink}/content_items`]: [contentItem],
    ...(pick.data === null ? {} : { [`${LTI.deepLink}/data`]: pick.data }),
  };
  await db.ltiPick.update({ where: { id: pickId }, data: { answeredAt: now }, select: { id: true } });
  return { returnUrl: pick.returnUrl, token: await sign(db, claims, { now, seconds: 300 }), frameOrigins: pick.platform.frameOrigins };
}

async function describeChoice(db: PrismaClient, courseId: string, { assignmentId, exerciseId }: { readonly assignmentId: string; readonly exerciseId: string | null }) {
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, courseId },
    select: { slug: true, title: true, exercises: { select: { exerciseId: true, version: { select: { title: true, points: true } } } } },
  });
  if (assignment === null) return null;
  if (exerciseId === null) {
    return { path: assignment.slug, title: assignment.title, points: assignment.exercises.reduce((sum, { version }) => sum + version.points, 0) };
  }
  const exercise = assignment.exercises.find((one) => one.exerciseId === exerciseId);
  return exercise ? { path: `${assignment.slug}/${exerciseId}`, ...exercise.version } : null;
}
