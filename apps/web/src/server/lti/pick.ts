import type { PrismaClient } from '@nabla/db';
import { inLanguage, type Language } from '@nabla/exercise-kit';
import { findExercise } from '../catalog.ts';
import { moduleTitle } from '../module/title.ts';

type Asked = { readonly pickId: string; readonly userId: string; readonly courseId: string; readonly language: Language };

/** What a link of the platform can lead to: the course's assignments and their exercises. Null where this person was not asked. */
export async function openPick(db: PrismaClient, { pickId, userId, courseId, language }: Asked) {
  const pick = await db.ltiPick.findFirst({ where: { id: pickId, userId, context: { courseId } }, select: { id: true, platform: { select: { name: true } } } });
  if (pick === null) return null;
  const assignments = await db.assignment.findMany({
    where: { courseId },
    orderBy: { position: 'asc' },
    select: { id: true, slug: true, title: true, exercises: { orderBy: { position: 'asc' }, select: { exerciseId: true, version: { select: { title: true, points: true } } } } },
  });
  return {
    ...pick,
    assignments: assignments.map(({ id, exercises, ...assignment }) => ({
      id,
      title: moduleTitle(assignment, language),
      points: exercises.reduce((sum, { version }) => sum + version.points, 0),
      exercises: exercises.map(({ exerciseId, version }) => {
        const known = findExercise(exerciseId);
        return { id: exerciseId, points: version.points, title: known ? inLanguage(known.texts, language).title : version.title };
      }),
    })),
  };
}
