import type { Publication } from '../../shared/models/publication.ts';
import type { Wording } from '../wording/nl.ts';

/** A publication by its name; one that was not at hand itself says how it was read. */
export function publicationName({ title, readIn }: Pick<Publication, 'title' | 'readIn'>, { common }: Wording): string {
  return readIn === null ? title : common.readInWhat(title, common.readIn[readIn]);
}
