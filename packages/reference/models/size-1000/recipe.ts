import { trainedOn } from '../training-set-size.ts';

export default trainedOn(1_000, 88.85);
