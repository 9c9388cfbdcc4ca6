import type { PrismaClient } from '@nabla/db';
import type { GradingQueue } from '@nabla/db/queue';
import type { WebQueue } from '@nabla/db/web-queue';
import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Auth } from './auth.ts';
import type { Gradebooks } from './gradebook/known-rows.ts';
import type { GradebookRow } from './gradebook/open.ts';
import type { GradingNews } from './grading-news.ts';

type Instances = {
  db?: PrismaClient;
  queue?: GradingQueue;
  webQueue?: WebQueue;
  auth?: Auth;
  news?: GradingNews;
  gradebooks?: Gradebooks<GradebookRow>;
  mail?: Transporter;
  log?: Logger;
  metrics?: Registry;
  stopping?: AbortSignal;
  goodbyes?: (() => Promise<void>)[];
};

declare global {
  var nablaInstances: Instances | undefined;
}

/** What a web process has one of. Kept on globalThis, because the bundler loads a module once per route. */
export const instances: Instances = (globalThis.nablaInstances ??= {});
