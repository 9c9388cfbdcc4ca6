import type { Prisma, PrismaClient } from '@nabla/db';
import { inLanguage, type Language } from '@nabla/exercise-kit';
import { catalog } from '../catalog.ts';
import { RULES } from '../grades/to-rules.ts';
import { toForm } from './to-columns.ts';
import { found } from '../found.ts';

type Question = { readonly db: PrismaClient; readonly courseId: string; readonly language: Language };

/** What the editor of an assignment needs besides the assignment itself. */
export async function openShelf({ db, courseId, language }: Question) {
  const course = await db.course.findUniqueOrThrow({
    where: { id: courseId },
    select: { timeZone: true, lateDays: true, gradeGroups: { orderBy: { name: 'asc' }, select: { id: true, name: true } } },
  });
  const exercises = catalog().exercises.map(({ id, module, points, texts }) => ({ id, module, points, title: inLanguage(texts, language).title }));
  return { ...course, exercises };
}

/** An assignment as its editor shows it. */
export async function openAssignmentForm({ db, courseId }: Question, slug: string) {
  const select = { ...FORM, course: { select: { timeZone: true } } } as const satisfies Prisma.AssignmentSelect;
  const { id, course, exercises, ...rules } = found(await db.assignment.findUnique({ where: { courseId_slug: { courseId, slug } }, select }));
  return {
    id,
    slug,
    form: { ...toForm(rules, course.timeZone), exercises: exercises.map(({ exerciseId, points }) => ({ exerciseId, points })) },
    /** Exercises that somebody handed in to: they stay. */
    worked: exercises.filter(({ _count }) => _count.submissions > 0).map(({ exerciseId }) => exerciseId),
  };
}

const FORM = {
  ...RULES,
  title: true,
  exercises: { orderBy: { position: 'asc' }, select: { exerciseId: true, points: true, _count: { select: { submissions: true } } } },
} as const satisfies Prisma.AssignmentSelect;
