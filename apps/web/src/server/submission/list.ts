import type { Prisma, PrismaClient } from '@nabla/db';

const ATTEMPT = {
  id: true,
  attempt: true,
  submittedAt: true,
  runs: {
    where: { abandonedAt: null },
    orderBy: { queuedAt: 'desc' },
    take: 1,
    select: { verdict: true, score: true, maxScore: true, timeMs: true },
  },
} as const satisfies Prisma.SubmissionSelect;

/** Submissions in short, the latest first. The caller scopes `where` by person and course. */
export async function listAttempts(db: PrismaClient, where: Prisma.SubmissionWhereInput) {
  const submissions = await db.submission.findMany({ where, orderBy: { attempt: 'desc' }, select: ATTEMPT });
  return submissions.map(({ runs, ...submission }) => ({ ...submission, run: runs[0] ?? null }));
}
