// Cuts the image into rows, moves whole rows or the entries of each row, and puts the rows together.
export function expand(image: number[]): number[][] {
  const side = Math.round(Math.sqrt(image.length));
  const rows = Array.from({ length: side }, (_, r) => image.slice(r * side, (r + 1) * side));
  const dark = new Array<number>(side).fill(0);
  return [
    rows,
    [...rows.slice(1), dark],
    [dark, ...rows.slice(0, -1)],
    rows.map((row) => [...row.slice(1), 0]),
    rows.map((row) => [0, ...row.slice(0, -1)]),
  ].map((moved) => moved.flat());
}
