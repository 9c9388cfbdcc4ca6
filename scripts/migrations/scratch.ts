import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** Lends an empty database on the same server and drops it afterwards. */
export async function withScratchDatabase<T>(connectionString: string, use: (url: string) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString });
  await admin.connect();
  const name = `scratch_${randomUUID().replaceAll('-', '')}`;
  try {
    await admin.query(`CREATE DATABASE ${name}`);
    return await use(Object.assign(new URL(connectionString), { pathname: `/${name}` }).href);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  }
}
