import type { Prisma } from '@nabla/db';

/** Words that are pages of the course already. */
const RESERVED = ['staff', 'grades'];

/** A part of the address that says what the assignment is about, and that no other assignment of the course has. */
export async function findFreeSlug(transaction: Prisma.TransactionClient, courseId: string, title: string): Promise<string> {
  const stem = toSlug(title) || 'assignment';
  const taken = await transaction.assignment.findMany({ where: { courseId, slug: { startsWith: stem } }, select: { slug: true } });
  return firstFree(stem, new Set([...RESERVED, ...taken.map(({ slug }) => slug)]));
}

/** Latin letters without their accents, digits, and hyphens between words. */
export const toSlug = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 80);

/** The stem itself, or with the first number from 2 on that nobody has. */
export function firstFree(stem: string, taken: ReadonlySet<string>): string {
  let slug = stem;
  for (let number = 2; taken.has(slug); number += 1) slug = `${stem}-${number}`;
  return slug;
}
