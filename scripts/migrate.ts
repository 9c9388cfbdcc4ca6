import { givenOrEmbedded } from './database/given.ts';
import { deploy } from './migrations/deploy.ts';
import { findDrift } from './migrations/drift.ts';
import { writeMigration } from './migrations/folder.ts';
import { statusOf } from './migrations/status.ts';

const USAGE = `npm run migrate -- <command>, on DATABASE_URL or else on the embedded database
  deploy      apply the migrations that are missing
  dev <name>  write a migration for what changed in schema.prisma, and apply it
  check       fail when the migrations do not lead to schema.prisma
  status      say which migrations are missing, failed or were edited`;

const COMMANDS: Readonly<Record<string, (url: string, name: string | undefined) => Promise<number>>> = {
  deploy: async (url) => say(described(await deploy(url))),
  dev,
  check,
  status: async (url) => say(await statusOf(url)),
};

const [command = '', name] = process.argv.slice(2);
const run = COMMANDS[command];
// Exits by itself: the engine's lock leaves a timer of ten seconds behind.
process.exit(run === undefined ? fail(USAGE) : await onDatabase((url) => run(url, name)));

async function onDatabase(use: (url: string) => Promise<number>): Promise<number> {
  await using database = await givenOrEmbedded();
  return await use(database.url);
}

async function dev(url: string, title: string | undefined): Promise<number> {
  if (title === undefined || !/^[a-z0-9_]+$/.test(title)) return fail('Name the migration in small letters, such as: dev add_groups');
  const sql = await findDrift(url);
  if (sql === null) return say('The migrations already lead to schema.prisma.');
  say(`Wrote prisma/migrations/${writeMigration(title, sql, new Date())}: read it before you commit it.`);
  return say(described(await deploy(url)));
}

async function check(url: string): Promise<number> {
  const sql = await findDrift(url);
  if (sql === null) return say('The migrations lead to schema.prisma.');
  return fail(`schema.prisma has changes that no migration has; write one with: npm run migrate -- dev <name>\n\n${sql}`);
}

function described(applied: readonly string[]): string {
  return applied.length === 0 ? 'Nothing to apply.' : `Applied ${applied.join(', ')}.`;
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function fail(text: string): number {
  console.error(text);
  return 1;
}
