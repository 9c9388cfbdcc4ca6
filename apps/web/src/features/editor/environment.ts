import type { Environment } from 'monaco-editor/editor';

declare global {
  var MonacoEnvironment: Environment | undefined;
}

/** Where Monaco finds its workers. Each is written out here, because the bundler recognises a worker by this very form. */
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    label === 'typescript'
      ? new Worker(new URL('../../workers/typescript.worker.ts', import.meta.url), { type: 'module', name: label })
      : new Worker(new URL('../../workers/editor.worker.ts', import.meta.url), { type: 'module', name: label }),
};
