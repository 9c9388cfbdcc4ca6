import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { createContext } from '#server/context.ts';
import { isFromOurs } from '#server/own-origin.ts';
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
      if (error.code !== 'INTERNAL_SERVER_ERROR') return;
      console.error(`${path ?? 'request'}:`, retryAfterSeconds(error) === null ? (error.cause ?? error) : 'the database is away');
    },
  });

const change = async (request: Request): Promise<Response> =>
  isFromOurs(request.headers) ? handle(request) : new Response('This request was sent by a page of another site.', { status: 403 });

export { handle as GET, change as POST };
