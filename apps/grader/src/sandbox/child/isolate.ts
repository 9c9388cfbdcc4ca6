import ivm from 'isolated-vm';
import type { CodeCache } from './code-cache.ts';
import type { HarnessReply } from '../harness/harness.ts';
import { SOLUTION_FILE } from '../harness/describe-error.ts';
import { isCourseModule, type CourseModule } from '../imports.ts';
import type { ModuleTexts } from '../messages.ts';
import { withoutNames } from '../withheld.ts';

/** How a run in the isolate ended, as the host sees it; what student code says about it does not count. */
export type Ending =
  | { readonly kind: 'ended' }
  | { readonly kind: 'timed_out' }
  | { readonly kind: 'out_of_memory' }
  /** Something was thrown past the harness. */
  | { readonly kind: 'threw'; readonly thrown: unknown };

/** Puts harness and submission together; `accept` is reached only when the submission has loaded completely. */
const ROOT = `import { accept } from '#harness';
import * as submission from '#submission';
import driver from '#driver';
accept(submission, driver);`;

/**
 * How long the harness may take to answer. It needs microseconds, but the clock runs on when the machine is busy,
 * and what student code has left behind may run first; the parent's deadline ends both. After a run that was ended
 * the deadline is near, and only the console is left to read.
 */
const ANSWER_MS = 1_000;
const LAST_WORDS_MS = 50;

type HarnessFunction = 'perform' | 'isLoaded' | 'hasFunction' | 'takeReply' | 'hearReports';

/** Told what a call reports before it comes back, in the exercise kit's encoding. */
export type OnReport = (index: number, shape: string, numbers: Float64Array) => void;

/** What ends a line for the engine. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;

type Trusted = { readonly texts: ModuleTexts; readonly cache: CodeCache };

/** One isolate with the harness in it, for one submission. Uses the synchronous interface: a child does one thing at a time. */
export class Isolate implements Disposable {
  readonly memoryMb: number;
  readonly #trusted: Trusted;
  readonly #isolate: ivm.Isolate;
  readonly #context: ivm.Context;
  readonly #harness: ivm.Module;
  readonly #course = new Map<CourseModule, ivm.Module>();
  #onReport: OnReport | null = null;
  /** How long the lines of the submission are. */
  #lengths: readonly number[] = [];

  constructor(trusted: Trusted, memoryMb: number) {
    this.memoryMb = memoryMb;
    this.#trusted = trusted;
    this.#isolate = new ivm.Isolate({ memoryLimit: memoryMb });
    this.#context = this.#isolate.createContextSync();
    this.#harness = trusted.cache.compile(this.#isolate, trusted.texts.harness, 'harness');
    this.link(this.#harness);
    this.#harness.evaluateSync();
    // All that leads from the isolate to the host. The harness keeps it to itself, and it takes a number, a text and numbers that the harness wrote.
    const send = new ivm.Callback((index: unknown, shape: unknown, numbers: unknown) => this.#hear(index, shape, numbers));
    this.#function('hearReports').applySync(undefined, [send], { timeout: ANSWER_MS });
  }

  /** @throws SyntaxError made by the engine */
  compileSubmission(code: string): ivm.Module {
    this.#lengths = code.split(LINE_END).map(({ length }) => length);
    return this.#isolate.compileModuleSync(code, { filename: SOLUTION_FILE });
  }

  /** @throws SyntaxError made by the engine */
  compileDriver(code: string): ivm.Module {
    return this.#trusted.cache.compile(this.#isolate, code, 'driver');
  }

  /**
   * Links a module to those modules of the course that it imports.
   * @param withheld what `nabla` lacks for this module
   * @throws SyntaxError when it imports a name that does not exist, or is withheld
   */
  link(module: ivm.Module, withheld: readonly string[] = []): void {
    const nabla = withheld.length === 0 ? null : this.#nablaWithout(withheld);
    module.instantiateSync(this.#context, (specifier) => (specifier === 'nabla' && nabla ? nabla : this.#courseModule(specifier)));
  }

  #nablaWithout(withheld: readonly string[]): ivm.Module {
    const { cache, texts } = this.#trusted;
    const module = cache.compile(this.#isolate, withoutNames(texts.modules.nabla, withheld, 'nabla'), 'nabla');
    this.link(module);
    return module;
  }

  #courseModule(specifier: string): ivm.Module {
    if (!isCourseModule(specifier)) throw new SyntaxError(`"${specifier}" cannot be imported here`);
    const { cache, texts } = this.#trusted;
    const module = this.#course.get(specifier) ?? cache.compile(this.#isolate, texts.modules[specifier], specifier);
    this.#course.set(specifier, module);
    return module;
  }

  /** Evaluates a linked submission and then its driver. */
  load(parts: { readonly submission: ivm.Module; readonly driver: ivm.Module }, timeMs: number): Ending {
    const modules = new Map([['#harness', this.#harness], ['#submission', parts.submission], ['#driver', parts.driver]]);
    const root = this.#trusted.cache.compile(this.#isolate, ROOT, 'root');
    root.instantiateSync(this.#context, (specifier) => modules.get(specifier) ?? this.#courseModule(specifier));
    return this.#run(timeMs, () => root.evaluateSync({ timeout: timeMs }));
  }

  /** Calls a function of the submission; {@link takeReply} tells what came of it. */
  perform(call: string, args: { readonly shape: string; readonly numbers: Float64Array }, { timeMs, onReport }: { readonly timeMs: number; readonly onReport: OnReport }): Ending {
    this.#onReport = onReport;
    return this.#run(timeMs, () => this.#apply('perform', [call, args.shape, args.numbers], timeMs));
  }

  /** Whether the submission has loaded completely: false while a top-level await is still waiting. */
  isLoaded(): boolean {
    return this.#read('isLoaded') === true;
  }

  hasFunction(name: string): boolean {
    return this.#read('hasFunction', [name]) === true;
  }

  /** The outcome that the harness kept, and the console; null when the isolate cannot tell any more. */
  takeReply({ kind }: Ending): HarnessReply | null {
    const reply = this.#read('takeReply', [], kind === 'timed_out' ? LAST_WORDS_MS : ANSWER_MS);
    return isReply(reply) ? this.#placed(reply) : null;
  }

  /** Drops a place that the file has not: student code wrote the stack itself, and could carry the numbers of a secret case out. */
  #placed(reply: HarnessReply): HarnessReply {
    if (reply.kind !== 'threw') return reply;
    const { line = 0, column = 0, ...error } = reply.error;
    return column <= (this.#lengths[line - 1] ?? -1) + 1 ? reply : { ...reply, error };
  }

  #read(name: HarnessFunction, args: readonly unknown[] = [], timeMs = ANSWER_MS): unknown {
    try {
      return this.#apply(name, args, timeMs);
    } catch {
      // Out of memory, or student code is still in the microtask queue: there is nothing to read.
      return null;
    }
  }

  #apply(name: HarnessFunction, args: readonly unknown[], timeout: number): unknown {
    return this.#function(name).applySync(undefined, [...args], { timeout, arguments: { copy: true }, result: { copy: true } });
  }

  #function(name: HarnessFunction): ivm.Reference {
    const called: unknown = this.#harness.namespace.getSync(name, { reference: true });
    if (!(called instanceof ivm.Reference)) throw new Error(`the harness exports no ${name}`);
    return called;
  }

  /** Student code waits for this, and nothing may be thrown back into it. */
  #hear(index: unknown, shape: unknown, numbers: unknown): void {
    if (typeof index === 'number' && typeof shape === 'string' && numbers instanceof Float64Array) this.#onReport?.(index, shape, numbers);
  }

  /** Decides by the clock and by the isolate's state, since student code can throw an error with any message. */
  #run(timeMs: number, run: () => unknown): Ending {
    const startedAt = performance.now();
    try {
      run();
      return { kind: 'ended' };
    } catch (thrown) {
      if (this.#isolate.isDisposed) return { kind: 'out_of_memory' };
      return performance.now() - startedAt >= timeMs ? { kind: 'timed_out' } : { kind: 'threw', thrown };
    }
  }

  [Symbol.dispose](): void {
    if (!this.#isolate.isDisposed) this.#isolate.dispose();
  }
}

/** The harness is trusted to answer in its own form, and the parent checks what it is sent. */
const isReply = (reply: unknown): reply is HarnessReply => typeof reply === 'object' && reply !== null && 'kind' in reply && 'console' in reply;
