import { connect, type PrismaClient } from '../prisma/client.ts';
import { databaseUrl } from './stack.ts';

/** A client of the started stack's database, for what no page can do, such as making the first admin. The caller disconnects. */
export const stackDatabase = (): PrismaClient => connect(databaseUrl(), 2);
