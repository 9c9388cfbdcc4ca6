import type { PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { enrol, userOf } from './account.ts';
import { LTI } from './claims.ts';
import { roleOf } from './roles.ts';
import { callService, type ServicePlatform } from './services.ts';

const CONTAINER = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';

/** A roster that goes on for longer is broken. */
const MOST_PAGES = 200;

const page = z.object({
  members: z.array(
    z.object({
      user_id: z.string().min(1),
      roles: z.array(z.string()),
      status: z.string().default('Active'),
      name: z.string().optional(),
      given_name: z.string().optional(),
      family_name: z.string().optional(),
      email: z.email().optional().catch(undefined),
    }),
  ),
});

type Member = z.infer<typeof page>['members'][number];

export type RosterSync = { readonly ok: true; readonly added: number; readonly known: number } | { readonly ok: false; readonly reason: 'no_roster' | 'platform_away' };

type Roster = { readonly courseId: string; readonly membershipsUrl: string | null; readonly platform: ServicePlatform & { readonly trustsEmail: boolean } };

/** Brings everybody whom the platform lists into the course. Nobody is taken out: that is for people to decide. */
export async function syncRoster(db: PrismaClient, { courseId, membershipsUrl, platform }: Roster): Promise<RosterSync> {
  if (membershipsUrl === null) return { ok: false, reason: 'no_roster' };
  const members = await readMembers(db, platform, membershipsUrl).catch((error: unknown) => (console.error('roster:', error), null));
  if (members === null) return { ok: false, reason: 'platform_away' };
  return db.$transaction(async (transaction) => {
    let [added, known] = [0, 0];
    for (const member of members) {
      const role = roleOf(member.roles);
      if (role === null || member.status !== 'Active') continue;
      const userId = await userOf(transaction, platform, { subject: member.user_id, name: nameOf(member), email: member.email?.toLowerCase() ?? null });
      if (await enrol(transaction, { courseId, userId }, role)) added += 1;
      else known += 1;
    }
    return { ok: true, added, known };
  }, { timeout: 120_000 });
}

async function readMembers(db: PrismaClient, platform: ServicePlatform, first: string): Promise<readonly Member[]> {
  const members: Member[] = [];
  let url: string | null = first;
  for (let pages = 0; url !== null && pages < MOST_PAGES; pages += 1) {
    const response = await callService(db, platform, { url, scope: LTI.scopes.memberships, accept: CONTAINER });
    members.push(...page.parse(await response.json()).members);
    url = nextPage(response.headers.get('link'), url);
  }
  return members;
}

/** The address of the next page. Our token goes nowhere but to the place that the first page came from. */
function nextPage(link: string | null, current: string): string | null {
  const found = /<(?<url>[^>]*)>\s*;[^,]*\brel="?next"?/u.exec(link ?? '')?.groups?.['url'];
  if (found === undefined) return null;
  const next = new URL(found, current);
  if (next.origin !== new URL(current).origin) throw new Error(`the next page of members is elsewhere: ${next.origin}`);
  return next.href;
}

function nameOf({ name, given_name, family_name, user_id }: Member): string {
  const full = [given_name, family_name].filter((part) => part !== undefined).join(' ');
  return name ?? (full === '' ? user_id : full);
}
