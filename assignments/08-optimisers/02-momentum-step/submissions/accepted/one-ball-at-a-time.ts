type Ball = { place: number; speed: number };

const roll = ({ place, speed }: Ball, push: number, mu: number): Ball => ({ place: place + (mu * speed + push), speed: mu * speed + push });

export const momentumStep = (w: readonly number[], v: readonly number[], gradient: readonly number[], eta: number, mu: number): { w: number[]; v: number[] } =>
  w
    .map((place, j) => roll({ place, speed: v[j] }, -eta * gradient[j], mu))
    .reduce<{ w: number[]; v: number[] }>((all, { place, speed }) => ({ w: all.w.concat(place), v: all.v.concat(speed) }), { w: [], v: [] });
