import type { Dossier } from '../dossier.ts';

/** A household drawn by hand, because a demonstration or a test needs what it shows. */
export interface CuratedHousehold {
  /** kebab-case, never changes: the ids of the file follow from it */
  readonly name: string;
  /** what it shows, in Dutch, as the list of practice households says it */
  readonly shows: string;
  readonly write: (dossier: Dossier) => void;
}
