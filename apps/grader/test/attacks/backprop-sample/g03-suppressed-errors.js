export function backprop() {
  using stack = new DisposableStack();
  for (let index = 0; index < 10_000; index += 1) stack.defer(() => { throw new Error('suppressed ' + index); });
}
