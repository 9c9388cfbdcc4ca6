import { checkRouter } from './routers/check.ts';
import { courseRouter } from './routers/course.ts';
import { draftRouter } from './routers/draft.ts';
import { exerciseRouter } from './routers/exercise.ts';
import { runtimeRouter } from './routers/runtime.ts';
import { sessionRouter } from './routers/session.ts';
import { submissionRouter } from './routers/submission.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  check: checkRouter,
  course: courseRouter,
  draft: draftRouter,
  exercise: exerciseRouter,
  runtime: runtimeRouter,
  session: sessionRouter,
  submission: submissionRouter,
});

export type AppRouter = typeof appRouter;
