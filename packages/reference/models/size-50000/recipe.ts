import { trainedOn } from '../training-set-size.ts';

export default trainedOn(50_000, 95.97);
