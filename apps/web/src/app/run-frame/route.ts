import { env } from '#server/env.ts';
import { frameOriginsOf } from '#server/lti/frame.ts';

/**
 * Nothing from anywhere, and nowhere to send anything: scripts only from this page and from texts that it is handed.
 * The page puts this frame into a sandbox without an origin, so that it has no cookies and no storage either.
 */
const contentSecurityPolicy = (frameOrigins: readonly string[]): string => [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "connect-src 'none'",
  // The page around it may be in a platform's frame itself, and every page around counts.
  ["frame-ancestors 'self'", ...frameOrigins].join(' '),
].join('; ');

/**
 * Waits for a port and the text of a worker; then every message of one goes to the other.
 * A classic worker, since Chromium loads no module worker in a frame without an origin; it may import modules all the same.
 * The text gets a scope of its own, because what a classic script declares at its top is seen by every module.
 * When the page takes the frame away, the worker ends with it, whatever it is doing.
 */
const FRAME = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Samples run here</title>
<script>
  addEventListener('message', ({ data, ports: [page] }) => {
    const program = new Blob(["'use strict'; (() => {", data, '\\n})();'], { type: 'text/javascript' });
    const worker = new Worker(URL.createObjectURL(program));
    worker.onmessage = (message) => page.postMessage(message.data);
    worker.onerror = (event) => page.postMessage({ kind: 'broken', reason: String(event.message) });
    page.onmessage = (message) => worker.postMessage(message.data);
  }, { once: true });
</script>
</html>
`;

export const GET = (request: Request): Response =>
  new Response(FRAME, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(frameOriginsOf(env().BETTER_AUTH_SECRET, request.headers.get('cookie'))),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=3600',
    },
  });
