import { withHiddenLayers } from '../learning-speeds.ts';

export default withHiddenLayers(3, '0.000086, 0.00022 and 0.0013');
