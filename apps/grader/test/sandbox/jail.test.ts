import { describe, expect, it } from 'vitest';
import type { Instruction } from '../../src/sandbox/jail/bpf.ts';
import { demandJail } from '../../src/sandbox/jail/demand-jail.ts';
import { isLayerName, isTight, LAYERS, leaksOf, nameOf, type JailReport } from '../../src/sandbox/jail/jail-report.ts';
import { filterFor } from '../../src/sandbox/jail/seccomp.ts';
import { ARCHITECTURES, type Architecture } from '../../src/sandbox/jail/system-calls.ts';
import { openPool } from '../../src/sandbox/pool.ts';

const LAYER_NAMES = Object.keys(LAYERS).filter(isLayerName);

describe('a process for student code', () => {
  it('fails at everything that it tries to get out', async () => {
    await using pool = await openPool({ size: 1 });
    expect(pool.jailReport.attempts.map(({ attempt }) => attempt)).toEqual(['read a file', 'write a file', 'open a socket', 'start a program', 'see another process', 'be root', 'hold 8 GB']);
    expect(isTight(pool.jailReport)).toBe(true);
    expect(pool.jail).toBe(nameOf(pool.jailReport));
  });

  it('names the layers that hold it, and those that this machine does not offer', async () => {
    await using pool = await openPool({ size: 1 });
    const { layers, missing } = pool.jailReport;
    expect([...layers, ...missing.map(({ layer }) => layer)].toSorted()).toEqual(Object.keys(LAYERS).toSorted());
  });

  it.runIf(process.platform === 'linux')('can do everything when no layer is in force, so that each attempt is a real one', async () => {
    await using pool = await openPool({ size: 1, without: LAYER_NAMES });
    const isRoot = process.getuid?.() === 0;
    expect(leaksOf(pool.jailReport).map(({ attempt }) => attempt)).toEqual(pool.jailReport.attempts.map(({ attempt }) => attempt).filter((attempt) => isRoot || attempt !== 'be root'));
  });

  it.runIf(process.platform === 'linux').each([
    ['seccomp', ['open a socket'], 'native code can open things'],
    ['rlimits', ['hold 8 GB'], 'it can hold what it likes'],
    ['bubblewrap', [], 'the other layers hold every attempt'],
    ['permission', [], 'the other layers hold every attempt'],
  ] as const)('without %s is allowed %j: %s', async (layer, allowed, _why) => {
    await using pool = await openPool({ size: 1, without: [layer] });
    expect(pool.jailReport.missing).toContainEqual({ layer, reason: 'switched off' });
    expect(leaksOf(pool.jailReport).map(({ attempt }) => attempt)).toEqual(expect.arrayContaining([...allowed]));
    expect(isTight(pool.jailReport)).toBe(allowed.length === 0);
  });

  it.runIf(process.platform === 'linux')('without a filter and without walls is held from the disk by Node alone', async () => {
    await using pool = await openPool({ size: 1, without: ['bubblewrap', 'seccomp'] });
    expect(pool.jailReport.attempts.find(({ attempt }) => attempt === 'read a file')).toEqual({ attempt: 'read a file', byNode: 'ERR_ACCESS_DENIED', byLibc: 'allowed' });
  });
});

describe('a grader', () => {
  const leaky: JailReport = { layers: ['permission'], missing: [{ layer: 'seccomp', reason: 'switched off' }], attempts: [{ attempt: 'open a socket', byNode: 'ERR_ACCESS_DENIED', byLibc: 'allowed' }] };
  const tight: JailReport = { ...leaky, attempts: [{ attempt: 'open a socket', byNode: 'ERR_ACCESS_DENIED', byLibc: 'EPERM' }] };

  it('refuses to grade strangers in production when the jail leaks, and says what to do', () => {
    const refuse = (): void => demandJail(leaky, { isProduction: true, allowWeakJail: false }, () => {});
    expect(refuse).toThrow(/open a socket[^]*seccomp \(switched off\)[^]*--allow-weak-jail/u);
  });

  it('only warns where that is allowed, or in development', () => {
    const warnings: string[] = [];
    demandJail(leaky, { isProduction: true, allowWeakJail: true }, (text) => warnings.push(text));
    demandJail(leaky, { isProduction: false, allowWeakJail: false }, (text) => warnings.push(text));
    expect(warnings).toEqual([expect.stringContaining('open a socket'), expect.stringContaining('open a socket')]);
  });

  it('has nothing to say of a jail that holds', () => {
    demandJail(tight, { isProduction: true, allowWeakJail: false }, () => expect.unreachable());
  });
});

describe.each(Object.entries(ARCHITECTURES))('the filter of system calls on %s', (_, architecture) => {
  if (!architecture) throw new Error('an architecture without a list');
  const PID = 1234;
  const filter = filterFor(architecture, PID);
  const { mark, allowed, special } = architecture;
  const call = (number: number, args: readonly number[] = []) => verdict(filter, { mark, number, args });

  it('lets through what is listed', () => {
    expect(new Set(allowed.map((number) => call(number)))).toEqual(new Set(['allow']));
  });

  it('refuses everything else', () => {
    const others = Array.from({ length: 600 }, (_each, number) => number).filter((number) => !allowed.includes(number) && !Object.values(special).includes(number));
    expect(new Set(others.map((number) => call(number)))).toEqual(new Set(['error 1']));
  });

  it('lets threads be made, but no processes', () => {
    expect(call(special.clone, [0x3d0f00])).toBe('allow');
    expect(call(special.clone, [0x1200011])).toBe('error 1');
    expect(call(special.clone3)).toBe('error 38');
  });

  it('lets signals go to the process itself, and limits be read', () => {
    expect(call(special.tgkill, [PID])).toBe('allow');
    expect(call(special.tgkill, [PID + 1])).toBe('error 1');
    expect(call(special.prlimit64, [0, 3, 0])).toBe('allow');
    expect(call(special.prlimit64, [0, 3, 4096])).toBe('error 1');
    expect(call(special.prlimit64, [0, 3, 2 ** 32])).toBe('error 1');
  });

  it('ends a process that calls by the numbers of another architecture', () => {
    expect(verdict(filter, { mark: 0x40000003, number: 1, args: [] })).toBe('kill');
  });

  it('is no longer than its jumps reach', () => {
    expect(filter.length).toBeLessThan(255);
  });
});

type SystemCall = { readonly mark: Architecture['mark']; readonly number: number; readonly args: readonly number[] };

/** Runs a filter as the kernel does. */
function verdict(filter: readonly Instruction[], { mark, number, args }: SystemCall): string {
  const words = [number, mark, 0, 0, ...Array.from({ length: 6 }, (_, index) => args[index] ?? 0).flatMap((arg) => [arg % 2 ** 32, Math.floor(arg / 2 ** 32)])];
  let accumulator = 0;
  for (let at = 0; ; at += 1) {
    const instruction = filter[at];
    if (!instruction) throw new Error('the filter has no end');
    const { code, value, whenTrue, whenFalse } = instruction;
    if (code === 0x20) accumulator = words[value / 4] ?? Number.NaN;
    else if (code === 0x15) at += accumulator === value ? whenTrue : whenFalse;
    else if (code === 0x45) at += (accumulator & value) === 0 ? whenFalse : whenTrue;
    else return ACTIONS[value] ?? `error ${value - 0x00050000}`;
  }
}

const ACTIONS: { readonly [action: number]: string } = { 0x7fff0000: 'allow', 0x80000000: 'kill' };
