type Policy = {
  /** React's development build evaluates code. */
  readonly development: boolean;
  /** What the page's own inline scripts carry; where there is none, no inline script runs. */
  readonly nonce?: string;
  /** The sites that may show the page in a frame. */
  readonly frameOrigins?: readonly string[];
};

/** What this application's pages may load and run: only what it serves itself. Styles may be inline, as editor and formulas set them. */
export const contentSecurityPolicy = ({ development, nonce, frameOrigins = [] }: Policy): string => [
  "default-src 'self'",
  ["script-src 'self' 'wasm-unsafe-eval'", ...(nonce === undefined ? [] : [`'nonce-${nonce}'`]), ...(development ? ["'unsafe-eval'"] : [])].join(' '),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  `frame-ancestors ${frameOrigins.length === 0 ? "'none'" : frameOrigins.join(' ')}`,
].join('; ');

/** Sent with every answer but the frame that runs samples, which has a stricter policy of its own. Pages get their own policy from `src/proxy.ts`. */
export const securityHeaders = (development: boolean) => [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy({ development }) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];
