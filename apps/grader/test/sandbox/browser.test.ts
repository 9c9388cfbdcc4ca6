import { describe, expect, it } from 'vitest';
import { loadRuntime } from '../../src/runtime/load-runtime.ts';
import { withUrls } from '../../src/sandbox/browser/rewrite-imports.ts';
import { importsOf, lineNaming } from '../../src/sandbox/import-statements.ts';

const URLS = new Map([['nabla', 'blob:1'], ['ml-matrix', 'blob:2']]);
const rewritten = (code: string): string => withUrls(code, importsOf(code), URLS);

describe('import statements in the browser', () => {
  it('name addresses instead of modules', () => {
    expect(rewritten(`import { dot } from 'nabla';\nimport * as m from "ml-matrix";\nexport { add } from 'nabla';`)).toBe(
      `import { dot } from 'blob:1';\nimport * as m from "blob:2";\nexport { add } from 'blob:1';`,
    );
  });

  it.each([
    `const text = "import { dot } from 'nabla'";`,
    '// import "nabla"\n/* import "nabla" */',
    'const text = `import "nabla" ${`import "nabla"`}`;',
    `const pattern = /import "nabla"/u;`,
    `const later = () => import('nabla');`,
  ])('are no other text: %s', (code) => {
    expect(rewritten(code)).toBe(code);
  });

  it('of a file that cannot be read are left to the engine', () => {
    expect(importsOf('import { from "nabla')).toEqual([]);
  });
});

describe('the line of a name that is imported', () => {
  const code = "import { Matrix as sigmoid } from 'ml-matrix';\n// sigmoid\nimport {\n  dot,\n  sigmoid as s,\n} from 'nabla';\n";
  it('is that of the import from nabla', () => expect([lineNaming('dot', code), lineNaming('sigmoid', code)]).toEqual([4, 5]));
  it('is unknown where the name is only part of another', () => expect(lineNaming('sig', code)).toBeUndefined());
});

describe('the runtime', () => {
  it('is made of texts that import nothing', async () => {
    const { isolate, browser, modules } = await loadRuntime();
    expect([isolate, browser, modules.nabla, modules['ml-matrix']].flatMap(importsOf)).toEqual([]);
  });

  it('offers the tools of the course', async () => {
    const { modules } = await loadRuntime();
    const nabla: unknown = await import(`data:text/javascript,${encodeURIComponent(modules.nabla)}`);
    expect(Object.keys(Object(nabla))).toContain('sigmoid');
  });
});
