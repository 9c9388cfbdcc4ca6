const endless = new Proxy({}, { get: (_, key) => (key === 'length' ? 8_000_000 : 0) });
export const backprop = () => endless;
