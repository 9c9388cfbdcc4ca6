import { defineModel } from '../../engine/model.ts';

export default defineModel({
  title: 'Mean darkness',
  about: 'How dark an image is, and nothing else.',
  recipe: { kind: 'darkness', epochs: 1 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'test',
  seeds: 1,
  published: { accuracy: 22.25, source: 'Nielsen, chapter 1' },
});
