import type { Prisma } from '@nabla/db';

/** One change of a course's people after the other, so that two owners cannot take each other's role in the same moment. */
export async function lockRoster(transaction: Prisma.TransactionClient, courseId: string): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM course WHERE id = ${courseId} FOR UPDATE`;
}
