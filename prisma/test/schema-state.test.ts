import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '../../scripts/database/temporary.ts';
import { deploy } from '../../scripts/migrations/deploy.ts';
import { connect, type PrismaClient } from '../client.ts';
import { knownMigrations, requireSchema } from '../schema-state.ts';

const opened = new AsyncDisposableStack();
let db: PrismaClient;

beforeAll(async () => {
  const { url } = opened.use(await temporaryDatabase());
  await deploy(url);
  db = connect(url, 2);
  opened.defer(() => db.$disconnect());
});

afterAll(() => opened.disposeAsync());

test('a program starts on the schema that its own migrations lead to', async () => {
  await expect(requireSchema(db, knownMigrations())).resolves.toBeUndefined();
});

test('a program refuses a database that a newer one brought up to date, and names what it does not know', async () => {
  const older = knownMigrations().toSorted().slice(0, -1);
  const newest = knownMigrations().toSorted().at(-1);
  await expect(requireSchema(db, older)).rejects.toThrow(`newer than this program: it has ${newest}.`);
});

test('a program refuses a database that lacks its migrations, and says what to run', async () => {
  await expect(requireSchema(db, [...knownMigrations(), '99990101000000_next'])).rejects.toThrow('lacks 99990101000000_next. Run: npm run migrate -- deploy');
});
