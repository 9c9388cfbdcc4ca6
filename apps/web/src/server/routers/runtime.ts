import { catalog } from '../catalog.ts';
import { router, sessionProcedure } from '../trpc.ts';

export const runtimeRouter = router({
  /** What the editor needs to know of the modules that a student may import. */
  types: sessionProcedure.query(() => catalog().runtime.types),
  /** What the browser needs to run samples. */
  program: sessionProcedure.query(() => {
    const { harness, modules } = catalog().runtime;
    return { harness, modules };
  }),
});
