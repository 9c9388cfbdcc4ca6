import { z } from 'zod';

/**
 * A backup is a gzipped text: a line about itself, then for every table a line with its name and a line for each row, as PostgreSQL itself writes rows. That keeps
 * every digit of numbers and times and tells a JSON null from none, and any PostgreSQL reads it.
 */
export const header = z.object({ nabla: z.literal(1), takenAt: z.iso.datetime(), migrations: z.array(z.string()) });
export type Header = z.infer<typeof header>;

/** A table's line; rows are objects as well, but stand in a list of one, so that no column can be taken for it. */
export const line = z.union([z.tuple([z.string()]), z.object({ table: z.string() }), z.object({ end: z.literal(true), rows: z.int() })]);
