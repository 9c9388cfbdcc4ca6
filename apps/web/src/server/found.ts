import { TRPCError } from '@trpc/server';

/** What a query found. Nothing, or something of another course, does not exist for whoever asked. */
export function found<T>(row: T | null): T {
  if (row === null) throw new TRPCError({ code: 'NOT_FOUND' });
  return row;
}
