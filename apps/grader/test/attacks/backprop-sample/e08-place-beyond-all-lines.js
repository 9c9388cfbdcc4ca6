export function backprop() {
  throw Object.assign(new Error('forged'), { stack: 'Error: forged\n    at backprop (solution.ts:' + '9'.repeat(400) + ':' + '9'.repeat(30) + ')' });
}
