import { openDatabase, type Database } from '../database.ts';

/** The database of DATABASE_URL, or else the embedded one. */
export async function givenOrEmbedded(): Promise<Database> {
  const url = process.env.DATABASE_URL;
  return url === undefined ? openDatabase() : { url, [Symbol.asyncDispose]: async () => {} };
}
