import type { Client } from 'pg';

/** A table of ours, by its name as SQL wants it. The queue's tables are no part of a backup: what waits in them is sent again from what is recorded. */
type Table = { readonly name: string; readonly references: readonly string[] };

/** All tables, each after those that it refers to, so that rows may be put back in this order. @throws where two refer to each other */
export async function tablesInOrder(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<Table>(`
    SELECT format('%I', c.relname) AS name,
      coalesce(array_agg(format('%I', f.relname)) FILTER (WHERE f.oid IS NOT NULL AND f.oid <> c.oid), '{}') AS references
    FROM pg_class c
    LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f'
    LEFT JOIN pg_class f ON f.oid = k.confrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    GROUP BY c.oid, c.relname ORDER BY c.relname`);
  return inOrder(rows);
}

export function inOrder(tables: readonly Table[]): readonly string[] {
  const done: string[] = [];
  while (done.length < tables.length) {
    const next = tables.filter(({ name, references }) => !done.includes(name) && references.every((other) => done.includes(other)));
    if (next.length === 0) throw new Error(`these tables refer to each other: ${tables.map(({ name }) => name).filter((name) => !done.includes(name)).join(', ')}`);
    done.push(...next.map(({ name }) => name));
  }
  return done;
}

/** The migrations that a database has, by name. */
export async function appliedMigrations(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name');
  return rows.map(({ name }) => name);
}
