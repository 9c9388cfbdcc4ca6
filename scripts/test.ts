import { runChecks } from './checks/check.ts';
import { FAST_CHECKS } from './checks/fast.ts';
import { SLOW_CHECKS } from './checks/slow.ts';
import { stopSignal } from './processes/stop-signal.ts';

process.exit(await runChecks([...FAST_CHECKS, ...SLOW_CHECKS], stopSignal().signal));
