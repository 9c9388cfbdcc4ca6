/** max(0, z), the rectified linear unit: Nielsen, chapter 3, equation (112). */
export const relu = (z: number): number => Math.max(0, z);

/** 1 for z > 0, else 0. At the kink, z = 0, there is no derivative; 0 is the convention. */
export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);
