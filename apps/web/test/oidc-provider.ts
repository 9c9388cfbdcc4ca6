import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Whom the provider vouches for. */
export type Claims = { readonly sub: string; readonly email: string; readonly email_verified: boolean; readonly name: string };

const CLIENT = 'nabla';

/** A small OpenID Connect provider that signs everybody in as whoever it is told, without asking. */
export async function oidcProvider() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }];
  const codes = new Map<string, { readonly claims: Claims; readonly nonce: string | null }>();
  let next: Claims = { sub: '', email: '', email_verified: false, name: '' };
  let audience = CLIENT;
  let issuer = '';

  const answers: Readonly<Record<string, (url: URL, body: URLSearchParams) => Promise<Answer> | Answer>> = {
    '/.well-known/openid-configuration': () => json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': () => json({ keys }),
    '/authorize': ({ searchParams }) => {
      const code = crypto.randomUUID();
      codes.set(code, { claims: next, nonce: searchParams.get('nonce') });
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: searchParams.get('state') ?? '' }).toString();
      return { status: 302, headers: { Location: back.href }, body: '' };
    },
    '/token': async (_url, body) => {
      const granted = codes.get(body.get('code') ?? '');
      codes.delete(body.get('code') ?? '');
      if (granted === undefined) return { ...json({ error: 'invalid_grant' }), status: 400 };
      const payload = { ...granted.claims, ...(granted.nonce === null ? {} : { nonce: granted.nonce }) };
      const token = new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'one' }).setIssuer(issuer).setAudience(audience).setIssuedAt();
      return json({ access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token: await token.setExpirationTime('5m').sign(privateKey) });
    },
  };

  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const url = new URL(request.url ?? '/', issuer);
      const given = (await answers[url.pathname]?.(url, new URLSearchParams(Buffer.concat(chunks).toString()))) ?? { status: 404, headers: {}, body: '' };
      response.writeHead(given.status, given.headers).end(given.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    issuer,
    client: CLIENT,
    vouchFor: (claims: Claims) => void (next = claims),
    signFor: (other: string) => void (audience = other),
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

const json = (value: unknown): Answer => ({ status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) });

const portOf = (address: AddressInfo | string | null): number => (typeof address === 'object' && address !== null ? address.port : 0);
