import { openDatabase, type Database } from './database.ts';
import { deploy } from './migrations/deploy.ts';
import { keepUp } from './processes/keep-up.ts';
import type { Program } from './processes/process-group.ts';
import { ProgramError } from './processes/run.ts';
import { step } from './processes/step.ts';
import { stopSignal } from './processes/stop-signal.ts';
import { buildWeb, grader, next, writeCatalog } from './start/build.ts';
import { recordContent } from './start/content.ts';
import { requireDatabase, requireFreePort } from './start/reachable.ts';
import { keptSecret } from './start/secret.ts';
import { readSettings, StartError, type Settings } from './start/settings.ts';
import { answering, welcome } from './start/welcome.ts';

const stopping = stopSignal();
const development = process.argv.includes('--dev');
const allowWeakJail = process.argv.includes('--allow-weak-jail');

process.exit(await start().then(stopped, failed));

/** Database, schema, content, build, then the services until somebody stops us. */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  await requireFreePort(settings.port, settings.host);
  await using database = await givenOrEmbedded(settings);
  await step('Bringing the schema up to date', () => deploy(database.url));
  await writeCatalog(stopping.signal);
  await recordContent(database.url, settings.demo);
  if (!development) await buildWeb(stopping.signal);
  await serve(settings, programs(settings, database.url));
}

async function givenOrEmbedded({ databaseUrl: url }: Settings): Promise<Database> {
  if (url === null) return step('Starting PostgreSQL', () => openDatabase());
  await requireDatabase(url);
  return { url, [Symbol.asyncDispose]: async () => {} };
}

/** Only the web process gets to know the session secret. */
function programs(settings: Settings, databaseUrl: string): readonly Program[] {
  const env = { ...process.env, BETTER_AUTH_SECRET: undefined, DATABASE_URL: databaseUrl, NODE_ENV: development ? 'development' : 'production' };
  // The demo is for the person in front of the machine, who is no stranger; the grader still warns.
  const jail = settings.demo || allowWeakJail ? { NABLA_ALLOW_WEAK_JAIL: '1' } : {};
  const web = { ...env, BETTER_AUTH_SECRET: settings.secret ?? keptSecret(), BETTER_AUTH_URL: settings.origin, NABLA_DEMO: settings.demo ? '1' : '0' };
  const command = [development ? 'dev' : 'start', '--port', String(settings.port), '--hostname', settings.host];
  const graders = Array.from({ length: settings.graders }, (_, index) => grader(settings.graders === 1 ? 'grader' : `grader ${index + 1}`, { ...env, ...jail }));
  return [next(command, web), ...graders];
}

async function serve(settings: Settings, services: readonly Program[]): Promise<void> {
  const running = services.map((program) => keepUp(program, stopping.signal));
  try {
    await Promise.race([answering(settings, stopping.signal), Promise.all(running)]);
    if (!stopping.signal.aborted) console.log(welcome(settings));
    await Promise.all(running);
  } finally {
    stopping.abort();
    await Promise.allSettled(running);
  }
}

function stopped(): number {
  console.log('Stopped.');
  return 0;
}

function failed(error: unknown): number {
  const isClear = error instanceof StartError || error instanceof ProgramError;
  if (stopping.signal.aborted && !isClear) return stopped();
  console.error(isClear ? error.message : error);
  return 1;
}
