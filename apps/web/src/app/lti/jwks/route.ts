import { respondWithKeys } from '#server/lti/respond.ts';

export const dynamic = 'force-dynamic';

/** The keys by which platforms know what we sign. */
export const GET = (): Promise<Response> => respondWithKeys();
