import { trainedOn } from '../training-set-size.ts';

export default trainedOn(200, 76.37);
