import { join } from 'node:path';
import { ROOT } from '../../scripts/paths.ts';

/** What is installed and made for the comparison. Inside the checkout, so that peers find the project's Vitest. */
export const PLACE = join(ROOT, '.data/bench');

/** The peers' own files, as they are read. */
export const PEERS = join(import.meta.dirname, 'peers');

/** Where Python packages are installed, and the programs that come with them. */
export const PYTHON_BIN = join(PLACE, 'python/bin');

/** Where Jest is installed. */
export const JEST = join(PLACE, 'jest');
