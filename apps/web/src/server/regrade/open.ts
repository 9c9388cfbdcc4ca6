import type { Prisma, PrismaClient } from '@nabla/db';
import type { CaseResult } from '@nabla/exercise-kit';
import { TRPCError } from '@trpc/server';
import { caseResultJson } from '../submission/case-result-json.ts';
import { caseChanges } from './case-changes.ts';
import { readProgress } from './progress.ts';
import { readRegraded, type RegradedSubmission } from './read-regraded.ts';
import { shareOf, standings } from './standing.ts';

/** As many as a page can show at once. */
const MOST = 300;

type Place = { readonly courseId: string; readonly regradeId: string };

/** A regrade: how far it is, who would gain and lose, and why, case by case. */
export async function openRegrade(db: PrismaClient, { courseId, regradeId }: Place) {
  const { assignmentExercise, ...regrade } = await findRegrade(db, { courseId, regradeId });
  const [progress, submissions] = await Promise.all([readProgress(db, regrade), readRegraded(db, regrade)]);
  const changed = submissions.filter(isChanged);
  const best = standings(submissions);
  return {
    ...regrade,
    exercise: { id: assignmentExercise.exerciseId, title: assignmentExercise.version.title },
    progress,
    students: {
      gain: best.filter(({ before, after }) => after > before).length,
      lose: best.filter(({ before, after }) => after < before).length,
      same: best.filter(({ before, after }) => after === before).length,
    },
    changes: await withReasons(db, changed.slice(0, MOST), new Map(best.map((standing) => [standing.userId, standing]))),
    hidden: Math.max(0, changed.length - MOST),
  };
}

/** The regrade of a course; to everybody else it does not exist. */
export async function findRegrade(db: PrismaClient, { courseId, regradeId }: Place) {
  const regrade = await db.regrade.findFirst({ where: { id: regradeId, assignmentExercise: { assignment: { courseId } } }, select: REGRADE });
  if (regrade === null) throw new TRPCError({ code: 'NOT_FOUND' });
  return regrade;
}

const REGRADE = {
  id: true,
  assignmentExerciseId: true,
  fromHash: true,
  toHash: true,
  scope: true,
  state: true,
  startedAt: true,
  closedAt: true,
  startedBy: { select: { name: true } },
  assignmentExercise: { select: { exerciseId: true, version: { select: { title: true } } } },
} as const satisfies Prisma.RegradeSelect;

const isChanged = ({ before, after }: RegradedSubmission): boolean =>
  after !== null && (before === null || before.verdict !== after.verdict || shareOf(before) !== shareOf(after));

async function withReasons(db: PrismaClient, changed: readonly RegradedSubmission[], best: ReadonlyMap<string, { readonly before: number; readonly after: number }>) {
  const results = await readCases(db, changed.flatMap(({ before, after }) => [before, after].flatMap((run) => (run ? [run.id] : []))));
  const casesOf = (run: { readonly id: string } | null): readonly CaseResult[] => (run ? (results.get(run.id) ?? []) : []);
  return changed.map((submission) => ({
    ...submission,
    best: best.get(submission.userId) ?? { before: 0, after: 0 },
    cases: caseChanges(casesOf(submission.before), casesOf(submission.after)),
  }));
}

async function readCases(db: PrismaClient, runIds: readonly string[]): Promise<ReadonlyMap<string, readonly CaseResult[]>> {
  const rows = await db.caseResult.findMany({ where: { runId: { in: [...runIds] } }, orderBy: { position: 'asc' }, select: { runId: true, result: true } });
  const groups = Map.groupBy(rows, ({ runId }) => runId);
  return new Map([...groups].map(([runId, own]) => [runId, own.map(({ result }) => caseResultJson.parse(result))]));
}
