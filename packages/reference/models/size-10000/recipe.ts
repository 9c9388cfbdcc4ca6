import { trainedOn } from '../training-set-size.ts';

export default trainedOn(10_000, 94.89);
