/** How a publication was read where its own text was not at hand. */
export type ReadIn = 'copy' | 'transcription' | 'quotation' | 'summary' | 'paraphrase';

/** publicatie — where an amount or a rule of law was read. */
export interface Publication {
  /** its name, in Dutch */
  readonly title: string;
  readonly link: string;
  /** `null`: it was read itself */
  readonly readIn: ReadIn | null;
}
