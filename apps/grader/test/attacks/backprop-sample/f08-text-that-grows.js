export function backprop(net) {
  const texts = ['\ud800'.repeat(43_000), '\\"'.repeat(60_000), '\u0001'.repeat(43_000), '\uffff'.repeat(262_000), '\u2028'.repeat(43_000)];
  return { nablaW: net.weights.length === 1 ? texts[0] : texts[net.sizes[0] % 5], nablaB: 0 };
}
