import type { Prisma, PrismaClient } from '@nabla/db';
import { inLanguage, type Language } from '@nabla/exercise-kit';
import { findExercise } from '../catalog.ts';
import type { UserId } from '../ids.ts';
import { moduleTitle } from '../module/title.ts';
import { readNews, type News } from './news.ts';

type Reader = { readonly db: PrismaClient; readonly person: { readonly id: UserId }; readonly language: Language };

/** As many as anybody scrolls through. */
const MOST = 200;

export const NOTIFICATION = {
  id: true,
  kind: true,
  details: true,
  createdAt: true,
  readAt: true,
  assignmentId: true,
  assignment: { select: { slug: true, title: true, course: { select: { slug: true, title: true, timeZone: true } } } },
} as const satisfies Prisma.NotificationSelect;

type Row = Prisma.NotificationGetPayload<{ select: typeof NOTIFICATION }>;

/** What a person was told, the latest first, with every name in the reader's language. */
export async function listNotifications({ db, person, language }: Reader) {
  const rows = await db.notification.findMany({ where: shownTo(person.id), orderBy: { createdAt: 'desc' }, take: MOST, select: NOTIFICATION });
  return rows.map((row) => describe(row, language));
}

export const countUnread = (db: PrismaClient, userId: UserId): Promise<number> => db.notification.count({ where: { ...shownTo(userId), readAt: null } });

export const shownTo = (userId: UserId) => ({ userId, inApp: true }) satisfies Prisma.NotificationWhereInput;

/** A notification as its reader sees it. */
export function describe(row: Row, language: Language) {
  const { id, createdAt, readAt, assignment } = row;
  const told = readNews(row);
  return { id, createdAt, readAt, news: told, course: assignment.course.title, what: titleOf(told, assignment, language) };
}

/** Where a notification leads. */
export function hrefOf(row: Row): string {
  const { slug, course } = row.assignment;
  const exercise = exerciseOf(readNews(row).subject);
  return `/courses/${course.slug}/${slug}${exercise === undefined ? '' : `/${exercise}`}`;
}

const exerciseOf = (subject: News['subject']): string | undefined => ('exerciseId' in subject ? subject.exerciseId : undefined);

function titleOf({ subject }: News, assignment: { readonly slug: string; readonly title: string }, language: Language): string {
  const exercise = findExercise(exerciseOf(subject) ?? '');
  return exercise ? inLanguage(exercise.texts, language).title : moduleTitle(assignment, language);
}
