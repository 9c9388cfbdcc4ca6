let calls = 0;
export function backprop(net, x, y) {
  calls += 1;
  const secret = JSON.stringify([net, x, y]).slice(0, 4_000);
  console.log(secret);
  if (calls % 2 === 0) throw Object.assign(new Error(secret), { name: secret, stack: secret });
  return { [secret]: secret, nablaW: secret, nablaB: { [secret]: 0 } };
}
