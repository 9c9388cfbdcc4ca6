export { sigmoid as backprop } from 'nabla';
