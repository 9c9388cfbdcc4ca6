// Every pixel is carried to its four new places, unless they lie outside.
export function expand(image: number[]): Float64Array[] {
  const side = Math.sqrt(image.length);
  const images = Array.from({ length: 5 }, () => new Float64Array(image.length));
  const moves = [[0, 0], [-1, 0], [1, 0], [0, -1], [0, 1]];
  for (let r = 0; r < side; r++) {
    for (let c = 0; c < side; c++) {
      moves.forEach(([dr, dc], which) => {
        const [to, at] = [r + dr, c + dc];
        if (to >= 0 && to < side && at >= 0 && at < side) images[which][to * side + at] = image[r * side + c];
      });
    }
  }
  return images;
}
