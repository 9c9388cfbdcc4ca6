import { API, DiagnosticCategory, type Diagnostic, type Program, type Snapshot } from 'typescript/unstable/async';
import { CONFIG, courseFiles, SOLUTION } from './course-files.ts';
import { virtualFiles } from './virtual-files.ts';

/** What the compiler has against a file; `pos` counts UTF-16 units. */
export type Complaint = Pick<Diagnostic, 'pos' | 'text' | 'messageChain'>;

/**
 * The compiler, a process that stays up between submissions: the declarations of language and course are read and
 * bound once.
 */
export class Compiler {
  readonly #files = courseFiles();
  readonly #api = new API({ cwd: '/', fs: virtualFiles(this.#files) });
  #last: Snapshot | null = null;

  /** What it has against this text as a submission, from top to bottom. */
  async check(text: string): Promise<readonly Complaint[]> {
    this.#files.set(SOLUTION, text);
    const before = this.#last;
    const snapshot = await this.#api.updateSnapshot(before ? { fileChanges: { changed: [SOLUTION] } } : { openProjects: [CONFIG] });
    await before?.dispose();
    this.#last = snapshot;
    const program = snapshot.getProject(CONFIG)?.program;
    if (!program) throw new Error(`the compiler did not open ${CONFIG}`);
    return complaints(program);
  }
}

async function complaints(program: Program): Promise<readonly Complaint[]> {
  const found = [...(await program.getSyntacticDiagnostics(SOLUTION)), ...(await program.getSemanticDiagnostics(SOLUTION))];
  return found.filter(({ category }) => category === DiagnosticCategory.Error).toSorted((one, other) => one.pos - other.pos);
}
