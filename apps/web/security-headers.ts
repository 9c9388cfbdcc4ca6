/**
 * What this application's pages may load: only what it serves itself. Inline scripts are how Next hydrates.
 * @param frameOrigins the sites that may show the page in a frame
 */
export const contentSecurityPolicy = (development: boolean, frameOrigins: readonly string[] = ["'none'"]): string => [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  `frame-ancestors ${frameOrigins.join(' ')}`,
].join('; ');

/** Sent with every answer but the frame that runs samples, which has a stricter policy of its own. */
export const securityHeaders = (development: boolean) => [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy(development) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];
