import type { ChildProcess } from 'node:child_process';
import type { Runtime } from '../runtime/load-runtime.ts';
import { findBubblewrap, type Bubblewrap } from './jail/bubblewrap.ts';
import type { JailReport, LayerName } from './jail/jail-report.ts';
import { SandboxProcess } from './sandbox-process.ts';
import { spawnChild } from './spawn-child.ts';

/** What a process is made of: its programs, and the layers of the jail that are left out to see what the others hold. */
export type Recipe = { readonly runtime: Runtime; readonly without: readonly LayerName[] };

/** A warm process and what holds it. */
export type Started = { readonly process: SandboxProcess; readonly jail: JailReport; readonly residentBytes: number };

/** Generous: on a machine that is starting a database and a build, loading takes seconds. */
const START_MS = 30_000;
const START_BYTES = 1024 ** 3;

/**
 * Starts a process, loads the harness into it and waits until it has locked itself in.
 * @throws Error when it cannot; this is a fault of the machine or of ours, never a student's
 */
export async function startProcess({ runtime, without }: Recipe): Promise<Started> {
  const bubblewrap = without.includes('bubblewrap') ? switchedOff : await findBubblewrap();
  const spawned = spawnChild(runtime.child, { bubblewrap, permission: !without.includes('permission') });
  const words = firstWords(spawned.child);
  const texts = { harness: runtime.isolate, modules: runtime.modules };
  const sandboxed = new SandboxProcess(spawned);
  const boot = { kind: 'boot', texts, sentence: { without, graderPid: process.pid } } as const;
  const { answer } = await sandboxed.run(boot, () => ({ deadlineMs: START_MS, memoryBytes: START_BYTES }));
  spawned.child.stderr?.destroy();
  if (answer.kind === 'ready') return { process: sandboxed, jail: withBubblewrap(answer.jail, bubblewrap), residentBytes: sandboxed.residentBytes ?? 0 };
  await sandboxed[Symbol.asyncDispose]();
  throw new Error(`a sandbox process did not start: ${answer.kind === 'ended' ? answer.detail : answer.kind}\n${words.text}`);
}

const switchedOff: Bubblewrap = { ok: false, reason: 'switched off' };

/** What wraps the process is the outermost layer. */
const withBubblewrap = (jail: JailReport, bubblewrap: Bubblewrap): JailReport =>
  bubblewrap.ok
    ? { ...jail, layers: ['bubblewrap', ...jail.layers] }
    : { ...jail, missing: [{ layer: 'bubblewrap', reason: bubblewrap.reason }, ...jail.missing] };

/** What a process says about why it cannot start. Nobody listens any more once student code runs. */
function firstWords(child: ChildProcess): { readonly text: string } {
  const words = { text: '' };
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words.text = `${words.text}${chunk}`.slice(0, 4_000);
  });
  return words;
}
