export const backprop = () => ({ nablaW: new Array(300_000).fill([]), nablaB: new Array(300_000).fill({}) });
