import type { Program } from './process-group.ts';

/** This process's own environment with some variables set, for a program that it starts. */
export const environmentWith = (variables: Program['env']): Program['env'] => ({ ...process.env, ...variables });
