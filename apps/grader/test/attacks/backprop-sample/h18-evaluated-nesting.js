const deep = '('.repeat(500_000) + ')'.repeat(500_000);
const tried = [() => new Function(deep), () => (0, eval)('['.repeat(500_000)), () => JSON.parse('['.repeat(500_000)), () => (0, eval)('!'.repeat(500_000) + '0'), () => Function('return ' + 'a=>'.repeat(200_000) + '0')()];
export function backprop() {
  return tried.map((attempt) => { try { return typeof attempt(); } catch (error) { return error.name; } });
}
