import type { Prisma } from '@nabla/db';
import type { AuditAction, SubjectKind } from './actions.ts';

type Entry = {
  /** Null for what concerns the platform. */
  readonly courseId: string | null;
  /** Null when the platform did it by itself. */
  readonly actorId: string | null;
  readonly action: AuditAction;
  /** What was changed, by a name that a reader knows it by. `personId` tells whose work, grade or role it is. */
  readonly subject: { readonly kind: SubjectKind; readonly id: string; readonly name: string; readonly personId?: string };
  readonly before?: Prisma.InputJsonObject;
  readonly after?: Prisma.InputJsonObject;
  readonly reason?: string | undefined;
};

/** Writes into the audit log, in the transaction of the change itself, so that there is neither without the other. */
export const audit = (transaction: Prisma.TransactionClient, entry: Entry): Promise<unknown> =>
  transaction.auditEntry.create({ data: toRow(entry), select: { id: true } });

/** The same for many changes at once. @public */
export const auditAll = (transaction: Prisma.TransactionClient, entries: readonly Entry[]): Promise<unknown> =>
  transaction.auditEntry.createMany({ data: entries.map(toRow) });

const toRow = ({ subject, reason, ...entry }: Entry): Prisma.AuditEntryUncheckedCreateInput => ({
  ...entry,
  reason: reason ?? null,
  subjectKind: subject.kind,
  subjectId: subject.id,
  subjectName: subject.name,
  personId: subject.personId ?? null,
});
