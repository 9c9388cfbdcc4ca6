import { z } from 'zod';
import { listTokens, makeToken, revokeToken } from '../token/manage.ts';
import { SCOPES } from '../token/scopes.ts';
import { router, sessionProcedure } from '../trpc.ts';

/** The tokens with which a person's programs come. */
export const tokenRouter = router({
  list: sessionProcedure.query(({ ctx }) => listTokens(ctx.db, ctx.person)),

  make: sessionProcedure
    .input(z.object({ name: z.string().trim().min(1).max(100), scopes: z.array(z.enum(SCOPES)).min(1), days: z.int().min(1).max(365) }))
    .mutation(({ ctx, input }) => makeToken(ctx.db, ctx.person, { ...input, scopes: SCOPES.filter((scope) => input.scopes.includes(scope)) })),

  revoke: sessionProcedure.input(z.object({ tokenId: z.uuid() })).mutation(({ ctx, input }) => revokeToken(ctx.db, ctx.person, input.tokenId)),
});
