import { withHiddenLayers } from '../learning-speeds.ts';

export default withHiddenLayers(2, '0.0034 and 0.0096');
