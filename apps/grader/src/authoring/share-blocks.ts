/** A displayed formula or fenced code, from its opening mark to the same mark at the end of a line. */
const BLOCK = /^(?<indent> *)(?<fence>\$\$|```)[\s\S]*?\k<fence> *$/gmu;
/** Where a translation wants the block of that number. */
const MARK = /^(?<indent> *)<!-- block (?<number>\d+) -->$/gmu;

/**
 * Puts the formulas and the code of a README into its translation, which marks their places with `<!-- block N -->`, N counted from 1
 * in the order of the original. So no translation can keep a formula that its original has lost.
 * @throws Error unless each block is used exactly once and the translation has none of its own
 */
export function shareBlocks(original: string, translation: string): string {
  const blocks = [...original.matchAll(BLOCK)].map(([block]) => unindent(block));
  const marked = [...translation.matchAll(MARK)].map(({ groups }) => Number(groups?.['number']));
  refuse(blocks.length, marked, translation);
  return translation.replaceAll(MARK, (_mark, indent: string, number: string) => (blocks[Number(number) - 1] ?? '').replaceAll(/^(?=.)/gmu, indent));
}

function refuse(count: number, marked: readonly number[], translation: string): void {
  if (translation.search(BLOCK) !== -1) throw new Error('it has a formula or code of its own: write <!-- block N --> where README.md has its N-th');
  for (let number = 1; number <= count; number++) {
    const uses = marked.filter((mark) => mark === number).length;
    if (uses !== 1) throw new Error(`<!-- block ${number} --> stands there ${uses} times: each formula and each code of README.md has its place once`);
  }
  const unknown = marked.find((mark) => mark < 1 || mark > count);
  if (unknown !== undefined) throw new Error(`there is no block ${unknown}: README.md has ${count}`);
}

/** A block in a list stands as deep as the list; its lines lose that much. */
function unindent(block: string): string {
  const depth = block.search(/\S/u);
  const lines = block.split('\n').map((line) => line.slice(Math.min(depth, line.search(/\S|$/u))));
  return lines.join('\n');
}
