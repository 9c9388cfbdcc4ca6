import type { Diagnostic } from '@nabla/exercise-kit';
import type ivm from 'isolated-vm';
import { legible } from '../harness/text.ts';
import { checkImports } from '../imports.ts';
import { inWordsOfTheCourse } from '../withheld.ts';
import type { Isolate } from './isolate.ts';
import type { Answer } from '../messages.ts';

/** The two modules that differ from exercise to exercise, linked to those of the course. */
export type Parts = { readonly kind: 'compiled'; readonly submission: ivm.Module; readonly driver: ivm.Module };

const NO_DRIVER = 'export default undefined;';

type Texts = { readonly code: string; readonly driver: string | null; readonly withheld: readonly string[] };

/** Compiles and links; nothing is evaluated, so every error in here was made by the engine and not by student code. */
export function compileParts(isolate: Isolate, texts: Texts): Parts | Answer {
  const driver = attempt(() => linked(isolate, isolate.compileDriver(texts.driver ?? NO_DRIVER)));
  if (!driver.ok) return { kind: 'bad_driver', message: driver.message };
  const compiled = attempt(() => isolate.compileSubmission(texts.code));
  if (!compiled.ok) return rejected([syntaxError(compiled.message)]);
  const diagnostics = checkImports(compiled.value.dependencySpecifiers, texts.code);
  if (diagnostics.length > 0) return rejected(diagnostics);
  const submission = attempt(() => linked(isolate, compiled.value, texts.withheld));
  return submission.ok ? { kind: 'compiled', submission: submission.value, driver: driver.value } : rejected([inWordsOfTheCourse(syntaxError(submission.message), texts.withheld, texts.code)]);
}

function linked(isolate: Isolate, module: ivm.Module, withheld: readonly string[] = []): ivm.Module {
  isolate.link(module, withheld);
  return module;
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

function attempt<T>(compile: () => T): Attempt<T> {
  try {
    return { ok: true, value: compile() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : 'The file cannot be compiled.' };
  }
}

const rejected = (diagnostics: readonly Diagnostic[]): Answer => ({ kind: 'rejected', diagnostics, worn: false });

const MAX_MESSAGE = 300;

/** The engine's messages end in ` [solution.ts:3:14]`. */
function syntaxError(message: string): Diagnostic {
  const found = /^(?<text>[^]*) \[solution\.ts:(?<line>\d+):(?<column>\d+)\]$/u.exec(message)?.groups;
  const place = found ? { line: Number(found['line']), column: Number(found['column']) } : {};
  return { severity: 'error', message: legible(found?.['text'] ?? message, MAX_MESSAGE), ...place };
}
