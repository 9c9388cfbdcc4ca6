import { newExercise } from '../authoring/new-exercise.ts';
import { UsageError } from './usage.ts';

/** `nabla new <module>/<id>` */
export async function newFolder(args: readonly string[]): Promise<number> {
  const [place, ...rest] = args;
  if (place === undefined || rest.length > 0) throw new UsageError('new takes a place, such as 05-generalisation/dropout');
  const folder = await newExercise(place);
  console.log(`${folder}\n\nFill every «blank», replace the example by your own functions, then run: npx nabla check ${place.split('/')[1]}`);
  return 0;
}
