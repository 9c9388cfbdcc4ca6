import { describe, expect, it } from 'vitest';
import { shareBlocks } from '../../src/authoring/share-blocks.ts';

const ORIGINAL = `# Cost

$$
C = \\tfrac12 (a - y)^2
$$

One line: $$ x $$ stays in its sentence.

## Hints

1. Write

   \`\`\`ts
   const slope = a - y;
   \`\`\`
`;

const TRANSLATION = `# 代价

<!-- block 1 -->

## 提示

1. 写

   <!-- block 2 -->
`;

describe('a translation', () => {
  it('gets formulas and code from the original, as deep as its own list', () => {
    expect(shareBlocks(ORIGINAL, TRANSLATION)).toBe(`# 代价

$$
C = \\tfrac12 (a - y)^2
$$

## 提示

1. 写

   \`\`\`ts
   const slope = a - y;
   \`\`\`
`);
  });

  it('may put them in another order', () => {
    const shared = shareBlocks('$$\na\n$$\n\n$$\nb\n$$\n', '<!-- block 2 -->\n\n<!-- block 1 -->\n');
    expect(shared).toBe('$$\nb\n$$\n\n$$\na\n$$\n');
  });

  it('uses every block exactly once', () => {
    expect(() => shareBlocks(ORIGINAL, TRANSLATION.replace('<!-- block 1 -->', ''))).toThrow('<!-- block 1 --> stands there 0 times');
    expect(() => shareBlocks(ORIGINAL, `${TRANSLATION}\n<!-- block 1 -->\n`)).toThrow('<!-- block 1 --> stands there 2 times');
    expect(() => shareBlocks(ORIGINAL, `${TRANSLATION}\n<!-- block 3 -->\n`)).toThrow('there is no block 3: README.md has 2');
  });

  it('has no block of its own', () => {
    expect(() => shareBlocks(ORIGINAL, `${TRANSLATION}\n$$\nz\n$$\n`)).toThrow('a formula or code of its own');
  });
});
