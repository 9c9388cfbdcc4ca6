import { describe, expect, it } from 'vitest';
import { parseStatement } from '../../src/authoring/parse-statement.ts';

const README = `# Output error

Why it matters.

## Example

$1 + 1 = 2$

## Hints

1. Look at the cost.
2. Look at
   the slope.

   \`\`\`ts
   const slope = 1;
   \`\`\`
`;

describe('a statement', () => {
  it('is split into title, body and hints', () => {
    expect(parseStatement(README)).toStrictEqual({
      title: 'Output error',
      body: 'Why it matters.\n\n## Example\n\n$1 + 1 = 2$',
      hints: ['Look at the cost.', 'Look at\nthe slope.\n\n```ts\nconst slope = 1;\n```'],
    });
  });

  it('needs a title, an example and hints', () => {
    expect(() => parseStatement(README.replace('# Output error', ''))).toThrow('no title');
    expect(() => parseStatement(README.replace('## Example', ''))).toThrow('no "## Example"');
    expect(() => parseStatement(README.replace('## Hints', ''))).toThrow('no "## Hints"');
    expect(() => parseStatement('# T\n\n## Example\n\n## Hints\n')).toThrow('lists no hints');
  });

  it('has the headings of its language', () => {
    const chinese = '# 输出误差\n\n为什么。\n\n## 例子\n\n$1$\n\n## 提示\n\n1. 看代价。\n';
    expect(parseStatement(chinese, 'zh-CN')).toStrictEqual({ title: '输出误差', body: '为什么。\n\n## 例子\n\n$1$', hints: ['看代价。'] });
    expect(() => parseStatement(chinese, 'en')).toThrow('no "## Example"');
  });
});
