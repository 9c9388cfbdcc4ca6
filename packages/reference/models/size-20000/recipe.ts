import { trainedOn } from '../training-set-size.ts';

export default trainedOn(20_000, 95.85);
