import { ATTEMPTS, attemptByLibc, type Attempt, type Result } from './attempts-by-libc.ts';
import { attemptByNode } from './attempts-by-node.ts';
import type { JailAttempt, JailReport, LayerName } from './jail-report.ts';
import type { Layer } from './layer.ts';
import { openLibc, type Libc } from './libc.ts';
import { limitResources } from './rlimits.ts';
import { filterSystemCalls } from './seccomp.ts';
import { leaveUser } from './user.ts';

/** How to lock a process in. */
export type Sentence = {
  /** Layers to leave out, to see what the others hold. */
  readonly without: readonly LayerName[];
  /** A process outside. */
  readonly graderPid: number;
};

/**
 * Locks this process in, layer by layer, and tries to get out again. It comes after everything that needs a file
 * or an addon and before any student code. A layer that the machine does not offer is left out and named; what
 * that means is seen in what the attempts report.
 */
export async function enterJail({ without, graderPid }: Sentence): Promise<JailReport> {
  const found = await openLibc();
  const enter = (layer: LayerName, setUp: () => Layer): Layer => (without.includes(layer) ? { layer, missing: 'switched off' } : setUp());
  const enterNative = (layer: LayerName, setUp: (libc: Libc) => Layer): Layer =>
    enter(layer, () => (found.ok ? setUp(found.libc) : { layer, missing: found.reason }));
  const byLibc = (attempt: Attempt): Result => (found.ok ? attemptByLibc(found.libc, attempt, graderPid) : 'untried');

  const user = enter('uid', leaveUser);
  const rlimits = enterNative('rlimits', limitResources);
  // The filter would hide who this process is.
  const root = byLibc('be root');
  const seccomp = enterNative('seccomp', filterSystemCalls);
  const native = new Map(ATTEMPTS.map((attempt) => [attempt, attempt === 'be root' ? root : byLibc(attempt)]));
  // Last, since the attempts by the C library need what it takes away.
  const layers = [enter('permission', dropPermissions), user, rlimits, seccomp];

  const attempts: JailAttempt[] = [];
  for (const attempt of ATTEMPTS) attempts.push({ attempt, byNode: await attemptByNode(attempt, graderPid), byLibc: native.get(attempt) ?? 'untried' });
  return {
    layers: layers.filter(({ missing }) => missing === undefined).map(({ layer }) => layer),
    missing: layers.flatMap(({ layer, missing }) => (missing === undefined ? [] : [{ layer, reason: missing }])),
    attempts,
  };
}

/** Node's permission model forbids the rest from the start; these three were needed to get here. */
function dropPermissions(): Layer {
  for (const scope of ['ffi', 'addon', 'fs.read']) process.permission.drop(scope);
  return { layer: 'permission' };
}
