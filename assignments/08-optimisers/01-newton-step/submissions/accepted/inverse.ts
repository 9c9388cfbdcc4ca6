import { inverse } from 'ml-matrix';
import { matVec, scale, type Matrix, type Vector } from 'nabla';

export const newtonStep = (gradient: Vector, hessian: Matrix): Vector => scale(-1, matVec(inverse(hessian).to2DArray(), gradient));
