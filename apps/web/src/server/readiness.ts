import { requireSchema, SchemaError } from '@nabla/db/schema-state';
import { db } from './db.ts';
import { builtForMigrations } from './env.ts';

/** A process that has been ready once stays it whatever migrations come: they only add. What is asked again is whether the database answers. */
let hasSchema = false;

/** Whether this process can do its work, or in a few words why not. */
export async function readReadiness(): Promise<string> {
  try {
    if (hasSchema) await db().$queryRaw`SELECT 1`;
    else await requireSchema(db(), builtForMigrations());
    hasSchema = true;
    return 'ready';
  } catch (error) {
    if (error instanceof SchemaError) return error.message;
    // Whoever asks needs the state alone; the reason is in the database client's own errors.
    return 'no database';
  }
}
