import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import type { Records } from './records.ts';

/** A figure; some show what was recorded of real trainings. */
type Figure = ComponentType<{ readonly records: Records }>;

/** The figures of each module, by the module's folder; each is loaded with its own page only. */
const FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  '00-tools': [dynamic(() => import('./product-figure.tsx').then((file) => file.ProductFigure))],
  '01-perceptron': [dynamic(() => import('./perceptron-figure.tsx').then((file) => file.PerceptronFigure))],
  '02-network': [dynamic(() => import('./sigmoid-figure.tsx').then((file) => file.SigmoidFigure))],
  '03-backpropagation': [dynamic(() => import('./error-figure.tsx').then((file) => file.ErrorFigure))],
  '04-cost-functions': [dynamic(() => import('./saturation-figure.tsx').then((file) => file.SaturationFigure))],
  '05-generalisation': [
    dynamic(() => import('./overfitting-figure.tsx').then((file) => file.OverfittingFigure)),
    dynamic(() => import('./data-size-figure.tsx').then((file) => file.DataSizeFigure)),
    dynamic(() => import('./dropout-figure.tsx').then((file) => file.DropoutFigure)),
    dynamic(() => import('./elastic-figure.tsx').then((file) => file.ElasticFigure)),
  ],
  '06-initialisation': [
    dynamic(() => import('./initialisation-figure.tsx').then((file) => file.InitialisationFigure)),
    dynamic(() => import('./start-figure.tsx').then((file) => file.StartFigure)),
  ],
  '07-hyper-parameters': [dynamic(() => import('./learning-rate-figure.tsx').then((file) => file.LearningRateFigure))],
  '08-optimisers': [dynamic(() => import('./momentum-figure.tsx').then((file) => file.MomentumFigure))],
  '09-activations': [dynamic(() => import('./activation-figure.tsx').then((file) => file.ActivationFigure))],
  '10-depth': [
    dynamic(() => import('./depth-figure.tsx').then((file) => file.DepthFigure)),
    dynamic(() => import('./speeds-figure.tsx').then((file) => file.SpeedsFigure)),
  ],
  '11-baselines': [dynamic(() => import('./margin-figure.tsx').then((file) => file.MarginFigure))],
  '12-decoding': [dynamic(() => import('./decoding-figure.tsx').then((file) => file.DecodingFigure))],
};

/** What a module's page lets the reader move; an assignment that staff put together has nothing here. */
export function ModuleFigure({ module, records }: { readonly module: string; readonly records: Records }) {
  return FIGURES[module]?.map((Figure, index) => <Figure key={index} records={records} />);
}
