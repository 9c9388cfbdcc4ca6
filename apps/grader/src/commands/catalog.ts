import { CATALOG_FILE, writeCatalog } from '../authoring/catalog.ts';

/** `nabla catalog` */
export async function catalog(): Promise<number> {
  const { exercises } = await writeCatalog();
  console.log(`${exercises.length} exercises written to ${CATALOG_FILE}`);
  return 0;
}
