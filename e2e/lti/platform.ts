import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import { claimsOf, rolesOf, type Planned, type PlatformLink, type PlatformUser, type Registration } from './launches.ts';
import { GradeBook, SCOPES, TokenDesk, type Answered, type Score } from './services.ts';
import { makeKey, signWith, type SigningKey } from './signing.ts';

const DL = 'https://purl.imsglobal.org/spec/lti-dl/claim';
const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';

/** The tool as the platform has it registered. */
type Tool = { readonly login: string; readonly launch: string; readonly keys: () => Promise<JSONWebKeySet> };

const html = (body: string): Answered => ({ status: 200, body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title>${body}</html>`, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/**
 * A learning platform for tests, with one course. It signs what it says and checks what it is told, by the rules of LTI 1.3
 * Advantage: login hints once, the tool's assertions, scopes, the order of scores, pages of members, and the answers of deep linking.
 */
export class LtiPlatform {
  readonly users: PlatformUser[] = [];
  readonly links: PlatformLink[] = [];
  readonly registration: Registration;
  readonly gradeBook: GradeBook;
  readonly tokens: TokenDesk;
  /** What deep linking brought: verified content items. */
  readonly picked: { readonly title: string; readonly url: string; readonly lineItem?: { readonly label: string; readonly scoreMaximum: number } }[] = [];
  /** While true, every service answers 503. */
  isDown = false;
  /** How many members a page of the roster has, and where its next page is said to be. */
  pageSize = 2;
  nextPageOrigin: string;
  /** The keys that are shown; the first signs. */
  keys: readonly (SigningKey | undefined)[];
  readonly #tool: Tool;
  readonly #planned = new Map<string, Planned>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  private constructor(tool: Tool, key: SigningKey, origin: string) {
    this.#tool = tool;
    this.keys = [key];
    this.registration = { issuer: origin, clientId: 'nabla-client', deploymentId: 'deployment-1', origin };
    this.gradeBook = new GradeBook(origin);
    this.tokens = new TokenDesk(this.registration, tool.keys);
    this.nextPageOrigin = origin;
  }

  static async open(tool: Tool, port = 0): Promise<LtiPlatform> {
    const found = port === 0 ? await freePort() : port;
    const platform = new LtiPlatform(tool, await makeKey(), `http://127.0.0.1:${found}`);
    await new Promise<void>((resolve) => {
      platform.#server.listen(found, '127.0.0.1', resolve);
    });
    return platform;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  /** What an admin of the tool enters. */
  get addresses() {
    const { origin } = this.registration;
    return { authUrl: `${origin}/auth`, tokenUrl: `${origin}/token`, jwksUrl: `${origin}/jwks` };
  }

  addLink(title: string, url: string, withLineItem: boolean): PlatformLink {
    const id = `link-${this.links.length + 1}`;
    const link = { id, title, url, lineItemId: withLineItem ? this.gradeBook.add({ label: title, scoreMaximum: 10, resourceLinkId: id }).id : null };
    this.links.push(link);
    return link;
  }

  /** The parameters with which a launch begins at the tool. */
  plan(launch: Planned): URLSearchParams {
    const hint = randomUUID();
    this.#planned.set(hint, launch);
    const { issuer, clientId, deploymentId } = this.registration;
    return new URLSearchParams({
      iss: issuer,
      login_hint: hint,
      target_link_uri: launch.link?.url ?? this.#tool.launch,
      lti_message_hint: `message ${hint}`,
      client_id: clientId,
      lti_deployment_id: deploymentId,
    });
  }

  /** The platform's side of the tool's request for authentication: what the browser is told to post. */
  async authorise(asked: URLSearchParams, change: (claims: JWTPayload) => JWTPayload = (claims) => claims) {
    const hint = asked.get('login_hint') ?? '';
    const launch = this.#planned.get(hint);
    const expected = { scope: 'openid', response_type: 'id_token', response_mode: 'form_post', prompt: 'none', client_id: this.registration.clientId, redirect_uri: this.#tool.launch, lti_message_hint: `message ${hint}` };
    const wrong = Object.entries(expected).filter(([name, value]) => asked.get(name) !== value);
    const [state, nonce] = [asked.get('state'), asked.get('nonce')];
    if (launch === undefined || wrong.length > 0 || state === null || nonce === null) throw new Error(`the tool's request is wrong: ${JSON.stringify(wrong)} ${asked.toString()}`);
    const [key] = this.keys;
    if (key === undefined) throw new Error('no key');
    const claims = change(claimsOf(this.registration, launch, { nonce, nowMs: Date.now() }));
    return { state, idToken: await signWith(key, claims), claims };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answered = await this.#answer(request).catch((error: unknown): Answered => ({ status: 500, body: { error: String(error) } }));
    const { status, body, headers = { 'Content-Type': 'application/json' } } = answered;
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  async #answer(request: IncomingMessage): Promise<Answered> {
    const url = new URL(request.url ?? '/', this.registration.origin);
    const form = async () => new URLSearchParams(await text(request));
    switch (`${request.method ?? ''} ${url.pathname}`) {
      case 'GET /': return this.#home();
      case 'GET /start': return this.#start(url.searchParams);
      case 'GET /auth': return this.#authPage(url.searchParams);
      case 'GET /favicon.ico': return { status: 204 };
      case 'GET /jwks': return { status: 200, body: { keys: this.keys.flatMap((key) => key?.publicJwk ?? []) } };
      case 'POST /deep-link-return': return this.#takePick((await form()).get('JWT') ?? '');
      default: return this.isDown ? { status: 503, body: { error: 'down for maintenance' } } : this.#service(request, url);
    }
  }

  async #service(request: IncomingMessage, url: URL): Promise<Answered> {
    const may = (scope: string): boolean => this.tokens.allows(request.headers.authorization, scope);
    const scores = /^\/lineitems\/(?<id>[^/]+)\/scores$/u.exec(url.pathname)?.groups?.['id'];
    if (scores !== undefined) {
      if (!may(SCOPES.score)) return { status: 401, body: { error: 'no token for scores' } };
      if (request.headers['content-type'] !== 'application/vnd.ims.lis.v1.score+json') return { status: 415, body: { error: 'content type' } };
      const score: Score = JSON.parse(await text(request));
      return this.gradeBook.score(scores, score);
    }
    switch (`${request.method ?? ''} ${url.pathname}`) {
      case 'POST /token': return this.tokens.issue(new URLSearchParams(await text(request)));
      case 'GET /lineitems': return may(SCOPES.lineItem) ? this.gradeBook.list(url.searchParams.get('resource_link_id')) : { status: 401 };
      case 'POST /lineitems': return may(SCOPES.lineItem) ? { status: 201, body: this.gradeBook.show(this.gradeBook.add(JSON.parse(await text(request)))) } : { status: 401 };
      case 'GET /members': return may(SCOPES.roster) ? this.#members(Number(url.searchParams.get('page') ?? 1)) : { status: 401 };
      default: return { status: 404, body: { error: `no ${url.pathname}` } };
    }
  }

  #members(page: number): Answered {
    const from = (page - 1) * this.pageSize;
    const members = this.users.slice(from, from + this.pageSize).map((user) => ({ user_id: user.sub, name: user.name, email: user.email, status: 'Active', roles: rolesOf(user) }));
    const next = from + this.pageSize < this.users.length ? { Link: `<${this.nextPageOrigin}/members?page=${page + 1}>; rel="next"` } : {};
    return { status: 200, body: { id: 'members', context: { id: 'course-7' }, members }, headers: { 'Content-Type': 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json', ...next } };
  }

  /** The course's page: every link for every person, in a frame or in the window; and the way to add a link. */
  #home(): Answered {
    const rows = this.users.flatMap((user) => [
      ...this.links.map((link) => `<p>${user.name}: <a href="/start?sub=${user.sub}&link=${link.id}">${link.title}</a> <a href="/start?sub=${user.sub}&link=${link.id}&frame=1">${link.title} in a frame</a></p>`),
      `<p>${user.name}: <a href="/start?sub=${user.sub}">Add a link</a></p>`,
    ]);
    return html(`<h1>Networks at the platform</h1>${rows.join('')}`);
  }

  #start(asked: URLSearchParams): Answered {
    const user = this.users.find(({ sub }) => sub === asked.get('sub'));
    if (user === undefined) return { status: 404 };
    const link = this.links.find(({ id }) => id === asked.get('link')) ?? null;
    const login = `${this.#tool.login}?${this.plan({ user, link }).toString()}`;
    if (asked.get('frame') !== '1') return { status: 302, headers: { Location: login } };
    return html(`<h1>${link?.title ?? ''}</h1><iframe title="Tool" src="${login.replaceAll('&', '&amp;')}" style="width:100%;height:800px;border:0"></iframe>`);
  }

  async #authPage(asked: URLSearchParams): Promise<Answered> {
    const { state, idToken } = await this.authorise(asked);
    return html(`<form method="post" action="${this.#tool.launch}"><input type="hidden" name="state" value="${state}"><input type="hidden" name="id_token" value="${idToken}"></form><script>document.forms[0].submit()</script>`);
  }

  async #takePick(token: string): Promise<Answered> {
    const { clientId, issuer, deploymentId } = this.registration;
    const { payload } = await this.tokens.verify(token, { issuer: clientId, audience: issuer });
    const wrong = payload[`${CLAIM}/message_type`] !== 'LtiDeepLinkingResponse' || payload[`${CLAIM}/version`] !== '1.3.0' || payload[`${CLAIM}/deployment_id`] !== deploymentId || payload['nonce'] === undefined || !String(payload[`${DL}/data`]).startsWith('opaque ');
    if (wrong) return { status: 400, body: payload };
    for (const item of itemsOf(payload)) {
      this.picked.push(item);
      this.addLink(item.title, item.url, item.lineItem !== undefined);
    }
    return html(`<h1>Link added</h1><p>${this.picked.map(({ title }) => title).join(', ')}</p>`);
  }
}

const itemsOf = (payload: JWTPayload): LtiPlatform['picked'] => JSON.parse(JSON.stringify(payload[`${DL}/content_items`]));

/** Of a server that was opened and closed: another process is not going to take it in the next moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
