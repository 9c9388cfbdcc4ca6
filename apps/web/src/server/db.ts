import { connect, type PrismaClient } from '@nabla/db';
import { GradingQueue } from '@nabla/db/queue';
import { WebQueue } from '@nabla/db/web-queue';
import { env } from './env.ts';
import { instances } from './instances.ts';
import { currentTraceparent } from './tracing.ts';

/** This process's database client. */
export const db = (): PrismaClient => (instances.db ??= connect(env().DATABASE_URL));

/** This process's sending side of the grading queue. */
export const gradingQueue = (): GradingQueue => (instances.queue ??= new GradingQueue(env().DATABASE_URL, currentTraceparent));

/** This process's end of the queues of web processes. */
export const webQueue = (): WebQueue => (instances.webQueue ??= new WebQueue(env().DATABASE_URL));
