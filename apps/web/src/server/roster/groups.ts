import type { Prisma } from '@nabla/db';

type Joining = { readonly userId: string; readonly joins: readonly string[] };

/** Puts people into groups, and makes those that are missing. */
export async function joinGroups(transaction: Prisma.TransactionClient, courseId: string, people: readonly Joining[]): Promise<void> {
  const joining = people.flatMap(({ userId, joins }) => joins.map((name) => ({ userId, name })));
  if (joining.length === 0) return;
  const names = [...new Set(joining.map(({ name }) => name))];
  await transaction.studentGroup.createMany({ data: names.map((name) => ({ courseId, name })), skipDuplicates: true });
  const groups = await transaction.studentGroup.findMany({ where: { courseId, name: { in: names } }, select: { id: true, name: true } });
  const ids = new Map(groups.map(({ id, name }) => [name, id]));
  const data = joining.flatMap(({ userId, name }) => {
    const groupId = ids.get(name);
    return groupId === undefined ? [] : [{ groupId, userId }];
  });
  await transaction.studentGroupMember.createMany({ data, skipDuplicates: true });
}
