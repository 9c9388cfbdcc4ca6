import { randomUUID } from 'node:crypto';
import { NEW_ASSIGNMENT } from '../../src/schemas/assignment.ts';
import { EXERCISE_ID } from './catalog.ts';
import { DECIDERS, EVERYBODY, MEMBERS, SIGNED_IN, STAFF, type Who } from './roles.ts';
import type { Somebody, World } from './world.ts';

const EXTENSION = { to: { kind: 'student', email: 'nobody@example.org' }, dueAt: null, closesAt: null, extraAttempts: 1, exempt: false, reason: 'ill' };

type Row = {
  readonly may: readonly Who[];
  /** What it does concerns no course that is there, or a secret in the input opens it, whoever brings it. */
  readonly isOfNoCourse?: true;
  /** Nothing can be asked here that is there to be found: the input is none, and who is told so was let in. */
  readonly isMalformed?: true;
  /** What is asked: something that lies in the given world and, where it is somebody's, is `me`'s. */
  readonly input?: (world: World, me: Somebody) => Readonly<Record<string, unknown>>;
};

const course = ({ courseSlug }: World) => ({ courseSlug });
const student = ({ courseSlug, people }: World) => ({ courseSlug, userId: people.student.id });
const withCode = ({ invitation }: World) => ({ code: invitation.code });
const ofExercise = ({ courseSlug }: World) => ({ courseSlug, exerciseId: EXERCISE_ID });
const ofAssignment = ({ courseSlug, assignmentId }: World) => ({ courseSlug, assignmentId });
const ofCell = ({ courseSlug, assignmentExerciseId, people }: World) => ({ courseSlug, assignmentExerciseId, userId: people.student.id });
const assignmentExercise = ({ assignmentExerciseId }: World) => ({ assignmentExerciseId });
const assignment = ({ courseSlug, assignmentSlug }: World) => ({ courseSlug, assignmentSlug });
const ownSubmission = ({ submissions }: World, me: Somebody) => ({ submissionId: submissions[me] });

const reviewed = (world: World, me: Somebody) => ({ ...course(world), ...ownSubmission(world, me) });
const regraded = ({ courseSlug, regradeId }: World) => ({ courseSlug, regradeId });
const reported = ({ courseSlug, reportId }: World) => ({ courseSlug, reportId });
const paired = ({ courseSlug, pairId }: World) => ({ courseSlug, pairId });
const ownRequest = (world: World, me: Somebody) => ({ ...ownSubmission(world, me), requestId: world.requests[me] });
const ownComment = ({ courseSlug, comments }: World, me: Somebody) => ({ courseSlug, commentId: comments[me] });

const ofContext = ({ courseSlug, ltiContextId }: World) => ({ courseSlug, contextId: ltiContextId });
const picked = ({ courseSlug, ltiPicks }: World, me: Somebody) => ({ courseSlug, pickId: ltiPicks[me] });

const PLATFORM = {
  name: 'Another LMS',
  issuer: 'https://another.test',
  clientId: 'nabla',
  authUrl: 'https://another.test/auth',
  tokenUrl: 'https://another.test/token',
  jwksUrl: 'https://another.test/jwks',
  deploymentIds: ['1'],
  frameOrigins: [],
  trustsEmail: false,
};

/** Who may call what. Every procedure has its row; a new one without a row fails the test. */
export const RIGHTS: Readonly<Record<string, Row>> = {
  'analytics.list': { may: STAFF, input: course },
  'analytics.open': { may: STAFF, input: (world) => ({ ...course(world), ...assignmentExercise(world) }) },
  'account.endSession': { may: SIGNED_IN, input: ({ sessions }, me) => ({ sessionId: sessions[me] }) },
  'account.open': { may: SIGNED_IN },
  'account.rename': { may: SIGNED_IN, isOfNoCourse: true, input: () => ({ name: 'Another name' }) },
  'assignment.create': { may: DECIDERS, input: (world) => ({ ...course(world), form: { ...NEW_ASSIGNMENT, title: 'Second' } }) },
  'assignment.grantExtension': { may: DECIDERS, input: (world) => ({ ...ofAssignment(world), form: EXTENSION }) },
  'assignment.list': { may: STAFF, input: course },
  'assignment.listExtensions': { may: STAFF, input: ofAssignment },
  'assignment.open': { may: DECIDERS, input: assignment },
  'assignment.remove': { may: DECIDERS, input: ofAssignment },
  'assignment.shelf': { may: DECIDERS, input: course },
  'assignment.update': { may: DECIDERS, input: (world) => ({ ...ofAssignment(world), form: { ...NEW_ASSIGNMENT, title: 'First', exercises: [{ exerciseId: EXERCISE_ID, points: 5 }] } }) },
  'assignment.withdrawExtension': { may: DECIDERS, input: (world) => ({ ...course(world), extensionId: world.extensionId }) },
  'audit.list': { may: DECIDERS, input: (world) => ({ ...course(world), filter: {} }) },
  'check.list': { may: STAFF, input: course },
  'check.open': { may: STAFF, input: ofExercise },
  'check.request': { may: STAFF, input: (world) => ({ ...course(world), exerciseIds: [EXERCISE_ID] }) },
  'check.watch': { may: STAFF, input: ofExercise },
  'check.watchList': { may: STAFF, input: course },
  'course.create': { may: ['owner', 'admin'], isOfNoCourse: true, input: () => ({ title: 'Another course', timeZone: 'UTC' }) },
  'course.head': { may: STAFF, input: course },
  'course.list': { may: SIGNED_IN },
  'course.mayCreate': { may: SIGNED_IN },
  'course.open': { may: MEMBERS, input: course },
  'course.openModule': { may: MEMBERS, input: assignment },
  'draft.save': { may: MEMBERS, input: (world) => ({ ...assignmentExercise(world), source: 'mine', revision: 0 }) },
  'exercise.door': { may: MEMBERS, input: assignmentExercise },
  'exercise.open': { may: MEMBERS, input: (world) => ({ ...assignment(world), exerciseId: EXERCISE_ID }) },
  'exercise.watchVersion': { may: MEMBERS, input: ofExercise },
  'gradebook.explain': { may: STAFF, input: ofCell },
  'gradebook.exportAs': { may: STAFF, input: (world) => ({ ...course(world), format: 'canvas' }) },
  'gradebook.give': { may: DECIDERS, input: (world) => ({ ...ofCell(world), points: 9, comment: 'right idea' }) },
  'gradebook.open': { may: STAFF, input: course },
  'gradebook.own': { may: MEMBERS, input: course },
  'gradebook.withdraw': { may: DECIDERS, input: ofCell },
  'queue.open': { may: STAFF, input: course },
  'queue.requeue': { may: STAFF, input: course },
  'job.listFailed': { may: ['admin'] },
  'job.tryAgain': { may: ['admin'], isMalformed: true },
  'lti.answerPick': { may: STAFF, input: (world, me) => ({ ...picked(world, me), assignmentId: world.assignmentId, exerciseId: null }) },
  'lti.connect': { may: DECIDERS, input: ofContext },
  'lti.listPlatforms': { may: ['admin'] },
  'lti.openConnect': { may: ['admin'], input: ({ ltiContextId }) => ({ contextId: ltiContextId }) },
  'lti.openCourse': { may: STAFF, input: course },
  'lti.openPick': { may: STAFF, input: picked },
  'lti.removePlatform': { may: ['admin'], isOfNoCourse: true, input: () => ({ id: randomUUID() }) },
  'lti.rotateKey': { may: ['admin'] },
  'lti.savePlatform': { may: ['admin'], isOfNoCourse: true, input: () => PLATFORM },
  'lti.syncRoster': { may: DECIDERS, input: ofContext },
  'notification.countUnread': { may: SIGNED_IN },
  'notification.list': { may: SIGNED_IN },
  'notification.markAllRead': { may: SIGNED_IN },
  'notification.open': { may: SIGNED_IN, input: ({ notifications }, me) => ({ notificationId: notifications[me] }) },
  'notification.preferences': { may: SIGNED_IN },
  'notification.savePreference': { may: SIGNED_IN, isOfNoCourse: true, input: () => ({ kind: 'comment', inApp: true, byEmail: false }) },
  'notification.watchUnread': { may: SIGNED_IN, isOfNoCourse: true, input: () => ({}) },
  'regrade.accept': { may: DECIDERS, input: regraded },
  'regrade.drop': { may: DECIDERS, input: regraded },
  'regrade.extend': { may: DECIDERS, input: regraded },
  'regrade.list': { may: STAFF, input: course },
  'regrade.open': { may: STAFF, input: regraded },
  'regrade.start': { may: DECIDERS, input: (world) => ({ ...course(world), ...assignmentExercise(world), scope: 'all' }) },
  'regrade.watch': { may: STAFF, input: regraded },
  'request.addTo': { may: MEMBERS, input: (world, me) => ({ ...ownRequest(world, me), body: 'more' }) },
  'request.answer': { may: STAFF, input: (world) => ({ ...course(world), requestId: world.requests.student, body: 'no', decision: 'decline' }) },
  'request.ask': { may: MEMBERS, input: (world, me) => ({ ...ownSubmission(world, me), caseName: 'another case', body: 'why' }) },
  'request.list': { may: STAFF, input: (world) => ({ ...course(world), state: 'open' }) },
  'request.onMine': { may: MEMBERS, input: ownSubmission },
  'request.open': { may: STAFF, input: (world) => ({ ...course(world), requestId: world.requests.student }) },
  'request.withdraw': { may: MEMBERS, input: ownRequest },
  'review.comment': { may: STAFF, input: (world, me) => ({ ...reviewed(world, me), line: 1, body: 'a remark' }) },
  'review.deleteComment': { may: STAFF, input: ownComment },
  'review.editComment': { may: STAFF, input: (world, me) => ({ ...ownComment(world, me), body: 'another remark' }) },
  'review.list': { may: STAFF, input: (world) => ({ ...course(world), filter: {} }) },
  'review.onMine': { may: MEMBERS, input: ownSubmission },
  'review.open': { may: STAFF, input: reviewed },
  'invitation.join': { may: SIGNED_IN, isOfNoCourse: true, input: withCode },
  'invitation.list': { may: DECIDERS, input: course },
  'invitation.make': { may: DECIDERS, input: (world) => ({ ...course(world), role: 'student', days: 1, maxUses: 1 }) },
  'invitation.open': { may: EVERYBODY, isOfNoCourse: true, input: withCode },
  'invitation.revoke': { may: DECIDERS, input: ({ courseSlug, invitation }) => ({ courseSlug, invitationId: invitation.id }) },
  'invitation.signUp': { may: EVERYBODY, isOfNoCourse: true, input: (world) => ({ ...withCode(world), name: 'Newcomer', email: 'new@example.org', password: 'three blind mice' }) },
  'roster.applyImport': { may: DECIDERS, input: (world) => ({ ...course(world), text: 'email', digest: '' }) },
  'roster.changeRole': { may: DECIDERS, input: (world) => ({ ...student(world), role: 'assistant' }) },
  'roster.export': { may: DECIDERS, input: course },
  'roster.list': { may: STAFF, input: (world) => ({ ...course(world), filter: {} }) },
  'roster.makeSetUpLink': { may: DECIDERS, input: student },
  'roster.previewImport': { may: DECIDERS, input: (world) => ({ ...course(world), text: 'email' }) },
  'roster.remove': { may: DECIDERS, input: student },
  'runtime.program': { may: SIGNED_IN },
  'runtime.types': { may: SIGNED_IN },
  'session.current': { may: EVERYBODY },
  'settings.open': { may: DECIDERS, input: course },
  'settings.save': { may: DECIDERS, input: (world) => ({ ...course(world), form: { title: 'A course', timeZone: 'UTC', lateDays: 3, gradeGroups: [] } }) },
  'settings.saveStudentGroup': { may: DECIDERS, input: (world) => ({ ...course(world), name: 'Monday', emails: [] }) },
  'similarity.label': { may: STAFF, input: (world) => ({ ...paired(world), label: 'cleared' }) },
  'similarity.list': { may: STAFF, input: course },
  'similarity.open': { may: STAFF, input: (world) => ({ ...reported(world), threshold: 0.6 }) },
  'similarity.openPair': { may: STAFF, input: paired },
  'similarity.request': { may: STAFF, input: (world) => ({ ...course(world), ...assignmentExercise(world) }) },
  'similarity.watch': { may: STAFF, input: reported },
  'submission.list': { may: MEMBERS, input: assignmentExercise },
  'submission.open': { may: MEMBERS, input: ownSubmission },
  'submission.ownWork': { may: MEMBERS, input: course },
  'submission.readSource': { may: MEMBERS, input: ownSubmission },
  'submission.submit': { may: MEMBERS, input: (world) => ({ ...assignmentExercise(world), source: 'mine' }) },
  'submission.watch': { may: MEMBERS, input: ownSubmission },
  'token.list': { may: SIGNED_IN },
  'token.make': { may: SIGNED_IN, isOfNoCourse: true, input: () => ({ name: 'laptop', scopes: ['read'], days: 1 }) },
  'token.revoke': { may: SIGNED_IN, input: ({ tokens }, me) => ({ tokenId: tokens[me] }) },
  'viewing.current': { may: SIGNED_IN },
  'viewing.start': { may: STAFF, input: student },
  'viewing.stop': { may: SIGNED_IN },
};
