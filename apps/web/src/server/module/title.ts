import { inLanguage, type Language } from '@nabla/exercise-kit';
import { findModule } from '../catalog.ts';

type Assignment = { readonly slug: string; readonly title: string };

/** An assignment that is a module of the catalog has the module's title; staff named every other one. */
export function moduleTitle({ slug, title }: Assignment, language: Language): string {
  const found = findModule(slug);
  return found ? inLanguage(found.texts, language).title : title;
}
