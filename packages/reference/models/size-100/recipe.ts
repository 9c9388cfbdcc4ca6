import { trainedOn } from '../training-set-size.ts';

export default trainedOn(100, 69.09);
