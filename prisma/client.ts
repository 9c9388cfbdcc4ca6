import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export { NotificationKind, Prisma, PrismaClient, type RegradeScope, type Role } from './generated/client.ts';

/**
 * A client of its own for a process.
 * @param connections the most that it keeps open; PostgreSQL's default server takes 100 in all
 */
export function connect(connectionString: string, connections = 10): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: connections }) });
}
