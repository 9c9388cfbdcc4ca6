export const backprop = () => ({ ['k'.repeat(500_000)]: 0, nablaW: [], nablaB: [] });
