import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

export type PlatformUser = { readonly sub: string; readonly name: string; readonly email: string; readonly role: 'Instructor' | 'Learner' | 'TeachingAssistant' };

/** A link on a page of the platform. */
export type PlatformLink = { readonly id: string; readonly title: string; readonly url: string; readonly lineItemId: string | null };

export type Registration = { readonly issuer: string; readonly clientId: string; readonly deploymentId: string; readonly origin: string };

/** What one launch is about; a deep-linking launch has no link yet. */
export type Planned = { readonly user: PlatformUser; readonly link: PlatformLink | null };

/** What a token of a launch says, as the specification's examples do. */
export function claimsOf({ issuer, clientId, deploymentId, origin }: Registration, { user, link }: Planned, { nonce, nowMs }: { readonly nonce: string; readonly nowMs: number }): JWTPayload {
  const now = Math.floor(nowMs / 1_000);
  const everywhere = {
    iss: issuer,
    aud: clientId,
    azp: clientId,
    sub: user.sub,
    iat: now,
    exp: now + 300,
    nonce,
    name: user.name,
    email: user.email,
    [`${CLAIM}/version`]: '1.3.0',
    [`${CLAIM}/deployment_id`]: deploymentId,
    [`${CLAIM}/roles`]: rolesOf(user),
    [`${CLAIM}/context`]: { id: 'course-7', label: 'NN', title: 'Networks at the platform', type: ['http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering'] },
    'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice': { context_memberships_url: `${origin}/members?page=1`, service_versions: ['2.0'] },
  };
  return link === null ? { ...everywhere, ...pickClaims(origin) } : { ...everywhere, ...linkClaims(origin, link) };
}

const linkClaims = (origin: string, link: PlatformLink) => ({
  [`${CLAIM}/message_type`]: 'LtiResourceLinkRequest',
  [`${CLAIM}/target_link_uri`]: link.url,
  [`${CLAIM}/resource_link`]: { id: link.id, title: link.title },
  'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint': {
    scope: ['https://purl.imsglobal.org/spec/lti-ags/scope/lineitem', 'https://purl.imsglobal.org/spec/lti-ags/scope/score'],
    lineitems: `${origin}/lineitems?type_id=3`,
    ...(link.lineItemId === null ? {} : { lineitem: `${origin}/lineitems/${link.lineItemId}?type_id=3` }),
  },
});

const pickClaims = (origin: string) => ({
  [`${CLAIM}/message_type`]: 'LtiDeepLinkingRequest',
  'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings': {
    deep_link_return_url: `${origin}/deep-link-return`,
    accept_types: ['link', 'ltiResourceLink'],
    accept_presentation_document_targets: ['iframe', 'window'],
    accept_multiple: false,
    data: `opaque ${randomUUID()}`,
  },
});

/** A teaching assistant is an instructor with a sub-role beside it. */
export function rolesOf({ role }: Pick<PlatformUser, 'role'>): readonly string[] {
  if (role === 'TeachingAssistant') return [`${MEMBERSHIP}#Instructor`, `${MEMBERSHIP}/Instructor#TeachingAssistant`];
  return [`${MEMBERSHIP}#${role}`, 'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Person'];
}
