import type { Prisma, PrismaClient } from '@nabla/db';
import { inLanguage, type Language } from '@nabla/exercise-kit';
import { TRPCError } from '@trpc/server';
import { findExercise } from '../catalog.ts';
import { caseResultJson, diagnosticsJson } from '../submission/case-result-json.ts';
import { COUNTING_RUN } from '../submission/counting-run.ts';
import { COMMENT } from './comments.ts';
import { byExercise, byStudent } from './neighbours.ts';
import { evidenceJson, sampleFacts, toStaffCase, type CaseFacts } from './staff-case.ts';

type Reader = { readonly db: PrismaClient; readonly language: Language; readonly member: { readonly courseId: string } };

/** A submission as staff review it: code, remarks, and every run with everything that is known of its cases. */
export async function openSubmission({ db, language, member }: Reader, id: string) {
  const found = await db.submission.findFirst({
    where: { id, assignmentExercise: { assignment: { courseId: member.courseId } } },
    select: SUBMISSION,
  });
  if (found === null) throw new TRPCError({ code: 'NOT_FOUND' });
  const { runs, assignmentExercise, assignmentExerciseId, user, ...submission } = found;
  const place = { assignmentExerciseId, userId: user.id };
  const [facts, attempts, student, exercise] = await Promise.all([readFacts(db, runs), listOwn(db, place), byStudent(db, place), byExercise(db, place)]);
  return {
    ...submission,
    student: user,
    exercise: { id: assignmentExercise.exerciseId, title: titleOf(assignmentExercise, language) },
    attempts,
    runs: runs.map((run) => toRun(run, facts.get(run.exerciseHash) ?? sampleFacts(run.exerciseId))),
    neighbours: { student, exercise },
  };
}

const RUN = {
  id: true,
  exerciseId: true,
  exerciseHash: true,
  graderVersion: true,
  queuedAt: true,
  finishedAt: true,
  isTrial: true,
  regradeId: true,
  verdict: true,
  score: true,
  maxScore: true,
  timeMs: true,
  mistake: true,
  diagnostics: true,
  cases: { orderBy: { position: 'asc' }, select: { result: true, evidence: true } },
} as const satisfies Prisma.GradingRunSelect;

const SUBMISSION = {
  id: true,
  attempt: true,
  source: true,
  submittedAt: true,
  assignmentExerciseId: true,
  user: { select: { id: true, name: true, email: true } },
  assignmentExercise: { select: { exerciseId: true, version: { select: { title: true } } } },
  comments: { orderBy: [{ line: 'asc' }, { writtenAt: 'asc' }], select: COMMENT },
  // The latest first, so that the first one that is no trial is the one that counts.
  runs: { where: { abandonedAt: null }, orderBy: { queuedAt: 'desc' }, select: RUN },
} as const satisfies Prisma.SubmissionSelect;

type Run = Prisma.GradingRunGetPayload<{ select: typeof RUN }>;

function toRun({ cases, diagnostics, ...run }: Run, facts: readonly CaseFacts[]) {
  const factsOf = new Map(facts.map((fact) => [fact.name, fact]));
  const staffCases = cases.map(({ result, evidence }) => {
    const judged = caseResultJson.parse(result);
    return toStaffCase(judged, evidenceJson.nullable().parse(evidence), factsOf.get(judged.name));
  });
  return { ...run, diagnostics: diagnosticsJson.parse(diagnostics ?? []), cases: staffCases };
}

/** The facts of cases by the version that they belong to. */
async function readFacts(db: PrismaClient, runs: readonly Run[]): Promise<ReadonlyMap<string, readonly CaseFacts[]>> {
  const rows = await db.exerciseCase.findMany({
    where: { exerciseId: { in: runs.map(({ exerciseId }) => exerciseId) }, hash: { in: runs.map(({ exerciseHash }) => exerciseHash) } },
    select: { hash: true, name: true, call: true, arguments: true, expected: true },
  });
  return Map.groupBy(rows, ({ hash }) => hash);
}

/** All of a student's attempts at the exercise, in order. */
async function listOwn(db: PrismaClient, where: { readonly assignmentExerciseId: string; readonly userId: string }) {
  const rows = await db.submission.findMany({
    where,
    orderBy: { attempt: 'asc' },
    select: { id: true, attempt: true, runs: { ...COUNTING_RUN, select: { verdict: true } } },
  });
  return rows.map(({ runs, ...row }) => ({ ...row, verdict: runs[0]?.verdict ?? null }));
}

function titleOf({ exerciseId, version }: { readonly exerciseId: string; readonly version: { readonly title: string } }, language: Language): string {
  const known = findExercise(exerciseId);
  return known ? inLanguage(known.texts, language).title : version.title;
}
