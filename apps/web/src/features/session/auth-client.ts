import { createAuthClient } from 'better-auth/react';

/** Sign-in and sign-out, for the browser. */
export const authClient = createAuthClient();
