import { assignmentRouter } from './routers/assignment.ts';
import { analyticsRouter } from './routers/analytics.ts';
import { accountRouter } from './routers/account.ts';
import { auditRouter } from './routers/audit.ts';
import { checkRouter } from './routers/check.ts';
import { courseRouter } from './routers/course.ts';
import { draftRouter } from './routers/draft.ts';
import { exerciseRouter } from './routers/exercise.ts';
import { jobRouter } from './routers/job.ts';
import { gradebookRouter } from './routers/gradebook.ts';
import { invitationRouter } from './routers/invitation.ts';
import { ltiRouter } from './routers/lti.ts';
import { notificationRouter } from './routers/notification.ts';
import { queueRouter } from './routers/queue.ts';
import { regradeRouter } from './routers/regrade.ts';
import { requestRouter } from './routers/request.ts';
import { reviewRouter } from './routers/review.ts';
import { rosterRouter } from './routers/roster.ts';
import { runtimeRouter } from './routers/runtime.ts';
import { sessionRouter } from './routers/session.ts';
import { settingsRouter } from './routers/settings.ts';
import { similarityRouter } from './routers/similarity.ts';
import { submissionRouter } from './routers/submission.ts';
import { tokenRouter } from './routers/token.ts';
import { viewingRouter } from './routers/viewing.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  assignment: assignmentRouter,
  analytics: analyticsRouter,
  account: accountRouter,
  audit: auditRouter,
  check: checkRouter,
  course: courseRouter,
  draft: draftRouter,
  exercise: exerciseRouter,
  job: jobRouter,
  gradebook: gradebookRouter,
  invitation: invitationRouter,
  lti: ltiRouter,
  notification: notificationRouter,
  queue: queueRouter,
  regrade: regradeRouter,
  request: requestRouter,
  review: reviewRouter,
  roster: rosterRouter,
  runtime: runtimeRouter,
  session: sessionRouter,
  settings: settingsRouter,
  similarity: similarityRouter,
  submission: submissionRouter,
  token: tokenRouter,
  viewing: viewingRouter,
});

export type AppRouter = typeof appRouter;
