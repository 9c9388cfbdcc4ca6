import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@nabla/db';
import { userId } from '../../src/server/ids.ts';
import type { Person } from '../../src/server/context.ts';
import { EXERCISE_ID } from './catalog.ts';
import type { Who } from './roles.ts';

const ROLES = ['student', 'assistant', 'instructor', 'owner'] as const;

/** Those who are somebody: everybody but the visitor, and a second student. */
export type Somebody = Exclude<Who, 'visitor'> | 'classmate';

/** A course with everything that a procedure can be asked about, one of each. */
export type World = {
  readonly courseSlug: string;
  readonly assignmentSlug: string;
  readonly assignmentId: string;
  readonly assignmentExerciseId: string;
  readonly extensionId: string;
  readonly people: Readonly<Record<Somebody, Person>>;
  /** One submission of everybody's. */
  readonly submissions: Readonly<Record<Somebody, string>>;
  /** A remark of everybody's on their own submission. */
  readonly comments: Readonly<Record<Somebody, string>>;
  /** A question of everybody's about their own submission. */
  readonly requests: Readonly<Record<Somebody, string>>;
  /** A dry run without submissions. */
  readonly regradeId: string;
  readonly reportId: string;
  /** Of the report: the student's submission and the classmate's. */
  readonly pairId: string;
  /** A session of everybody's. */
  readonly sessions: Readonly<Record<Somebody, string>>;
  /** An API token of everybody's. */
  readonly tokens: Readonly<Record<Somebody, string>>;
  /** One of everybody's, which tells of the assignment. */
  readonly notifications: Readonly<Record<Somebody, string>>;
  /** A course of a learning platform that this one is connected with. */
  readonly ltiContextId: string;
  /** Everybody's choice of what a link there shall lead to. */
  readonly ltiPicks: Readonly<Record<Somebody, string>>;
  /** One of the course's, for students. */
  readonly invitation: { readonly id: string; readonly code: string };
};

const SOMEBODIES = [...ROLES, 'classmate', 'outsider', 'admin'] as const satisfies readonly Somebody[];

/** Makes one, of its own in every respect. */
export async function createWorld(db: PrismaClient): Promise<World> {
  const people = recordOf((who) => personNamed(who));
  await db.user.createMany({ data: Object.values(people).map((person) => ({ ...person, emailVerified: true })) });
  const enrolments = [...ROLES.map((role) => ({ userId: people[role].id, role })), { userId: people.classmate.id, role: 'student' } as const];
  const slug = `course-${randomUUID()}`;
  const course = await db.course.create({ data: { slug, title: 'A course', enrolments: { createMany: { data: enrolments } } }, select: { id: true } });
  const assignment = await db.assignment.create({ data: { courseId: course.id, slug: 'first', title: 'First', position: 0 }, select: { id: true, slug: true } });
  const data = { assignmentId: assignment.id, exerciseId: EXERCISE_ID, exerciseHash: 'a1', position: 0 };
  const { id: assignmentExerciseId } = await db.assignmentExercise.create({ data, select: { id: true } });
  const grant = { assignmentId: assignment.id, userId: people.student.id, extraAttempts: 1, reason: 'ill' };
  const { id: extensionId } = await db.assignmentOverride.create({ data: grant, select: { id: true } });
  const submissions = recordOf(() => randomUUID());
  const rows = SOMEBODIES.map((who) => ({ id: submissions[who], userId: people[who].id, assignmentExerciseId, attempt: 1, source: `// ${who}` }));
  await db.submission.createMany({ data: rows });
  const invitation = { id: randomUUID(), code: randomUUID().replaceAll('-', '').toUpperCase() };
  await db.invitation.create({ data: { ...invitation, courseId: course.id, role: 'student', maxUses: 100, expiresAt: new Date('2100-01-01') }, select: { id: true } });
  const sessions = recordOf(() => randomUUID());
  const expiresAt = new Date('2100-01-01');
  await db.session.createMany({ data: SOMEBODIES.map((who) => ({ id: sessions[who], token: sessions[who], userId: people[who].id, expiresAt })) });
  const tokens = recordOf(() => randomUUID());
  const token = { name: 'laptop', ending: 'abcd', scopes: ['read'], expiresAt };
  await db.apiToken.createMany({ data: SOMEBODIES.map((who) => ({ ...token, id: tokens[who], hash: tokens[who], userId: people[who].id })) });
  const notifications = recordOf(() => randomUUID());
  const news = { assignmentId: assignment.id, kind: 'grade_released', details: {} } as const;
  await db.notification.createMany({ data: SOMEBODIES.map((who) => ({ ...news, id: notifications[who], userId: people[who].id })) });
  const reviewed = await addReview(db, { assignmentExerciseId, people, submissions });
  const platform = await addPlatform(db, course.id, people);
  return { ...platform, courseSlug: slug, assignmentSlug: assignment.slug, assignmentId: assignment.id, assignmentExerciseId, extensionId, people, submissions, invitation, notifications, sessions, tokens, ...reviewed };
}

/** What staff and students have to say to each other about submissions. */
async function addReview(db: PrismaClient, { assignmentExerciseId, people, submissions }: Pick<World, 'assignmentExerciseId' | 'people' | 'submissions'>) {
  const [comments, requests] = [recordOf(() => randomUUID()), recordOf(() => randomUUID())];
  const remark = { line: 1, body: 'a remark' };
  await db.reviewComment.createMany({ data: SOMEBODIES.map((who) => ({ ...remark, id: comments[who], submissionId: submissions[who], authorId: people[who].id })) });
  await db.regradeRequest.createMany({ data: SOMEBODIES.map((who) => ({ id: requests[who], submissionId: submissions[who], caseName: 'a case' })) });
  const regrade = await db.regrade.create({
    data: { assignmentExerciseId, startedById: people.owner.id, fromHash: 'a1', toHash: 'a1', scope: 'latest' },
    select: { id: true },
  });
  const report = await db.similarityReport.create({
    data: {
      assignmentExerciseId,
      pairs: { create: { leftId: submissions.student, rightId: submissions.classmate, similarity: 1, longest: 1, overlap: 1, fragments: [] } },
    },
    select: { id: true, pairs: { select: { id: true } } },
  });
  return { comments, requests, regradeId: regrade.id, reportId: report.id, pairId: report.pairs[0]?.id ?? '' };
}

/** A learning platform, and what people there are asked. */
async function addPlatform(db: PrismaClient, courseId: string, people: World['people']) {
  const addresses = { authUrl: 'https://lms.test/auth', tokenUrl: 'https://lms.test/token', jwksUrl: 'https://lms.test/jwks' };
  const contexts = { create: { deploymentId: '1', contextId: 'course', title: 'There', courseId } };
  const registration = { name: 'LMS', issuer: `https://lms.test/${randomUUID()}`, clientId: 'nabla', ...addresses, contexts };
  const platform = await db.ltiPlatform.create({ data: registration, select: { id: true, contexts: { select: { id: true } } } });
  const ltiContextId = platform.contexts[0]?.id ?? '';
  const ltiPicks = recordOf(() => randomUUID());
  const pick = { platformId: platform.id, contextId: ltiContextId, returnUrl: 'https://lms.test/return' };
  await db.ltiPick.createMany({ data: SOMEBODIES.map((who) => ({ ...pick, id: ltiPicks[who], userId: people[who].id })) });
  return { ltiContextId, ltiPicks };
}

/** The exercise that every world's assignment has. */
export async function publishExercise(db: PrismaClient): Promise<void> {
  const versions = { create: { hash: 'a1', title: 'The error at the output', points: 10 } };
  await db.exercise.create({ data: { id: EXERCISE_ID, module: '03-backpropagation', versions }, select: { id: true } });
}

const personNamed = (who: Somebody): Person => {
  const id = randomUUID();
  return { id: userId.parse(id), name: who, email: `${who}-${id}@example.org`, isAdmin: who === 'admin' };
};

const recordOf = <T>(make: (who: Somebody) => T): Readonly<Record<Somebody, T>> => ({
  student: make('student'),
  assistant: make('assistant'),
  instructor: make('instructor'),
  owner: make('owner'),
  classmate: make('classmate'),
  outsider: make('outsider'),
  admin: make('admin'),
});
