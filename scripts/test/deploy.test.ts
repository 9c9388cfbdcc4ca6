import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../paths.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Those of some files that are not there. */
const missing = (paths: readonly string[]): readonly string[] => paths.filter((path) => !existsSync(join(ROOT, path)));

/** All documents of a YAML file; the parser is strict about keys that stand twice, tabs and the like. */
function documents(path: string): readonly unknown[] {
  return parseAllDocuments(read(path), { merge: true }).map((document) => {
    expect([...document.errors, ...document.warnings]).toStrictEqual([]);
    return document.toJS();
  });
}

const instructions = read('deploy/Dockerfile')
  .replaceAll(/\\\n/gu, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /u.test(line))
  .map((line) => ({ name: line.split(' ')[0], value: line.slice(line.indexOf(' ') + 1).trim() }));
const all = (name: string): readonly string[] => instructions.filter((instruction) => instruction.name === name).map(({ value }) => value);

describe('the image', () => {
  test('starts from pinned bases', () => {
    for (const base of all('FROM')) expect(base).toMatch(/^[\w./-]+:(?!latest)[\w.-]+/u);
  });

  test('runs as a user who is not root, from before its command on', () => {
    const [user, command] = ['USER', 'CMD'].map((name) => instructions.findLastIndex((instruction) => instruction.name === name));
    expect(all('USER')).toStrictEqual(['nabla']);
    expect(user).toBeLessThan(command ?? 0);
  });

  test('says how it is, and takes signals itself', () => {
    expect(all('HEALTHCHECK').join('')).toContain('/health/ready');
    for (const command of all('CMD')) expect(command).toMatch(/^\[/u);
  });

  test('copies the manifest of every workspace before it installs', () => {
    const { workspaces } = z.object({ workspaces: z.array(z.string()) }).parse(JSON.parse(read('package.json')));
    const manifests = workspaces.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: ROOT }));
    const installs = instructions.findIndex(({ value }) => value.includes('npm ci'));
    const copied = instructions.slice(0, installs).filter(({ name }) => name === 'COPY').map(({ value }) => value.split(' ')[0]);
    expect(copied).toStrictEqual(expect.arrayContaining(manifests));
  });

  test('starts programs that exist', () => {
    const programs = [...all('CMD'), ...all('RUN')].flatMap((text) => [...text.matchAll(/scripts\/[\w/-]+\.(?:ts|mjs)/gu)].map(([path]) => path));
    expect(programs).not.toStrictEqual([]);
    expect(missing(programs)).toStrictEqual([]);
  });
});

const service = z.object({ image: z.string(), restart: z.literal('unless-stopped'), healthcheck: z.looseObject({ interval: z.string() }).optional(), command: z.array(z.string()).optional(), environment: z.record(z.string(), z.string()) });

describe('the compose file', () => {
  const { services } = z.object({ services: z.record(z.string(), z.looseObject(service.shape)) }).parse(documents('deploy/compose.yaml')[0]);

  test('brings PostgreSQL, web and graders', () => expect(Object.keys(services)).toStrictEqual(['postgres', 'web', 'grader']));

  test('names no secret', () => {
    for (const { environment } of Object.values(services)) for (const [name, value] of Object.entries(environment)) expect(/PASSWORD|SECRET|TOKEN/u.test(name) ? value : '${}').toMatch(/^\$\{/u);
  });

  test('starts programs that exist', () => {
    expect(missing(services['grader']?.command?.filter((word) => word.endsWith('.ts')) ?? ['no command'])).toStrictEqual([]);
  });
});

const container = z.looseObject({
  image: z.string().regex(/:(?!latest)/u),
  command: z.array(z.string()).optional(),
  ports: z.array(z.object({ name: z.string(), containerPort: z.int() })).default([]),
  readinessProbe: z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) }).loose().optional(),
  livenessProbe: z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) }).loose().optional(),
  resources: z.object({ requests: z.object({ cpu: z.string(), memory: z.string() }), limits: z.object({ memory: z.string() }) }),
  securityContext: z.object({ allowPrivilegeEscalation: z.literal(false), capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }) }),
});
const podSpec = z.looseObject({ securityContext: z.looseObject({ runAsNonRoot: z.literal(true), seccompProfile: z.object({ type: z.literal('RuntimeDefault') }) }), containers: z.array(container) });
const object = z.looseObject({ apiVersion: z.string(), kind: z.string(), metadata: z.looseObject({ name: z.string() }), spec: z.looseObject({}) });

describe.each(globSync('deploy/kubernetes/*.yaml', { cwd: ROOT }))('%s', (path) => {
  const objects = documents(path).map((document) => object.parse(document));
  const pods = objects.filter(({ kind }) => kind === 'Deployment' || kind === 'Job').map(({ spec }) => podSpec.parse(z.object({ template: z.object({ spec: z.unknown() }) }).parse(spec).template.spec));

  test('has objects with a kind, a version and a name', () => expect(objects.length).toBeGreaterThan(0));

  test('lets nothing run as root, with capabilities, or without bounds', () => expect(pods.length).toBeGreaterThan(0));

  test('asks for health at ports that are there', () => {
    const probes = pods.flatMap(({ containers }) => containers.flatMap(({ ports, readinessProbe, livenessProbe }) => [readinessProbe, livenessProbe].flatMap((probe) => (probe ? [{ probe, ports }] : []))));
    for (const { probe, ports } of probes) expect(ports.map(({ name }) => name)).toContain(probe.httpGet.port);
  });

  test('starts programs that exist', () => {
    expect(missing(pods.flatMap(({ containers }) => containers.flatMap(({ command = [] }) => command)).filter((word) => word.endsWith('.ts')))).toStrictEqual([]);
  });
});

test('the dashboard asks for metrics that we have', () => {
  const { panels } = z.object({ panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })) })) }).parse(JSON.parse(read('deploy/grafana/nabla.json')));
  const asked = new Set(panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => [...expr.matchAll(/nabla_[a-z_]+/gu)].map(([name]) => name.replace(/_bucket$/u, '')))));
  const ours = read('apps/web/src/server/metrics.ts') + read('apps/grader/src/service/metrics.ts');
  expect([...asked].filter((name) => !ours.includes(`'${name}'`))).toStrictEqual([]);
  expect(asked.size).toBeGreaterThan(5);
});
