import type { Prisma, PrismaClient } from '@nabla/db';
import { findExercise } from '../catalog.ts';
import { caseResultJson, diagnosticsJson } from './case-result-json.ts';
import { toSnapshot, type RunRecord, type SubmissionSnapshot } from './snapshot.ts';

const RUN = {
  exerciseId: true,
  startedAt: true,
  queuedAt: true,
  verdict: true,
  score: true,
  maxScore: true,
  timeMs: true,
  diagnostics: true,
  cases: { orderBy: { position: 'asc' }, select: { result: true } },
} as const satisfies Prisma.GradingRunSelect;

const SUBMISSION = {
  id: true,
  attempt: true,
  submittedAt: true,
  runs: { where: { abandonedAt: null }, orderBy: { queuedAt: 'desc' }, take: 1, select: RUN },
} as const satisfies Prisma.SubmissionSelect;

/** The latest of the submissions that `where` allows, as its student sees it, or null. The caller scopes it by person and course. */
export async function readSnapshot(db: PrismaClient, where: Prisma.SubmissionWhereInput): Promise<SubmissionSnapshot | null> {
  const found = await db.submission.findFirst({ where, orderBy: { attempt: 'desc' }, select: SUBMISSION });
  if (found === null) return null;
  const { runs, ...submission } = found;
  const run = runs[0] ?? null;
  const place = run !== null && run.startedAt === null && run.verdict === null ? await placeInLine(db, run.queuedAt) : 1;
  return toSnapshot({ ...submission, run: run && toRunRecord(run) }, { caseNames: run ? caseNamesOf(run.exerciseId) : [], place });
}

type RunRow = Prisma.GradingRunGetPayload<{ select: typeof RUN }>;

const toRunRecord = ({ cases, diagnostics, ...run }: RunRow): RunRecord => ({
  ...run,
  diagnostics: diagnosticsJson.parse(diagnostics ?? []),
  cases: cases.map(({ result }) => caseResultJson.parse(result)),
});

function caseNamesOf(exerciseId: string): readonly string[] {
  const exercise = findExercise(exerciseId);
  return exercise ? [...exercise.samples.map(({ name }) => name), ...exercise.secrets] : [];
}

async function placeInLine(db: PrismaClient, queuedAt: Date): Promise<number> {
  const ahead = await db.gradingRun.count({
    where: { startedAt: null, finishedAt: null, abandonedAt: null, queuedAt: { lt: queuedAt } },
  });
  return ahead + 1;
}
