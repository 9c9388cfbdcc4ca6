import { Matrix } from 'ml-matrix';

export const scaleForTest = (W: number[][], p: number): number[][] => Matrix.mul(new Matrix(W), 1 - p).to2DArray();
