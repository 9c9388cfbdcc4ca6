import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { createContext } from '#server/context.ts';
import { retryAfterSeconds } from '#server/retry-after.ts';
import { appRouter } from '#server/root.ts';

const handle = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: () => createContext(request.headers),
    responseMeta: ({ errors }) => {
      const seconds = errors.map(retryAfterSeconds).find((time) => time !== null);
      return seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } };
    },
    onError: ({ path, error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(`${path ?? 'request'}:`, error.cause ?? error);
    },
  });

export { handle as GET, handle as POST };
