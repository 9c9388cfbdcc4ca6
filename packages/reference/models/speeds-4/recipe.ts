import { withHiddenLayers } from '../learning-speeds.ts';

export default withHiddenLayers(4, '0.0000082, 0.000026, 0.00018 and 0.00092');
