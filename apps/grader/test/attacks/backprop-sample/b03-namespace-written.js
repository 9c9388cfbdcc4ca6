import * as nabla from 'nabla';
nabla.sigmoid = () => 0;
export const backprop = () => nabla.sigmoid(0);
