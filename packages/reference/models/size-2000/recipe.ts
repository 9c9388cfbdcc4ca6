import { trainedOn } from '../training-set-size.ts';

export default trainedOn(2_000, 91.27);
