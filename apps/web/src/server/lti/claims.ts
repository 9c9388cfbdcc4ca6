import { z } from 'zod';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const AGS = 'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint';
const NRPS = 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice';
const DEEP_LINK = 'https://purl.imsglobal.org/spec/lti-dl/claim';

/** Names of LTI's claims and scopes, as the specifications spell them. */
export const LTI = {
  claim: CLAIM,
  deepLink: DEEP_LINK,
  scopes: {
    score: 'https://purl.imsglobal.org/spec/lti-ags/scope/score',
    lineItem: 'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem',
    memberships: 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly',
  },
} as const;

/** What every launch says. Anything else in the token is left alone. */
const everyLaunch = z.object({
  sub: z.string().min(1),
  nonce: z.string(),
  name: z.string().optional(),
  given_name: z.string().optional(),
  family_name: z.string().optional(),
  email: z.email().optional().catch(undefined),
  [`${CLAIM}/version`]: z.literal('1.3.0'),
  [`${CLAIM}/deployment_id`]: z.string().min(1),
  [`${CLAIM}/target_link_uri`]: z.string().optional(),
  [`${CLAIM}/roles`]: z.array(z.string()),
  [`${CLAIM}/context`]: z.object({ id: z.string().min(1), title: z.string().optional(), label: z.string().optional() }),
  [NRPS]: z.object({ context_memberships_url: z.url() }).optional(),
});

const resourceLaunch = everyLaunch.extend({
  [`${CLAIM}/message_type`]: z.literal('LtiResourceLinkRequest'),
  [`${CLAIM}/target_link_uri`]: z.string(),
  [`${CLAIM}/resource_link`]: z.object({ id: z.string().min(1) }),
  [AGS]: z.object({ scope: z.array(z.string()), lineitem: z.url().optional(), lineitems: z.url().optional() }).optional(),
});

const pickLaunch = everyLaunch.extend({
  [`${CLAIM}/message_type`]: z.literal('LtiDeepLinkingRequest'),
  [`${DEEP_LINK}/deep_linking_settings`]: z.object({
    deep_link_return_url: z.url(),
    accept_types: z.array(z.string()).refine((types) => types.includes('ltiResourceLink')),
    accept_multiple: z.boolean().optional(),
    data: z.string().optional(),
  }),
});

/** A launch as the rest of the code knows it. */
type Everywhere = {
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
  readonly deploymentId: string;
  readonly roles: readonly string[];
  readonly context: { readonly id: string; readonly title: string };
  readonly membershipsUrl: string | null;
};

export type Launch = Everywhere &
  (
    | { readonly kind: 'resource'; readonly targetLinkUri: string; readonly resourceLinkId: string; readonly lineItemUrl: string | null; readonly lineItemsUrl: string | null }
    | { readonly kind: 'pick'; readonly returnUrl: string; readonly data: string | null; readonly multiple: boolean }
  );

/** The claims of a verified token, or the name of the one that is missing or of no kind that we know. */
export function readClaims(payload: unknown): { readonly ok: true; readonly launch: Launch } | { readonly ok: false; readonly claim: string } {
  const isPick = z.object({ [`${CLAIM}/message_type`]: z.literal('LtiDeepLinkingRequest') }).safeParse(payload).success;
  const read = isPick ? pickLaunch.transform(toPick).safeParse(payload) : resourceLaunch.transform(toResource).safeParse(payload);
  return read.success ? { ok: true, launch: read.data } : { ok: false, claim: String(read.error.issues[0]?.path[0] ?? '') };
}

function toPick(claims: z.infer<typeof pickLaunch>): Launch {
  const { deep_link_return_url: returnUrl, data = null, accept_multiple: multiple = false } = claims[`${DEEP_LINK}/deep_linking_settings`];
  return { ...toEverywhere(claims), kind: 'pick', returnUrl, data, multiple };
}

function toResource(claims: z.infer<typeof resourceLaunch>): Launch {
  const grades = claims[AGS];
  const mayScore = grades?.scope.includes(LTI.scopes.score) ?? false;
  const mayCreate = mayScore && (grades?.scope.includes(LTI.scopes.lineItem) ?? false);
  return {
    ...toEverywhere(claims),
    kind: 'resource',
    targetLinkUri: claims[`${CLAIM}/target_link_uri`],
    resourceLinkId: claims[`${CLAIM}/resource_link`].id,
    lineItemUrl: (mayScore ? grades?.lineitem : null) ?? null,
    lineItemsUrl: (mayCreate ? grades?.lineitems : null) ?? null,
  };
}

function toEverywhere(claims: z.infer<typeof everyLaunch>): Everywhere {
  const context = claims[`${CLAIM}/context`];
  const fullName = [claims.given_name, claims.family_name].filter((part) => part !== undefined).join(' ');
  return {
    subject: claims.sub,
    name: claims.name ?? (fullName === '' ? claims.sub : fullName),
    email: claims.email?.toLowerCase() ?? null,
    deploymentId: claims[`${CLAIM}/deployment_id`],
    roles: claims[`${CLAIM}/roles`],
    context: { id: context.id, title: context.title ?? context.label ?? context.id },
    membershipsUrl: claims[NRPS]?.context_memberships_url ?? null,
  };
}
