import { respondToLogin } from '#server/lti/respond.ts';

/** Where a platform begins, by GET or by POST. */
export const GET = (request: Request): Promise<Response> => respondToLogin(request.headers, new URL(request.url).searchParams);

export const POST = async (request: Request): Promise<Response> => respondToLogin(request.headers, new URLSearchParams(await request.text()));
