import type { Diagnostic } from '@nabla/exercise-kit';
import { CompilerProcess } from './compiler-process.ts';

/** A check that runs beside the judging of the same file. */
export type TypeCheck = {
  /** Called when the judging is over: the warnings. Waits for the check, but only a moment for its turn. Never throws. */
  readonly finish: () => Promise<readonly Diagnostic[]>;
};

type Options = {
  /** How long a file that is judged already waits for the files before it; after that it has no warnings. */
  readonly patienceMs: number;
};

const NOT_IN_TIME: readonly Diagnostic[] = [{ severity: 'warning', message: 'The types of this file could not be checked in time.' }];

/**
 * Checks the types of submissions, one at a time, in a process of its own that stays warm. Warnings are a service and
 * decide nothing: where the process was killed or cannot start there are none, and the next check starts another.
 */
export class TypeChecker implements AsyncDisposable {
  readonly #patienceMs: number;
  #process: CompilerProcess;
  #isOpen = true;
  /** Settles when all that are in line have been served; never rejects. */
  #line: Promise<unknown> = Promise.resolve();

  /** @throws Error when types cannot be checked on this machine */
  static async open({ patienceMs }: Options): Promise<TypeChecker> {
    return new TypeChecker(await CompilerProcess.start(), patienceMs);
  }

  private constructor(process: CompilerProcess, patienceMs: number) {
    this.#process = process;
    this.#patienceMs = patienceMs;
  }

  /** Gets in line. The file must be one that the sandbox has opened: not too long, not too deep, UTF-8. */
  begin(source: Uint8Array | string): TypeCheck {
    // True when the turn comes before patience ends, else false: what comes later changes nothing.
    const served = Promise.withResolvers<boolean>();
    const found = this.#line
      .then(() => this.#revive())
      .then(() => served.resolve(true))
      .then(async () => ((await served.promise) ? this.#check(Buffer.from(source)) : []));
    this.#line = found;
    const finish = async (): Promise<readonly Diagnostic[]> => {
      const patience = setTimeout(() => served.resolve(false), this.#patienceMs);
      const isServed = await served.promise;
      clearTimeout(patience);
      return isServed ? found : [];
    };
    return { finish };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isOpen = false;
    await this.#process[Symbol.asyncDispose]();
    await this.#line;
    // Somebody in line may have started another one just before.
    await this.#process[Symbol.asyncDispose]();
  }

  async #check(source: Uint8Array): Promise<readonly Diagnostic[]> {
    if (!this.#process.isAlive) return [];
    const found = await this.#process.check(source);
    return found?.map((warning) => ({ severity: 'warning', ...warning })) ?? NOT_IN_TIME;
  }

  /** Another process in the place of one that was killed. */
  async #revive(): Promise<void> {
    if (this.#process.isAlive || !this.#isOpen) return;
    try {
      this.#process = await CompilerProcess.start();
    } catch {
      // The process in place is dead, so that this check finds nothing; the next one tries again.
    }
  }
}
