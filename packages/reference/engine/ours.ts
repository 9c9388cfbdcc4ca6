import { z } from 'zod';

/**
 * Names the type of something that came around a corner where types are lost: a thread's data, a required package. Whether it has the
 * fields that are named is checked.
 */
export const ours = <T extends object>(...fields: readonly (keyof T & string)[]) =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && fields.every((field) => field in value), `it lacks one of ${fields.join(', ')}`);
