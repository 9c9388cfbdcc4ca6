import { runChecks } from './checks/check.ts';
import { FAST_CHECKS } from './checks/fast.ts';
import { stopSignal } from './processes/stop-signal.ts';

process.exit(await runChecks(FAST_CHECKS, stopSignal().signal));
