import type { PrismaClient } from '@nabla/db';
import type { GradingQueue } from '@nabla/db/queue';
import type { Auth } from './auth.ts';
import type { GradingNews } from './grading-news.ts';

type Instances = { db?: PrismaClient; queue?: GradingQueue; auth?: Auth; news?: GradingNews; stopping?: AbortSignal };

declare global {
  var nablaInstances: Instances | undefined;
}

/** What a web process has one of. Kept on globalThis, because the bundler loads a module once per route. */
export const instances: Instances = (globalThis.nablaInstances ??= {});
