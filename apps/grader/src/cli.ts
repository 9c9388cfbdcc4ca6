import { UsageError } from './commands/usage.ts';
import { catalog } from './commands/catalog.ts';
import { check } from './commands/check.ts';
import { gradeFile } from './commands/grade.ts';

const USAGE = `usage: nabla <command>

  grade <exercise-id> <file> [--format pretty|json]   judge a submission as the platform would
  check [<exercise-id>…|--all] [--matrix] [--json]    prove that exercises may be published
  catalog                                             write what students may see of the exercises

Exit code: 0 accepted, 1 not accepted, 2 wrong usage or a fault of the grader.`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { grade: gradeFile, check, catalog };

/** @returns the exit code */
async function main(argv: readonly string[]): Promise<number> {
  const [name = 'help', ...args] = argv;
  if (name === 'help' || name === '--help' || name === '-h') return console.log(USAGE), 0;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"`);
  return command(args);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`nabla: ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  return 2;
});
