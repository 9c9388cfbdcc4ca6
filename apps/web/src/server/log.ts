import { pino, type Logger } from 'pino';
import { env } from './env.ts';
import { instances } from './instances.ts';

/** This process's log: lines of JSON, like the graders'. Whatever concerns a submission names it, so that it can be followed from here to its verdict. */
export const log = (): Logger => (instances.log ??= pino({ level: env().LOG_LEVEL, base: null }));
