export function backprop() {
  throw Object.assign(new Error('forged'), { stack: 'Error: forged\n    at backprop (solution.ts:0:0)' });
}
