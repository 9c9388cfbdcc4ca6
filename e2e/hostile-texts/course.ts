import type { Prisma, PrismaClient } from '../../prisma/client.ts';
import { STUDENT } from '../fixtures.ts';
import { payloads } from './payloads.ts';

export const SLUG = 'hostile-texts';
export const PEOPLE = { owner: 'owner@hostile.test', student: 'student@hostile.test', other: 'other@hostile.test', admin: 'admin@hostile.test' } as const;

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const ago = (hours: number): Date => new Date(Date.now() - hours * HOUR);

type Ids = { readonly owner: string; readonly student: string; readonly other: string };

/** A course in which every text that anybody may write is a payload, with something on every page. Everybody has the demo's password. */
export async function writeHostileCourse(db: PrismaClient): Promise<void> {
  const text = payloads();
  const { password } = await db.account.findFirstOrThrow({ where: { user: { email: STUDENT }, providerId: 'credential' }, select: { password: true } });
  const person = async (email: string, isAdmin = false): Promise<string> => {
    const { id } = await db.user.create({ data: { name: text(), email, emailVerified: true, isAdmin }, select: { id: true } });
    await db.account.create({ data: { userId: id, accountId: id, providerId: 'credential', password }, select: { id: true } });
    return id;
  };
  const ids = { owner: await person(PEOPLE.owner), student: await person(PEOPLE.student), other: await person(PEOPLE.other) };
  await person(PEOPLE.admin, true);
  const version = await db.exerciseVersion.findFirstOrThrow({ where: { exerciseId: 'output-error' }, orderBy: { publishedAt: 'desc' } });
  const { id: courseId } = await db.course.create({ data: { slug: SLUG, title: text(), timeZone: 'Europe/Berlin', lateDays: 3 }, select: { id: true } });
  await db.enrolment.createMany({ data: [{ courseId, userId: ids.owner, role: 'owner' }, ...[ids.student, ids.other].map((userId) => ({ courseId, userId, role: 'student' as const }))] });
  const { id: groupId } = await db.gradeGroup.create({ data: { courseId, name: text(), weight: 1 }, select: { id: true } });
  const assignment = await db.assignment.create({
    data: { courseId, slug: 'week-1', title: text(), position: 1, opensAt: ago(200), dueAt: ago(1), gradeGroupId: groupId, exercises: { create: { exerciseId: version.exerciseId, exerciseHash: version.hash, position: 1 } } },
    select: { id: true, exercises: { select: { id: true } } },
  });
  const assignmentExerciseId = assignment.exercises[0]?.id ?? '';
  await writeGrades(db, { courseId, assignmentId: assignment.id, assignmentExerciseId, ids, text });
  await writeWork(db, { assignmentExerciseId, hash: version.hash, ids, text });
  await writePlatform(db, { courseId, assignmentId: assignment.id, userId: ids.student, text });
}

type Writing = { readonly ids: Ids; readonly text: () => string };

async function writeGrades(db: PrismaClient, { courseId, assignmentId, assignmentExerciseId, ids, text }: Writing & { readonly courseId: string; readonly assignmentId: string; readonly assignmentExerciseId: string }): Promise<void> {
  const { id: groupId } = await db.studentGroup.create({ data: { courseId, name: text(), members: { create: { userId: ids.other } } }, select: { id: true } });
  await db.assignmentOverride.createMany({
    data: [
      { assignmentId, userId: ids.student, extraAttempts: 1, reason: text(), grantedById: ids.owner },
      { assignmentId, groupId, extraAttempts: 1, reason: text(), grantedById: ids.owner },
    ],
  });
  await db.gradeOverride.create({ data: { assignmentExerciseId, userId: ids.student, points: 5, comment: text(), gradedById: ids.owner } });
  await db.invitation.create({ data: { courseId, code: 'hostile-invitation', role: 'student', createdById: ids.owner, expiresAt: ago(-200), maxUses: 5 } });
  await db.apiToken.create({ data: { userId: ids.owner, name: text(), hash: 'hostile-token', ending: 'abcd', scopes: ['submit'], expiresAt: ago(-200) } });
  await db.auditEntry.createMany({
    data: (['grade_given', 'assignment_changed'] as const).map((action) => ({
      courseId, actorId: ids.owner, action, subjectKind: 'assignment', subjectId: assignmentId, subjectName: text(), personId: ids.student, before: { title: text() }, after: { title: text() }, reason: text(),
    })),
  });
  await db.notification.create({ data: { userId: ids.student, assignmentId, kind: 'grade_changed', details: { exerciseId: 'output-error', before: 1, after: 5 } } });
}

async function writeWork(db: PrismaClient, { assignmentExerciseId, hash, ids, text }: Writing & { readonly assignmentExerciseId: string; readonly hash: string }): Promise<void> {
  const submit = async (userId: string, run: Partial<Prisma.GradingRunUncheckedCreateInput>): Promise<string> => {
    const { id } = await db.submission.create({ data: { userId, assignmentExerciseId, attempt: 1, source: `// ${text()}\n/* ${text()} */ export const outputError = () => [];\n`, submittedAt: ago(2) }, select: { id: true } });
    await db.gradingRun.create({ data: { submissionId: id, exerciseId: 'output-error', exerciseHash: hash, graderVersion: text(), jail: text(), queuedAt: ago(2), startedAt: ago(2), finishedAt: ago(2), verdict: 'wrong_answer', score: 2, maxScore: 10, timeMs: 12, ...run } });
    return id;
  };
  const left = await submit(ids.student, { cases: { create: hostileCases(text) }, diagnostics: [{ severity: 'warning', message: text(), line: 1, column: 1 }] });
  const right = await submit(ids.other, { verdict: 'judge_error', score: null, maxScore: null, fault: text() });
  await db.reviewComment.create({ data: { submissionId: left, authorId: ids.owner, line: 1, body: text() } });
  await db.regradeRequest.create({ data: { submissionId: left, caseName: text(), messages: { create: [{ authorId: ids.student, body: text() }, { authorId: ids.owner, body: text() }] } } });
  await db.regrade.create({ data: { assignmentExerciseId, startedById: ids.owner, fromHash: hash, toHash: hash, scope: 'all' } });
  await db.similarityReport.create({
    data: {
      assignmentExerciseId, startedAt: ago(1), finishedAt: ago(1), compared: 1, total: 1, skipped: [],
      pairs: { create: { leftId: left, rightId: right, similarity: 0.9, longest: 20, overlap: 30, fragments: [] } },
    },
  });
}

/** What a student's own code can put into a result: what it printed, returned and threw. */
function hostileCases(text: () => string): Prisma.CaseResultUncheckedCreateWithoutRunInput[] {
  const wrong = { name: text(), kind: 'sample', verdict: 'wrong_answer', timeMs: 3 } as const;
  const mismatch = { kind: 'value', path: text(), message: text(), tensors: [{ tensor: text(), path: text(), relativeError: 1 }], shown: { expected: text(), actual: text() } };
  const threw = { name: text(), kind: 'secret', verdict: 'runtime_error', timeMs: 3 } as const;
  return [
    { position: 1, ...wrong, result: { ...wrong, mismatch, hint: text(), console: text(), actual: text() } },
    { position: 2, ...threw, result: { ...threw, error: { name: text(), message: text(), line: 1, column: 1 } }, evidence: { call: text(), arguments: [text()], expected: text(), actual: text(), console: text() } },
  ];
}

async function writePlatform(db: PrismaClient, { courseId, assignmentId, userId, text }: { readonly courseId: string; readonly assignmentId: string; readonly userId: string; readonly text: () => string }): Promise<void> {
  const address = 'https://platform.hostile.test';
  const { id: platformId } = await db.ltiPlatform.create({ data: { name: text(), issuer: text(), clientId: text(), authUrl: address, tokenUrl: address, jwksUrl: address, frameOrigins: [address] }, select: { id: true } });
  const { id: contextId } = await db.ltiContext.create({ data: { platformId, deploymentId: 'one', contextId: 'one', title: text(), courseId }, select: { id: true } });
  const { id: linkId } = await db.ltiLink.create({ data: { contextId, resourceLinkId: 'one', assignmentId }, select: { id: true } });
  await db.ltiScore.create({ data: { linkId, userId, given: 1, maximum: 10, lastError: text() } });
}

export async function removeHostileCourse(db: PrismaClient): Promise<void> {
  await db.ltiPlatform.deleteMany({ where: { authUrl: 'https://platform.hostile.test' } });
  await db.course.deleteMany({ where: { slug: SLUG } });
  await db.user.deleteMany({ where: { email: { in: Object.values(PEOPLE) } } });
}
