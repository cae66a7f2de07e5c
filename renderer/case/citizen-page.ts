import type { Allowance } from '../../shared/models/allowance.ts';
import { allowances } from '../../shared/models/allowance.ts';
import type { CaseFile, Decision, Ground, Recovery } from '../../shared/models/case-file.ts';
import type { Words } from '../wording/words.ts';
import { present } from './parts.ts';

/** What a citizen has of a decision: the decisions of the same letter, with what they rest on and what is to be paid back. All as it was kept, nothing reckoned. */
export interface CitizenPage {
  readonly decisions: readonly Decision[];
  /** gegevens: the grounds that are no costs, each once */
  readonly grounds: readonly Ground[];
  /** kosten: rent with service costs, and childcare, per allowance */
  readonly costs: readonly { readonly allowance: Allowance; readonly grounds: readonly Ground[] }[];
  readonly recoveries: readonly Recovery[];
  readonly objectionUntil: string | null;
}

/** The kept grounds that are costs: Wht art. 5, Wko art. 1.7. */
const costTerms: ReadonlySet<string> = new Set(['rent', 'sharedEnergy', 'cleaning', 'caretaker', 'sharedRooms', 'hoursPerMonth', 'hourlyRate']);

/** The decision as the citizen has it. An ordinary letter holds all allowances that were decided on that day. */
export function citizenPage(decision: Decision, file: CaseFile): CitizenPage {
  const sameLetter = present(file.decisions).filter(({ id, letterId }) => id === decision.id || (letterId !== null && letterId === decision.letterId));
  const decisions = sameLetter.toSorted((one, other) => placeOf(one) - placeOf(other));
  return {
    decisions,
    grounds: distinct(decisions.flatMap(({ grounds }) => grounds.filter(({ term }) => !costTerms.has(term)))),
    costs: decisions.flatMap(({ allowance, grounds }) => {
      const costs = grounds.filter(({ term }) => costTerms.has(term));
      return allowance === null || costs.length === 0 ? [] : [{ allowance, grounds: costs }];
    }),
    recoveries: present(file.recoveries).filter(({ decisionId }) => decisions.some(({ id }) => id === decisionId)),
    objectionUntil: decision.objectionUntil,
  };
}

/** What a decision is called: its kind, allowance and year. */
export function decisionName({ kind, allowance, year }: Decision, { wording: { allowances: wording, caseWords, common } }: Words): string {
  return allowance === null || year === null ? caseWords.decisionKind[kind] : wording.decisionTitle(caseWords.decisionKind[kind], common.allowanceInSentence[allowance], year);
}

/** What the page is called, which is also the name of a file that is made of it: nobody's name. */
export function citizenPageTitle(decision: Decision, { decisions }: CitizenPage, words: Words): string {
  const { citizenView: { printed }, caseWords } = words.wording;
  return decisions.length > 1 && decision.year !== null ? printed.title(caseWords.decisionKind[decision.kind], printed.allAllowances(decision.year)) : decisionName(decision, words);
}

function placeOf({ allowance }: Decision): number {
  return allowance === null ? allowances.length : allowances.indexOf(allowance);
}

function distinct(grounds: readonly Ground[]): readonly Ground[] {
  return [...new Map(grounds.map((ground) => [`${ground.term} ${ground.personId ?? ''} ${ground.value}`, ground])).values()];
}
