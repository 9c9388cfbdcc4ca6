import type { Prisma, PrismaClient } from '@nabla/db';
import { findExercise } from '../catalog.ts';
import { readVisibleFrom } from '../grades/read-door.ts';
import { readPace, waitSeconds } from '../queue/pace.ts';
import { readPlace } from '../queue/place-in-line.ts';
import { caseResultJson, diagnosticsJson, progressJson } from './case-result-json.ts';
import { COUNTING_RUN } from './counting-run.ts';
import { toSnapshot, type Line, type RunRecord, type SubmissionSnapshot } from './snapshot.ts';

const RUN = {
  id: true,
  firstRunId: true,
  exerciseId: true,
  startedAt: true,
  verdict: true,
  score: true,
  maxScore: true,
  timeMs: true,
  diagnostics: true,
  progress: true,
  cases: { orderBy: { position: 'asc' }, select: { result: true } },
} as const satisfies Prisma.GradingRunSelect;

const SUBMISSION = {
  id: true,
  attempt: true,
  submittedAt: true,
  userId: true,
  assignmentExerciseId: true,
  runs: { ...COUNTING_RUN, select: RUN },
} as const satisfies Prisma.SubmissionSelect;

/** The latest of the submissions that `where` allows, as its student sees it, or null. The caller scopes it by person and course. */
export async function readSnapshot(db: PrismaClient, where: Prisma.SubmissionWhereInput, now: Date): Promise<SubmissionSnapshot | null> {
  const found = await db.submission.findFirst({ where, orderBy: { attempt: 'desc' }, select: SUBMISSION });
  if (found === null) return null;
  const { runs, userId, assignmentExerciseId, ...submission } = found;
  const run = runs[0] ?? null;
  const line = run !== null && run.startedAt === null && run.verdict === null ? await readLine(db, run) : NEXT;
  const visibleFrom = await readVisibleFrom(db, { userId, assignmentExerciseId });
  const withheldUntil = visibleFrom > now.getTime() ? new Date(visibleFrom) : null;
  return toSnapshot({ ...submission, run: run && toRunRecord(run) }, { caseNames: run ? caseNamesOf(run.exerciseId) : [], line, withheldUntil });
}

type RunRow = Prisma.GradingRunGetPayload<{ select: typeof RUN }>;

const toRunRecord = ({ cases, diagnostics, progress, ...run }: RunRow): RunRecord => ({
  ...run,
  diagnostics: diagnosticsJson.parse(diagnostics ?? []),
  progress: progressJson.nullable().parse(progress),
  cases: cases.map(({ result }) => caseResultJson.parse(result)),
});

function caseNamesOf(exerciseId: string): readonly string[] {
  const exercise = findExercise(exerciseId);
  return exercise ? [...exercise.samples.map(({ name }) => name), ...exercise.secrets] : [];
}

/** Where nothing is known of the line. */
const NEXT: Line = { place: 1, waitSeconds: 0 };

async function readLine(db: PrismaClient, { id, firstRunId }: Pick<RunRow, 'id' | 'firstRunId'>): Promise<Line> {
  const [place, pace] = await Promise.all([readPlace(db, firstRunId ?? id), readPace(db, Date.now())]);
  return { place, waitSeconds: waitSeconds(place, pace) };
}
