import { z } from 'zod';
import { AUDIT_ACTIONS } from './actions.ts';

/** What a reader of the log looks for; days are the course's. */
export const auditFilter = z.object({
  /** Part of the name or e-mail of who did it or whom it concerns. */
  person: z.string().max(200).optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The last entry of the page before. */
  after: z.uuid().optional(),
});

export type AuditFilter = z.infer<typeof auditFilter>;

const { person, action, from, to, after } = auditFilter.shape;

/** A filter from the page's address: what makes no sense there is left out. */
export const auditFilterInAddress = z.object({
  person: person.catch(undefined),
  action: action.catch(undefined),
  from: from.catch(undefined),
  to: to.catch(undefined),
  after: after.catch(undefined),
});
