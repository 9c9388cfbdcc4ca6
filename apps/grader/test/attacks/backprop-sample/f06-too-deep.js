const deep = () => {
  let list = [];
  for (let depth = 0; depth < 100_000; depth += 1) list = [list];
  return list;
};
export function backprop() {
  const cycle = { nablaW: deep() };
  cycle.nablaB = cycle;
  return cycle;
}
