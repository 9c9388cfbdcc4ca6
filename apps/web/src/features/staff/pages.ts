import {
  IconChartBar,
  IconChecklist,
  IconCopyCheck,
  IconFileCode,
  IconFlask2,
  IconHistory,
  IconMessageQuestion,
  IconPlugConnected,
  IconRefresh,
  IconSettings,
  IconStack2,
  IconTable,
  IconTicket,
  IconUsers,
} from '@tabler/icons-react';
import type { Outputs } from '#api/client.ts';

type Role = Outputs['course']['head']['role'];

const STAFF = ['assistant', 'instructor', 'owner'] as const satisfies readonly Role[];
const DECIDERS = ['instructor', 'owner'] as const satisfies readonly Role[];

/**
 * The pages for a course's staff, as the navigation shows them. Each is the folder `staff/<page>` of the course, is called
 * `staff.pages.<page>` in the messages, and lets in the same roles as its procedures.
 */
const STAFF_PAGES = [
  { page: 'assignments', icon: IconChecklist, roles: STAFF },
  { page: 'gradebook', icon: IconTable, roles: STAFF },
  { page: 'submissions', icon: IconFileCode, roles: STAFF },
  { page: 'people', icon: IconUsers, roles: STAFF },
  { page: 'invitations', icon: IconTicket, roles: DECIDERS },
  { page: 'exercises', icon: IconFlask2, roles: STAFF },
  { page: 'settings', icon: IconSettings, roles: DECIDERS },
  { page: 'requests', icon: IconMessageQuestion, roles: STAFF },
  { page: 'regrades', icon: IconRefresh, roles: STAFF },
  { page: 'queue', icon: IconStack2, roles: STAFF },
  { page: 'lti', icon: IconPlugConnected, roles: STAFF },
  { page: 'analytics', icon: IconChartBar, roles: STAFF },
  { page: 'similarity', icon: IconCopyCheck, roles: STAFF },
  { page: 'audit', icon: IconHistory, roles: DECIDERS },
] as const satisfies readonly { readonly page: string; readonly icon: typeof IconFlask2; readonly roles: readonly Role[] }[];

export type StaffPage = (typeof STAFF_PAGES)[number]['page'];

/** The pages that a role may see. */
export const staffPagesOf = (role: Role) => STAFF_PAGES.filter(({ roles }) => roles.some((allowed) => allowed === role));
