import type { Prisma, PrismaClient } from '@nabla/db';
import { inLanguage, type Language } from '@nabla/exercise-kit';
import { findExercise } from '../catalog.ts';
import { moduleTitle } from '../module/title.ts';

const CONTEXT = {
  id: true,
  title: true,
  membershipsUrl: true,
  platform: { select: { name: true } },
  links: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      exerciseId: true,
      lineItemUrl: true,
      lineItemsUrl: true,
      assignment: { select: { slug: true, title: true } },
      scores: { select: { sentAt: true, changedAt: true, lastError: true } },
    },
  },
} as const satisfies Prisma.LtiContextSelect;

type Link = Prisma.LtiContextGetPayload<{ select: typeof CONTEXT }>['links'][number];

/** The platforms' courses that a course is connected with: what they link to, and how far their grade books know. */
export async function openCourseLti(db: PrismaClient, { courseId, language }: { readonly courseId: string; readonly language: Language }) {
  const contexts = await db.ltiContext.findMany({ where: { courseId }, orderBy: { title: 'asc' }, select: CONTEXT });
  return contexts.map(({ membershipsUrl, links, ...context }) => ({ ...context, hasRoster: membershipsUrl !== null, links: links.map((link) => toLink(link, language)) }));
}

function toLink({ id, exerciseId, assignment, scores, ...items }: Link, language: Language) {
  const exercise = findExercise(exerciseId ?? '');
  const waiting = scores.filter(({ sentAt, changedAt }) => sentAt === null || sentAt < changedAt);
  return {
    id,
    title: exercise ? inLanguage(exercise.texts, language).title : moduleTitle(assignment, language),
    hasColumn: items.lineItemUrl !== null || items.lineItemsUrl !== null,
    sent: scores.length - waiting.length,
    waiting: waiting.length,
    lastError: waiting.find(({ lastError }) => lastError !== null)?.lastError ?? null,
  };
}
