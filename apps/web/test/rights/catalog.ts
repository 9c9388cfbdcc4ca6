import { DEFAULT_LIMITS, forStudents, type Catalog } from '@nabla/exercise-kit';

export const EXERCISE_ID = 'output-error';

const MODULE = '03-backpropagation';
const NO_TEXT = { harness: '', modules: { nabla: '', 'ml-matrix': '' }, types: { nabla: '', 'ml-matrix': '' } };

/** The content of the worlds: one module with one exercise. */
export const CATALOG: Catalog = {
  modules: [{ id: MODULE, title: 'Backpropagation', texts: { en: { title: 'Backpropagation', body: '' } }, exercises: [EXERCISE_ID] }],
  exercises: [
    forStudents({
      id: EXERCISE_ID,
      hash: 'a1',
      module: MODULE,
      title: 'The error at the output',
      points: 10,
      limits: DEFAULT_LIMITS,
      texts: { en: { title: 'The error at the output', statement: '', hints: [] } },
      starter: '',
      functions: [],
      withheld: [],
      samples: [],
      secrets: [],
      driver: null,
    }),
  ],
  models: [],
  runtime: NO_TEXT,
};
