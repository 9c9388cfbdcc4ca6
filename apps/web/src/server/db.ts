import { connect, type PrismaClient } from '@nabla/db';
import { GradingQueue } from '@nabla/db/queue';
import { env } from './env.ts';
import { instances } from './instances.ts';

/** This process's database client. */
export const db = (): PrismaClient => (instances.db ??= connect(env().DATABASE_URL));

/** This process's sending side of the grading queue. */
export const gradingQueue = (): GradingQueue => (instances.queue ??= new GradingQueue(env().DATABASE_URL));
