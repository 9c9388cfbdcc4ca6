import { randomBytes } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type PrismaClient } from '@nabla/db';
import { freePort } from '../../scripts/database/free-port.ts';
import { openDatabase } from '../../scripts/database.ts';
import { deploy } from '../../scripts/migrations/deploy.ts';
import { ROOT } from '../../scripts/paths.ts';
import { environmentWith } from '../../scripts/processes/environment.ts';
import { buildWeb, grader, next, writeCatalog } from '../../scripts/start/build.ts';
import { recordContent } from '../../scripts/start/content.ts';
import { Member } from './member.ts';

/** How many of each. */
type Size = { readonly webs: number; readonly graders: number };

/** A whole installation of its own, of which single processes can be killed. */
export type Stack = AsyncDisposable & {
  readonly databaseUrl: string;
  readonly db: PrismaClient;
  /** Where each web process listens; nothing stands before them. */
  readonly origins: readonly string[];
  /** Where the database's server keeps its data, for `crash.ts`. */
  readonly dataDir: string;
  readonly webs: readonly Member[];
  readonly graders: readonly Member[];
};

type Wanted = Size & { readonly name: string; readonly signal: AbortSignal };

/** Builds what is missing, makes a new database with the demo course, starts everything, and waits until it answers. */
export async function openStack({ name, webs, graders, signal }: Wanted): Promise<Stack> {
  await writeCatalog(signal);
  await buildWeb(signal);
  const dataDir = join(ROOT, '.data', `bench-${name}`);
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  await using opened = new AsyncDisposableStack();
  const { url: databaseUrl } = opened.use(await openDatabase(dataDir));
  await deploy(databaseUrl);
  await recordContent(databaseUrl, true);
  const db = opened.adopt(connect(databaseUrl, 4), (client) => client.$disconnect());
  const log = opened.adopt(createWriteStream(join(dataDir, 'processes.log')), (stream) => new Promise<void>((resolve) => stream.end(resolve)));
  const ports = await Promise.all(Array.from({ length: webs }, () => freePort(0)));
  const origins = ports.map((port) => `http://localhost:${port}`);
  const started = start({ databaseUrl, ports, graders, log });
  for (const member of [...started.webs, ...started.graders]) opened.use(member);
  await untilReady({ origins, graders, db }, signal);
  const owned = opened.move();
  return { databaseUrl, db, origins, dataDir, ...started, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

type Processes = { readonly databaseUrl: string; readonly ports: readonly number[]; readonly graders: number; readonly log: WriteStream };

function start({ databaseUrl, ports, graders, log }: Processes): Pick<Stack, 'webs' | 'graders'> {
  const secret = randomBytes(32).toString('base64url');
  const common = { DATABASE_URL: databaseUrl, NODE_ENV: 'production' };
  const web = { ...common, BETTER_AUTH_SECRET: secret, BETTER_AUTH_URL: `http://localhost:${ports[0] ?? 0}`, NABLA_DEMO: '0' };
  const judge = { ...common, NABLA_ALLOW_WEAK_JAIL: '1', NABLA_CONCURRENCY: '1', LOG_LEVEL: 'warn' };
  return {
    webs: ports.map((port, index) => new Member({ ...next(['start', '--port', String(port), '--hostname', '127.0.0.1'], environmentWith(web)), name: `web ${index + 1}` }, log)),
    graders: Array.from({ length: graders }, (_, index) => new Member(grader(`grader ${index + 1}`, environmentWith(judge)), log)),
  };
}

type Expected = { readonly origins: readonly string[]; readonly graders: number; readonly db: PrismaClient };

async function untilReady({ origins, graders, db }: Expected, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const answers = await Promise.all(origins.map((origin) => fetch(`${origin}/health/ready`, { signal }).catch(() => null)));
    if (answers.every((answer) => answer?.ok) && (await db.grader.count({ where: { stoppedAt: null } })) >= graders) return;
    await sleep(100);
  }
}
