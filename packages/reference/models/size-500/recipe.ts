import { trainedOn } from '../training-set-size.ts';

export default trainedOn(500, 85.29);
