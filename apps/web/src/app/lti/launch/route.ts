import { respondToLaunch } from '#server/lti/respond.ts';

/** Where the browser brings the platform's signed answer. */
export const POST = async (request: Request): Promise<Response> => respondToLaunch(request.headers, await request.formData());
