import { trainedOn } from '../training-set-size.ts';

export default trainedOn(5_000, 93.24);
