import type { ChildProcess } from 'node:child_process';
import type { Runtime } from '../runtime/load-runtime.ts';
import type { JailReport } from './jail/jail-report.ts';
import { SandboxProcess } from './sandbox-process.ts';
import { spawnChild } from './spawn-child.ts';

/** A warm process and what holds it. */
export type Started = { readonly process: SandboxProcess; readonly jail: JailReport; readonly residentBytes: number };

/** Generous: on a machine that is starting a database and a build, loading takes seconds. */
const START_MS = 30_000;
const START_BYTES = 1024 ** 3;

/**
 * Starts a process, loads the harness into it and waits until it has locked itself in.
 * @throws Error when it cannot; this is a fault of the machine or of ours, never a student's
 */
export async function startProcess({ child, isolate, modules }: Runtime): Promise<Started> {
  const spawned = spawnChild(child);
  const words = firstWords(spawned.child);
  const process = new SandboxProcess(spawned);
  const { answer } = await process.run({ kind: 'boot', texts: { harness: isolate, modules } }, () => ({ deadlineMs: START_MS, memoryBytes: START_BYTES }));
  spawned.child.stderr?.destroy();
  if (answer.kind === 'ready') return { process, jail: answer.jail, residentBytes: process.residentBytes ?? 0 };
  await process[Symbol.asyncDispose]();
  throw new Error(`a sandbox process did not start: ${answer.kind === 'ended' ? answer.detail : answer.kind}\n${words.text}`);
}

/** What a process says about why it cannot start. Nobody listens any more once student code runs. */
function firstWords(child: ChildProcess): { readonly text: string } {
  const words = { text: '' };
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words.text = `${words.text}${chunk}`.slice(0, 4_000);
  });
  return words;
}
