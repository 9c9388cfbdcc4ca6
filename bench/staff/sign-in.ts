/** Signs the demo's instructor in. @returns the session's cookie, as a request carries it */
export async function signIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: 'instructor@nabla.local', password: 'nabla-demo' }),
  });
  if (!response.ok) throw new Error(`signing in failed with ${response.status}`);
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}
