// Makes a fresh clone ready: packages, the pinned Node, the database client. Runs under whatever Node the machine
// has, so it uses built-ins only, and takes a few milliseconds when nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(ROOT, 'node_modules/.bin');
const OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) stop(`Nabla needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
if (!isInstalled()) timed('Installing packages (npm ci, about a minute)', install);
if (!existsSync(join(BIN, 'node'))) linkNode();
const source = hashOf('prisma/schema.prisma', 'package-lock.json');
if (read('prisma/generated/.source') !== source) timed('Generating the database client', generateClient);

/** Whether node_modules holds what the lock asks for, by the list that npm itself leaves there. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesIn('package-lock.json')).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional }]) => installed[path]?.version === version || (optional && !installed[path]));
}

function packagesIn(file) {
  try {
    return JSON.parse(read(file) ?? '{}').packages ?? {};
  } catch {
    stop(`${file} is not whole. Restore it (git checkout package-lock.json) or, in node_modules, delete it; then start again.`);
  }
}

/** With the npm that runs us, where one does. */
function install() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args]);
  else run('npm', args);
}

/** Several platform packages offer a program `node`, and npm 10 then links none: scripts would run under the system's Node. */
function linkNode() {
  const { platform, arch } = process;
  const name = platform === 'darwin' ? `node-bin-${platform}-${arch}` : `node-${platform}-${arch}`;
  if (!existsSync(join(ROOT, 'node_modules', name))) stop(`Nabla brings its own Node, but has none for ${platform} ${arch}.`);
  rmSync(join(BIN, 'node'), { force: true }); // A link to nowhere.
  symlinkSync(`../${name}/bin/node`, join(BIN, 'node'));
}

/** Prisma wants a native engine before it generates and would download one; any program will do, since it is never run. */
function generateClient() {
  const node = join(BIN, 'node');
  run(node, [join(ROOT, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints'], {
    PRISMA_SCHEMA_ENGINE_BINARY: node,
    CHECKPOINT_DISABLE: '1',
    PATH: BIN + delimiter + process.env.PATH,
  });
  writeFileSync(join(ROOT, 'prisma/generated/.source'), source);
}

/** Shows a program's output only when it fails. */
function run(program, args, environment = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: ROOT, env: { ...process.env, ...environment }, encoding: 'utf8' });
  if (status !== 0) stop([`${args.join(' ')} failed`, error?.message, stdout, stderr].filter(Boolean).join('\n'));
}

function timed(title, step) {
  process.stdout.write(`${title} … `);
  const start = Date.now();
  step();
  console.log(`${((Date.now() - start) / 1000).toFixed(1)} s`);
}

function hashOf(...files) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(read(file) ?? '');
  return sum.digest('hex');
}

function read(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
