import { freePort } from './database/free-port.ts';
import { openDatabase, type Database } from './database.ts';
import { deploy } from './migrations/deploy.ts';
import { keepUp } from './processes/keep-up.ts';
import type { Program } from './processes/process-group.ts';
import { ProgramError } from './processes/run.ts';
import { step } from './processes/step.ts';
import { stopSignal } from './processes/stop-signal.ts';
import { balance } from './start/balance.ts';
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
  const ports = await webPorts(settings);
  await using doors = new AsyncDisposableStack();
  if (settings.webs > 1) doors.use(await balance({ ...settings, upstreams: ports }));
  await serve(settings, programs(settings, { databaseUrl: database.url, ports }));
}

async function givenOrEmbedded({ databaseUrl: url }: Settings): Promise<Database> {
  if (url === null) return step('Starting PostgreSQL', () => openDatabase());
  await requireDatabase(url);
  return { url, [Symbol.asyncDispose]: async () => {} };
}

/** Several web processes listen on ports of their own, behind the one that people know. */
async function webPorts({ port, webs }: Settings): Promise<readonly number[]> {
  if (webs === 1) return [port];
  return Promise.all(Array.from({ length: webs }, () => freePort(0)));
}

type Doors = { readonly databaseUrl: string; readonly ports: readonly number[] };

/** Only the web processes get to know the secrets of sign-in and e-mail. */
function programs(settings: Settings, { databaseUrl, ports }: Doors): readonly Program[] {
  const env = { ...process.env, BETTER_AUTH_SECRET: undefined, DATABASE_URL: databaseUrl, NODE_ENV: development ? 'development' : 'production' };
  // The demo is for the person in front of the machine, who is no stranger; the grader still warns.
  const jail = settings.demo || allowWeakJail ? { NABLA_ALLOW_WEAK_JAIL: '1' } : {};
  const web = { ...env, BETTER_AUTH_SECRET: settings.secret ?? keptSecret(), BETTER_AUTH_URL: settings.origin, NABLA_DEMO: settings.demo ? '1' : '0' };
  const host = ports.length === 1 ? settings.host : '127.0.0.1';
  const command = [development ? 'dev' : 'start', '--hostname', host];
  const webs = ports.map((port, index) => ({ ...next(command, { ...web, PORT: String(port) }), name: numbered('web', index, ports.length) }));
  const forGraders = { ...env, ...jail, NABLA_SMTP_URL: undefined, NABLA_OIDC_CLIENT_SECRET: undefined, NABLA_METRICS_TOKEN: undefined };
  const graders = Array.from({ length: settings.graders }, (_, index) => grader(numbered('grader', index, settings.graders), forGraders));
  return [...webs, ...graders];
}

function numbered(name: string, index: number, count: number): string {
  return count === 1 ? name : `${name} ${index + 1}`;
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
