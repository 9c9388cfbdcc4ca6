import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { APIError } from 'better-auth/api';
import { z } from 'zod';

/** In a frame on somebody else's page a browser keeps only cookies that say so, and for that page alone. */
const IN_FRAME = { sameSite: 'none', secure: true, partitioned: true } as const;

const body = z.object({ userId: z.string(), framed: z.boolean() });

/** Begins a session for somebody whom a platform vouched for. An endpoint without a path: no request reaches it, only our own code. */
export const ltiSession = {
  id: 'lti-session',
  endpoints: {
    beginLtiSession: createAuthEndpoint({ method: 'POST', body }, async (context) => {
      const { internalAdapter } = context.context;
      const user = await internalAdapter.findUserById(context.body.userId);
      if (user === null) throw new APIError('NOT_FOUND');
      const session = await internalAdapter.createSession(user.id);
      await setSessionCookie(context, { session, user }, false, context.body.framed ? IN_FRAME : undefined);
      return context.json({ begun: true });
    }),
  },
};
