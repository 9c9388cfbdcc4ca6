import { restoreBackup } from './backup/restore.ts';
import { writeBackup } from './backup/write.ts';
import { givenOrEmbedded } from './database/given.ts';
import { explain } from './processes/run.ts';

const USAGE = `npm run backup -- <command> <file>, on DATABASE_URL or else on the embedded database
  write    save everything into the file, while Nabla goes on running
  restore  put it back into an empty database`;

const COMMANDS: Readonly<Record<string, (url: string, file: string) => Promise<string>>> = {
  write: async (url, file) => `${await writeBackup(url, file)} rows in ${file}`,
  restore: async (url, file) => `${await restoreBackup(url, file)} rows restored`,
};

const [command = '', file] = process.argv.slice(2);
const run = COMMANDS[command];
process.exit(await (run === undefined || file === undefined ? wrongUsage() : onDatabase((url) => run(url, file)).catch(failed)));

async function onDatabase(use: (url: string) => Promise<string>): Promise<number> {
  await using database = await givenOrEmbedded();
  console.log(await use(database.url));
  return 0;
}

async function wrongUsage(): Promise<number> {
  console.error(USAGE);
  return 2;
}

function failed(error: unknown): number {
  console.error(explain(error));
  return 1;
}
