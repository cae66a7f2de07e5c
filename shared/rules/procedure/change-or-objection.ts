import type { LegalBasisText } from '../../models/explanation.ts';
import { article } from '../engine/legal-basis.ts';
import { publications, type PublicationName } from '../law/publications.ts';

/** What somebody says is wrong. */
export const wrongs = ['dataChangedOrWrong', 'familyOrStatusWrong', 'calculationWrong', 'finalAwardPastTerm', 'cannotPay', 'disagreesWithMutation', 'costsOrInterest'] as const;
export type Wrong = (typeof wrongs)[number];

/** The way to put it right. */
export type Remedy = 'change' | 'callFirst' | 'objection' | 'revisionRequest' | 'arrangement' | 'stopMutation';

/** One row of the table: what is wrong, and the ways in the order in which they are tried. */
export interface RemedyRow {
  readonly wrong: Wrong;
  readonly ways: readonly Remedy[];
  /** a way that people think of and that does not help */
  readonly doesNotHelp: Remedy | null;
  /** key of the glossary: until when the first way is open; `null` where it always is */
  readonly until: string | null;
  readonly basis: readonly LegalBasisText[];
  readonly sources: readonly { readonly title: string; readonly link: string }[];
  /** `agencyPage`: the agency says so itself; `drawn`: concluded from the law, to be confirmed by a specialist */
  readonly certainty: 'agencyPage' | 'drawn';
}

/** wijziging of bezwaar — which way is right when something is wrong. */
export const remedies: readonly RemedyRow[] = [
  // inkomen, uurprijs, uren of huur veranderd of verkeerd geschat
  row({ wrong: 'dataChangedOrWrong', ways: ['change'], until: 'reportChangeTerm', basis: [article('Awir', '17')], certainty: 'agencyPage' }, ['bd-bezwaar-voorschot']),
  // gezinssamenstelling of verblijfsstatus staat verkeerd in de beschikking
  row({ wrong: 'familyOrStatusWrong', ways: ['callFirst', 'objection'], until: 'objectionTerm', basis: [article('Awb', '6:7'), article('Awir', '35')], certainty: 'agencyPage' }, ['bd-bezwaar-voorschot', 'bd-bezwaar-terugvordering']),
  // rekenwijze, regel, periode of drempel klopt niet
  row({ wrong: 'calculationWrong', ways: ['objection'], until: 'objectionTerm', basis: [article('Awb', '6:7'), article('Awir', '35')], certainty: 'drawn' }, ['awb-2015', 'awir-2025']),
  // definitieve toekenning waarvan de zes weken voorbij zijn
  row({ wrong: 'finalAwardPastTerm', ways: ['revisionRequest'], until: 'revisionToAdvantageLimit', basis: [article('Awir', '21a')], certainty: 'agencyPage' }, ['bd-bezwaar-voorschot']),
  // kan niet betalen
  row({ wrong: 'cannotPay', ways: ['arrangement'], doesNotHelp: 'objection', basis: [article('Awir', '28')], certainty: 'drawn' }, ['awir-2026']),
  // niet eens met een mutatie
  row({ wrong: 'disagreesWithMutation', ways: ['stopMutation', 'change'], until: 'mutationStopTerm', basis: [], certainty: 'drawn' }, ['stand-van-zaken-2026']),
  // kosten of invorderingsrente: tegen die beschikking
  row({ wrong: 'costsOrInterest', ways: ['objection'], until: 'objectionTerm', basis: [article('Awb', '6:7')], certainty: 'drawn' }, ['awb-2015']),
];

function row(one: Omit<RemedyRow, 'sources' | 'doesNotHelp' | 'until'> & Partial<Pick<RemedyRow, 'doesNotHelp' | 'until'>>, sources: readonly PublicationName[]): RemedyRow {
  return { doesNotHelp: null, until: null, ...one, sources: sources.map((name) => publications[name]) };
}
