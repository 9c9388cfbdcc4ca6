import { catalog } from './commands/catalog.ts';
import { check } from './commands/check.ts';
import { doctor } from './commands/doctor.ts';
import { gradeFiles } from './commands/grade.ts';
import { models } from './commands/models.ts';
import { newFolder } from './commands/new.ts';
import { exportCourse } from './commands/remote/export.ts';
import { showStatus } from './commands/remote/status.ts';
import { submitFile } from './commands/remote/submit.ts';
import { threshold } from './commands/threshold.ts';
import { train } from './commands/train.ts';
import { UsageError } from './commands/usage.ts';
import { FORMATS } from './report/formats.ts';

const USAGE = `usage: nabla <command>

  grade <exercise-id> <file or folder>…          judge submissions as the platform would
  grade --manifest <file>                        … of several exercises: a JSON list of { exercise, file }
    --format <name>[=<file>]                     ${Object.keys(FORMATS).slice(0, 4).join(', ')},
                                                 ${Object.keys(FORMATS).slice(4).join(', ')}; may be repeated
    --timeout-factor <n>                         multiply time limits, for a slower machine
    --no-types                                   do not warn of type errors
  submit <exercise-id> <file> --course <slug>    hand in to a server and wait for the verdict
    --assignment <slug>, --no-wait, --json       where two have the exercise; do not wait; print data
  status [<exercise-id>] --course <slug>         how far you are with each exercise
  export --course <slug> [--out <file>]          all your work in a course as JSON
    --grades                                     … everybody's grades instead, for staff
    --server <address>, --token <token>          for these three; or NABLA_SERVER and NABLA_TOKEN
  check <exercise-id>… | --all                   prove that exercises may be published
    --matrix, --json                             show which case caught what; print data
    --watch                                      check again whenever a file is saved
    --quick                                      of what trains, only the solution and one mistake
  new <module>/<exercise-id>                     make the folder of a new exercise
  doctor                                         show what holds student code on this machine
    --each, --without <layer>                    … with every layer, or this one, switched off
  train <model or folder>                        train a reference model and record the runs
    --backend <name>                             node-gpu, webgpu, node, wasm, cpu or threads; the best there is by default
    --seeds <n> | <first>-<last>                 other seeds than the model asks for
    --resume | --restart                         go on with a training that was interrupted, or forget it
  models                                         show what the reference models reached
    --write, --json                              make their cards and plots anew; print data
  threshold <model>… | --all                     compare thresholds with the recorded runs
    --write                                      and put them right
  catalog                                        write what students may see of the exercises

Exit code: 0 accepted, 1 not accepted, 2 wrong usage or a fault of the grader.`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { grade: gradeFiles, submit: submitFile, status: showStatus, export: exportCourse, check, new: newFolder, doctor, catalog, train, models, threshold };

/** @returns the exit code */
async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    console.log(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"`);
  return command(args);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`nabla: ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  return 2;
});
