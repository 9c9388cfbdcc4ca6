import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import type { Registration } from './launches.ts';

const SCOPE = 'https://purl.imsglobal.org/spec/lti-ags/scope';
const ROSTER = 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly';
const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export type Score = { readonly userId: string; readonly scoreGiven?: number; readonly scoreMaximum?: number; readonly timestamp: string; readonly activityProgress: string; readonly gradingProgress: string };

export type LineItem = { readonly id: string; readonly label: string; readonly scoreMaximum: number; readonly resourceLinkId: string | null; readonly scores: Score[] };

/** What an answer is made of; a platform that refuses says why. */
export type Answered = { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

const refuse = (status: number, why: string): Answered => ({ status, body: { error: why } });

/** Tokens for whoever proves by a signed assertion to be the registered tool; each assertion once. */
export class TokenDesk {
  readonly #registration: Registration;
  readonly #toolKeys: () => Promise<JSONWebKeySet>;
  readonly #scopes = new Map<string, readonly string[]>();
  readonly #seen = new Set<string>();

  constructor(registration: Registration, toolKeys: () => Promise<JSONWebKeySet>) {
    this.#registration = registration;
    this.#toolKeys = toolKeys;
  }

  async issue(form: URLSearchParams): Promise<Answered> {
    if (form.get('grant_type') !== 'client_credentials' || form.get('client_assertion_type') !== ASSERTION) return refuse(400, 'unsupported_grant_type');
    const { clientId, origin } = this.#registration;
    try {
      const { payload } = await this.verify(form.get('client_assertion') ?? '', { issuer: clientId, audience: `${origin}/token`, subject: clientId });
      if (payload.jti === undefined || this.#seen.has(payload.jti)) return refuse(400, 'invalid_client: this assertion was used');
      this.#seen.add(payload.jti);
    } catch (error) {
      return refuse(400, `invalid_client: ${String(error)}`);
    }
    const token = randomUUID();
    this.#scopes.set(token, (form.get('scope') ?? '').split(' '));
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: 3_600, scope: form.get('scope') } };
  }

  /** A token of the tool's, by the keys that the tool shows. */
  async verify(token: string, expected: { readonly issuer: string; readonly audience: string; readonly subject?: string }) {
    return jwtVerify(token, createLocalJWKSet(await this.#toolKeys()), { ...expected, algorithms: ['RS256'], requiredClaims: ['exp', 'iat'], clockTolerance: 5 });
  }

  /** Takes back every token, as a platform does that was restarted. */
  forget(): void {
    this.#scopes.clear();
  }

  allows(authorization: string | undefined, scope: string): boolean {
    return this.#scopes.get(authorization?.replace(/^Bearer /u, '') ?? '')?.includes(scope) ?? false;
  }
}

/** The platform's grade book. */
export class GradeBook {
  readonly items = new Map<string, LineItem>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  add({ label, scoreMaximum, resourceLinkId }: { readonly label: string; readonly scoreMaximum: number; readonly resourceLinkId: string | null }): LineItem {
    const item = { id: randomUUID(), label, scoreMaximum, resourceLinkId, scores: [] };
    this.items.set(item.id, item);
    return item;
  }

  list(resourceLinkId: string | null): Answered {
    const found = [...this.items.values()].filter((item) => resourceLinkId === null || item.resourceLinkId === resourceLinkId);
    return { status: 200, body: found.map((item) => this.show(item)) };
  }

  show({ id, label, scoreMaximum, resourceLinkId }: LineItem) {
    return { id: `${this.#origin}/lineitems/${id}?type_id=3`, label, scoreMaximum, ...(resourceLinkId === null ? {} : { resourceLinkId }) };
  }

  /** The rules of AGS: known fields, a time stamp with fractions of a second, and strictly later than the one before of the same person. */
  score(itemId: string, score: Score): Answered {
    const item = this.items.get(itemId);
    if (item === undefined) return refuse(404, 'no such line item');
    if (!/T\d\d:\d\d:\d\d\.\d+(?:Z|[+-]\d\d:\d\d)$/u.test(score.timestamp)) return refuse(400, `no time stamp: ${score.timestamp}`);
    if (score.scoreGiven !== undefined && score.scoreMaximum === undefined) return refuse(400, 'scoreGiven without scoreMaximum');
    if (!['Initialized', 'Started', 'InProgress', 'Submitted', 'Completed'].includes(score.activityProgress)) return refuse(400, 'activityProgress');
    if (!['FullyGraded', 'Pending', 'PendingManual', 'Failed', 'NotReady'].includes(score.gradingProgress)) return refuse(400, 'gradingProgress');
    const last = item.scores.findLast(({ userId }) => userId === score.userId);
    if (last !== undefined && Date.parse(score.timestamp) <= Date.parse(last.timestamp)) return refuse(409, 'an earlier time stamp than the last');
    item.scores.push(score);
    return { status: 204 };
  }

  /** The last score of a person in a column, as a teacher sees it. */
  scoreOf(itemId: string, userId: string): Score | null {
    return this.items.get(itemId)?.scores.findLast((score) => score.userId === userId) ?? null;
  }
}

export const SCOPES = { lineItem: `${SCOPE}/lineitem`, score: `${SCOPE}/score`, roster: ROSTER } as const;
