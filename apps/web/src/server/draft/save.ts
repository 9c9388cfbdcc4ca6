import type { Prisma, PrismaClient } from '@nabla/db';
import type { AssignmentExerciseId, UserId } from '../ids.ts';

const DRAFT = { source: true, revision: true, savedAt: true } as const satisfies Prisma.DraftSelect;

/** A draft as it is stored. `revision` counts saves, from 1. */
export type SavedDraft = Prisma.DraftGetPayload<{ select: typeof DRAFT }>;

/** A save that names an outdated revision changes nothing and is told what is there instead. */
export type SaveResult =
  | { readonly ok: true; readonly draft: SavedDraft }
  | { readonly ok: false; readonly reason: 'conflict'; readonly draft: SavedDraft };

type Save = DraftKey & {
  readonly source: string;
  /** The revision that the change was made on; 0 when there was none. */
  readonly revision: number;
};

type DraftKey = { readonly userId: UserId; readonly assignmentExerciseId: AssignmentExerciseId };

/** Saves a draft on top of the revision that it was made on. */
export async function saveDraft(db: PrismaClient, { source, revision, ...key }: Save): Promise<SaveResult> {
  const draft = revision === 0 ? await createDraft(db, { ...key, source }) : await updateDraft(db, { ...key, source, revision });
  if (draft) return { ok: true, draft };
  const stored = await db.draft.findUniqueOrThrow({ where: { userId_assignmentExerciseId: key }, select: DRAFT });
  // The same text is no conflict: an answer was lost and the save came again.
  return stored.source === source ? { ok: true, draft: stored } : { ok: false, reason: 'conflict', draft: stored };
}

/** The draft of a person for an exercise, or null. */
export const readDraft = (db: PrismaClient, { userId, assignmentExerciseId }: DraftKey): Promise<SavedDraft | null> =>
  db.draft.findUnique({ where: { userId_assignmentExerciseId: { userId, assignmentExerciseId } }, select: DRAFT });

async function createDraft(db: PrismaClient, data: DraftKey & { readonly source: string }): Promise<SavedDraft | undefined> {
  const created = await db.draft.createManyAndReturn({ data, skipDuplicates: true, select: DRAFT });
  return created[0];
}

async function updateDraft(db: PrismaClient, { source, ...where }: Save): Promise<SavedDraft | undefined> {
  const data = { source, revision: where.revision + 1, savedAt: new Date() };
  const updated = await db.draft.updateManyAndReturn({ where, data, select: DRAFT });
  return updated[0];
}
