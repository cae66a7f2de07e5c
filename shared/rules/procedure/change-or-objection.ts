import type { CalendarDate } from '../../models/calendar.ts';
import type { Change, Decision } from '../../models/case-file.ts';
import { finalKinds } from '../../models/decision-kinds.ts';
import type { LegalBasisText } from '../../models/explanation.ts';
import type { Publication } from '../../models/publication.ts';
import type { TermLength } from '../../models/term.ts';
import { article } from '../engine/legal-basis.ts';
import { publications, type PublicationName } from '../law/publications.ts';
import { fiveYearLimits } from './terms/award-terms.ts';
import { mutationStopTerm } from './terms/mutation.ts';
import { objectionTerm } from './terms/objection.ts';
import { reportChangeRule } from './terms/term-rule.ts';

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
  /** key of the glossary: until when the way that has a term is open; `null` where none has */
  readonly until: string | null;
  readonly basis: readonly LegalBasisText[];
  readonly sources: readonly Publication[];
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

/** A row of the table for one thing of a file: until when its way is open, as far as the file tells that day; else how long after the ground that it does not tell. */
export interface RemedyInFile {
  readonly row: RemedyRow;
  readonly until: CalendarDate | null;
  readonly within: TermLength | null;
}

/** What can be wrong with a decision. A final award estimates nothing, so that no change puts it right; against a decision on objection there is appeal, which is not in this table. */
const wrongsOfDecision: Readonly<Record<Decision['kind'], readonly Wrong[]>> = {
  advance: ['dataChangedOrWrong', 'familyOrStatusWrong', 'calculationWrong'],
  revisedAdvance: ['dataChangedOrWrong', 'familyOrStatusWrong', 'calculationWrong'],
  nil: ['dataChangedOrWrong', 'familyOrStatusWrong', 'calculationWrong'],
  definitive: ['familyOrStatusWrong', 'calculationWrong'],
  revision: ['familyOrStatusWrong', 'calculationWrong'],
  recovery: ['calculationWrong'],
  costs: ['costsOrInterest'],
  arrangement: [],
  onObjection: [],
};

/** The ways for a decision, on a day. `leavesDebt`: something must be paid back because of it. A request for revision comes when the term to object is over. */
export function remediesOfDecision(decision: Pick<Decision, 'kind' | 'dated' | 'year' | 'objectionUntil'>, { today, leavesDebt }: { readonly today: CalendarDate; readonly leavesDebt: boolean }): readonly RemedyInFile[] {
  const { kind, dated, year } = decision;
  const objectUntil = decision.objectionUntil ?? objectionTerm({ dated, published: null }).end;
  const awardStands = finalKinds.has(kind) && objectUntil < today;
  const wrong = [...wrongsOfDecision[kind], ...(awardStands ? ['finalAwardPastTerm' as const] : []), ...(leavesDebt ? ['cannotPay' as const] : [])];
  const days = { objectionTerm: objectUntil, revisionToAdvantageLimit: year === null ? null : fiveYearLimits(year).toAdvantage.end };
  return rowsOf(wrong).map((one) => inFile(one, days));
}

/** The ways for a mutation: while its letter runs, and when it was carried out. None for what the citizen reported. */
export function remediesOfMutation({ by, state, reportedOn, respondBy }: Pick<Change, 'by' | 'state' | 'reportedOn' | 'respondBy'>): readonly RemedyInFile[] {
  const isMutation = by !== 'citizen' && (state === 'letterSent' || (state === 'carriedOut' && respondBy !== null));
  return isMutation ? rowsOf(['disagreesWithMutation']).map((one) => inFile(one, { mutationStopTerm: respondBy ?? mutationStopTerm(reportedOn).end })) : [];
}

function rowsOf(wrong: readonly Wrong[]): readonly RemedyRow[] {
  return remedies.filter((one) => wrong.includes(one.wrong));
}

/** Four weeks run from the day on which something changed, which no decision tells. */
function inFile(one: RemedyRow, days: Readonly<Record<string, CalendarDate | null>>): RemedyInFile {
  return { row: one, until: one.until === null ? null : (days[one.until] ?? null), within: one.until === 'reportChangeTerm' ? reportChangeRule.length : null };
}

function row(one: Omit<RemedyRow, 'sources' | 'doesNotHelp' | 'until'> & Partial<Pick<RemedyRow, 'doesNotHelp' | 'until'>>, sources: readonly PublicationName[]): RemedyRow {
  return { doesNotHelp: null, until: null, ...one, sources: sources.map((name) => publications[name]) };
}
