import type { PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { LTI } from './claims.ts';
import { callService, type ServicePlatform } from './services.ts';

const LINE_ITEM = 'application/vnd.ims.lis.v2.lineitem+json';
const LINE_ITEMS = 'application/vnd.ims.lis.v2.lineitemcontainer+json';

type Link = { readonly id: string; readonly resourceLinkId: string; readonly lineItemUrl: string | null; readonly lineItemsUrl: string | null };
type Wanted = { readonly label: string; readonly scoreMaximum: number };

const lineItem = z.object({ id: z.url() });

/** The column of the platform's grade book for a link: the one that the launch named, else the link's own, else a new one. Null where we may have none. */
export async function lineItemOf(db: PrismaClient, platform: ServicePlatform, { link, ...wanted }: Wanted & { readonly link: Link }): Promise<string | null> {
  if (link.lineItemUrl !== null || link.lineItemsUrl === null) return link.lineItemUrl;
  const url = (await findItem(db, platform, { ...link, lineItemsUrl: link.lineItemsUrl })) ?? (await addItem(db, platform, { ...wanted, ...link, lineItemsUrl: link.lineItemsUrl }));
  await db.ltiLink.update({ where: { id: link.id }, data: { lineItemUrl: url }, select: { id: true } });
  return url;
}

type Place = { readonly lineItemsUrl: string; readonly resourceLinkId: string };

async function findItem(db: PrismaClient, platform: ServicePlatform, { lineItemsUrl, resourceLinkId }: Place): Promise<string | null> {
  const url = new URL(lineItemsUrl);
  url.searchParams.set('resource_link_id', resourceLinkId);
  const answer = await callService(db, platform, { url: url.href, scope: LTI.scopes.lineItem, accept: LINE_ITEMS });
  const [first] = z.array(lineItem).parse(await answer.json());
  return first?.id ?? null;
}

async function addItem(db: PrismaClient, platform: ServicePlatform, { lineItemsUrl, resourceLinkId, label, scoreMaximum }: Place & Wanted): Promise<string> {
  const body = { type: LINE_ITEM, json: { label, scoreMaximum, resourceLinkId } };
  const answer = await callService(db, platform, { url: lineItemsUrl, scope: LTI.scopes.lineItem, method: 'POST', accept: LINE_ITEM, body });
  return lineItem.parse(await answer.json()).id;
}
