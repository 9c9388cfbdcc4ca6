import { publicProcedure, router } from '../trpc.ts';

export const sessionRouter = router({
  /** Who is signed in, or null. */
  current: publicProcedure.query(({ ctx }) => ctx.person),
});
