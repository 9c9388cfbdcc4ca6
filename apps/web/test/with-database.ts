import { connect, type PrismaClient } from '@nabla/db';
import { afterAll, beforeAll, vi } from 'vitest';
import { temporaryDatabase } from '../../../scripts/database/temporary.ts';
import { deploy } from '../../../scripts/migrations/deploy.ts';
import { publishExercise } from './rights/world.ts';

/** A database of the file's own with all migrations, in which worlds can be made, and the environment that leads to it. */
export function withDatabase(): () => PrismaClient {
  const opened = new AsyncDisposableStack();
  let client: PrismaClient | undefined;
  beforeAll(async () => {
    const { url } = opened.use(await temporaryDatabase());
    await deploy(url);
    vi.stubEnv('DATABASE_URL', url);
    vi.stubEnv('BETTER_AUTH_SECRET', 'a secret of thirty-two characters');
    vi.stubEnv('BETTER_AUTH_URL', 'http://localhost:3000');
    client = opened.adopt(connect(url, 4), (used) => used.$disconnect());
    await publishExercise(client);
  });
  afterAll(() => opened.disposeAsync());
  return () => {
    if (client === undefined) throw new Error('the database is there from beforeAll on');
    return client;
  };
}
