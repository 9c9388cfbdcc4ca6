let answer = new Float64Array(2_000_000);
for (let index = 0; index < answer.length; index += 1) answer[index] = 1 / (index + 3);
export function backprop() {
  const answered = answer;
  answer = null;
  return answered;
}
