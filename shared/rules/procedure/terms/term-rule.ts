import type { TermConsequence, TermLength, TermMark } from '../../../models/term.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import type { Term as Concept } from '../../glossary.ts';
import type { PublicationName } from '../../law/publications.ts';
import { reading, unpublished } from '../mark.ts';
import { months, weeks, workingDays } from './term-length.ts';

/** How the law sets one kind of term: a row of the table below. A length stands in the law without a year, and holds until the law is changed. */
export interface TermRule {
  readonly kind: Concept;
  /** `null`: no law sets it */
  readonly basis: LegalBasis | null;
  readonly length: TermLength;
  /** absent: the Algemene termijnenwet moves its end, as far as it does so for a term of this length */
  readonly notMoved?: 'ruledOut' | 'noTermOfLaw';
  /** the text it was read in, then those that say the same */
  readonly read: readonly [PublicationName, ...PublicationName[]];
  readonly after: readonly TermConsequence[];
  readonly marks?: readonly TermMark[];
}

/** bezwaar: six weeks, from the day after the date of the decision, or after its publication when that is later. Awb 6:7 and 6:8, Awir 35. */
export const objectionRule: TermRule = { kind: 'objectionTerm', basis: article('Awb', '6:7'), length: weeks(6), read: ['awb-2015', 'awir-2025'], after: ['excusableDelay', 'revisionInstead'] };

/** beslissing op bezwaar: six weeks from the day after the objection term. Awb 7:10 lid 1. */
export const decisionOnObjectionRule: TermRule = { kind: 'decisionOnObjectionTerm', basis: article('Awb', '7:10', '1'), length: weeks(6), read: ['awb-2015'], after: ['noticeOfDefault'] };

/** beslissing op bezwaar with an adviescommissie: twelve weeks. Awb 7:10 lid 1. */
export const decisionWithCommitteeRule: TermRule = { kind: 'decisionWithCommitteeTerm', basis: article('Awb', '7:10', '1'), length: weeks(12), read: ['awb-2015'], after: ['noticeOfDefault'] };

/** verdaging: once, six weeks more. Awb 7:10 lid 3. */
export const adjournmentRule: TermRule = { kind: 'adjournment', basis: article('Awb', '7:10', '3'), length: weeks(6), read: ['awb-2015'], after: ['noticeOfDefault'] };

/** ingebrekestelling: two weeks from the day after it was received; then the penalty runs and appeal is open. Awb 4:17 lid 3 and 6:12. */
export const noticeOfDefaultRule: TermRule = {
  kind: 'noticeOfDefaultTerm', basis: article('Awb', '4:17', '3'), length: weeks(2), read: ['awb-newer'], after: ['penaltyRuns', 'appealForLateDecision'], marks: [reading('firstPenaltyDay', article('Awb', '4:17', '3'))],
};

/** beroep: six weeks from the day after the date of the decision on objection. Awb 6:7, Awir 36. */
export const appealRule: TermRule = { kind: 'appealTerm', basis: article('Awb', '6:7'), length: weeks(6), read: ['awb-2015', 'awir-2025'], after: ['excusableDelay'] };

/** voorschot: thirteen weeks from the receipt of the application. Awir 16 lid 1. */
export const advanceRule: TermRule = { kind: 'advanceTerm', basis: article('Awir', '16', '1'), length: weeks(13), read: ['awir-2026', 'awir-2025'], after: ['noticeOfDefault'] };

/** voorschot, longer because information was asked for. Awir 16. */
export const advanceInformationRule: TermRule = { kind: 'advanceInformationExtension', basis: article('Awir', '16'), length: weeks(13), read: ['awir-2026', 'awir-2025'], after: ['noticeOfDefault'] };

/** voorschot, longer because information comes from abroad. Awir 16. */
export const advanceForeignInformationRule: TermRule = { kind: 'advanceForeignInformationExtension', basis: article('Awir', '16'), length: weeks(26), read: ['awir-2026', 'awir-2025'], after: ['noticeOfDefault'] };

/** herinnering aan een verzoek om informatie: at least two weeks. Awir 18 lid 3. */
export const informationReminderRule: TermRule = { kind: 'informationReminderTerm', basis: article('Awir', '18', '3'), length: weeks(2), read: ['awir-2026'], after: ['decidedOnWhatIsKnown'] };

/** ontvangstbevestiging of an objection: five working days, by the page of the agency; an older page says three weeks. */
export const objectionReceiptRule: TermRule = {
  kind: 'objectionReceiptTerm', basis: null, length: workingDays(5), read: ['bd-bezwaar-terugvordering'], notMoved: 'noTermOfLaw', after: [], marks: [reading('pageOfAgency', null)],
};

/** wijziging doorgeven: four weeks, for what ends or lowers the allowance. Awir 17; the four weeks stand in the regulation, read as of 2015. */
export const reportChangeRule: TermRule = {
  kind: 'reportChangeTerm', basis: article('Awir', '17'), length: weeks(4), read: ['uawir-2015', 'awir-2026'], after: ['tooMuchPaidAskedBack'], marks: [reading('olderRegulation', article('Awir', '17'))],
};

/** definitieve toekenning: six months after the last income tax assessment that matters. Awir 19. */
export const finalAwardAfterAssessmentRule: TermRule = { kind: 'finalAwardTerm', basis: article('Awir', '19'), length: months(6), read: ['awir-2025', 'awir-2026'], after: ['noticeOfDefault'] };

/** definitieve toekenning after a decision about income abroad: eight weeks, where that is later. Awir 19. */
export const finalAwardAfterForeignIncomeRule: TermRule = { kind: 'finalAwardTerm', basis: article('Awir', '19'), length: weeks(8), read: ['awir-2025', 'awir-2026'], after: ['noticeOfDefault'] };

/** betaling van de definitieve toekenning: four weeks after its date. Awir 24. */
export const finalAwardPaymentRule: TermRule = { kind: 'finalAwardPaymentTerm', basis: article('Awir', '24'), length: weeks(4), read: ['awir-2025', 'awir-2026'], after: [] };

/** herziening after the income or the assets changed: eight weeks after that is known. Awir 20. */
export const revisionRule: TermRule = { kind: 'revisionTerm', basis: article('Awir', '20'), length: weeks(8), read: ['awir-2025', 'awir-2026'], after: ['noticeOfDefault'] };

/** beslissing op een herzieningsverzoek: eight weeks, by the page of the agency. */
export const revisionRequestRule: TermRule = {
  kind: 'revisionRequestTerm', basis: null, length: weeks(8), read: ['bd-bezwaar-voorschot'], notMoved: 'noTermOfLaw', after: ['noticeOfDefault'], marks: [reading('pageOfAgency', null)],
};

/** beslissing op een herzieningsverzoek: six weeks more, by the page of the agency. */
export const revisionRequestExtensionRule: TermRule = { ...revisionRequestRule, kind: 'revisionRequestExtension', length: weeks(6) };

/** mutatiebrief: three weeks to stop it. No law sets them: from when they count, and whether a weekend matters, is not documented. */
export const mutationStopRule: TermRule = {
  kind: 'mutationStopTerm', basis: null, length: weeks(3), read: ['stand-van-zaken-2026'], notMoved: 'noTermOfLaw', after: ['changeCarriedOut'], marks: [unpublished('mutationStart', null)],
};
