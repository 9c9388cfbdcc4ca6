/**
 * The module `nabla`, which student code imports: shared types and the tools that the first modules of the course build.
 * It offers nothing that a later exercise asks for. What is listed here is declared for the editor in `types/nabla.d.ts`.
 */
export { gaussian } from './gaussian.ts';
export { initScaled } from './init-scaled.ts';
export { add, dot, hadamard, matTVec, matVec, outer, scale, subtract } from './linear-algebra.ts';
export { type Gradient, type Matrix, type Network, type Rng, type Sample, type Vector } from './network.ts';
export { report } from './report.ts';
export { sigmoid, sigmoidPrime } from './sigmoid.ts';
