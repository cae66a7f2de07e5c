import type { Allowance } from '../../../models/allowance.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import type { Term } from '../../glossary.ts';
import { reading, type Mark } from '../mark.ts';

/** To whose account an allowance may go besides the own one. */
export interface Payee {
  readonly term: Term;
  /** the allowances it can be for */
  readonly allowances: readonly Allowance[];
  readonly basis: LegalBasis;
  readonly marks: readonly Mark[];
}

const exceptions = article('Uawir', '6');
const all: readonly Allowance[] = ['healthcare', 'housing', 'childBudget', 'childcare'];

/** rekening — one account in the own name (Awir art. 25), and the exceptions to it. Which allowance each exception is for is read from what it pays. */
export const payees: readonly Payee[] = [
  { term: 'ownAccount', allowances: all, basis: article('Awir', '25', '1'), marks: [] },
  { term: 'childcareOrganisationAccount', allowances: ['childcare'], basis: exceptions, marks: [olderText()] },
  { term: 'landlordAccount', allowances: ['housing'], basis: exceptions, marks: [olderText()] },
  { term: 'insurerAccount', allowances: ['healthcare'], basis: exceptions, marks: [olderText()] },
  { term: 'debtSupportAccount', allowances: all, basis: exceptions, marks: [olderText()] },
  { term: 'municipalityAccount', allowances: all, basis: exceptions, marks: [olderText()] },
  { term: 'administratorAccount', allowances: all, basis: exceptions, marks: [olderText()] },
  { term: 'helperAccount', allowances: all, basis: exceptions, marks: [olderText()] },
];

function olderText(): Mark {
  return reading('regulationOf2015', exceptions);
}
