import type { StudentExercise } from '@nabla/exercise-kit';
import type { Prisma } from './client.ts';

/** What is recorded of an exercise; its content stays in its folder and in the catalog. */
export type Publishable = Pick<StudentExercise, 'id' | 'module' | 'hash' | 'title' | 'points'>;

/** Records each exercise in its present version, so that courses can use it. Versions are never changed or removed. */
export async function publish(exercises: readonly Publishable[], transaction: Prisma.TransactionClient): Promise<void> {
  for (const { id, module } of exercises) {
    await transaction.exercise.upsert({ where: { id }, create: { id, module }, update: { module } });
  }
  await transaction.exerciseVersion.createMany({
    data: exercises.map(({ id, hash, title, points }) => ({ exerciseId: id, hash, title, points })),
    skipDuplicates: true,
  });
}
