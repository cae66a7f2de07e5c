import type { CaseFile } from '../../shared/models/case-file.ts';
import type { AssessOptions } from '../../shared/rules/index.ts';

/** The law with which a file is reckoned: that of now, or of the day that is looked back at; with announced amounts where the caseworker asks for them. */
export function lawAsked({ lookedBack }: Pick<CaseFile, 'lookedBack'>, provisional: boolean): AssessOptions {
  return { provisional, lawOn: lookedBack?.lawOn };
}
