import { describe, expect, it } from 'vitest';
import { chipsOf } from '../../renderer/features/identity/chips.ts';
import { arrangementPerMonth, contactsInThirtyDays, nextPayment, openDebt, togetherPerMonth } from '../../renderer/features/identity/figures.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { Mark } from '../../shared/models/case-file.ts';
import { allowanceYear, arrangement, caseFile, contact, decision, payment, personCard, recovery, unreadable } from '../builders/case-file.ts';

const words = wordsIn('nl');
const mark = (chosen: Partial<Mark>): Mark => ({ id: 'mark-1', kind: 'underInvestigation', personId: 'person-1', about: 'adres', from: '2026-10-02', until: null, source: 'brp', recordedAt: '2026-10-02T08:00:00Z', ...chosen });
const texts = (file: Parameters<typeof chipsOf>[0]) => chipsOf(file, words).map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('samen per maand', () => {
  const housing = { allowance: 'housing', id: 'decision-2' } as const;

  it('adds up the advances that run this year', () => {
    const file = caseFile({ allowanceYears: [allowanceYear(), allowanceYear({ allowance: 'housing' })], decisions: [decision(), decision({ ...housing, amountMonth: '318' })] });
    expect(togetherPerMonth(file)).toEqual({ kind: 'told', value: { amount: '430', without: [] } });
  });

  it('names the running allowances that have no amount', () => {
    const file = caseFile({ allowanceYears: [allowanceYear(), allowanceYear({ allowance: 'housing' })], decisions: [decision(), decision({ ...housing, amountMonth: null })] });
    expect(togetherPerMonth(file)).toEqual({ kind: 'told', value: { amount: '112', without: ['housing'] } });
  });

  it('is unknown, not nothing, when no running allowance has an amount', () => {
    const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [decision({ amountMonth: null })] });
    expect(togetherPerMonth(file)).toEqual({ kind: 'told', value: { amount: null, without: ['healthcare'] } });
  });

  it('leaves out an allowance that ended', () => {
    expect(togetherPerMonth(caseFile({ allowanceYears: [allowanceYear({ status: 'ended' })], decisions: [decision()] }))).toEqual({ kind: 'none' });
  });

  it('cannot be told when the decisions cannot be read', () => {
    expect(togetherPerMonth(caseFile({ allowanceYears: [allowanceYear()], decisions: unreadable }))).toEqual({ kind: 'unread' });
  });
});

describe('volgende betaling', () => {
  const planned = { state: 'planned', month: '2026-12', due: '2026-11-20' } as const;

  it('is everything planned for the first day that comes, per allowance', () => {
    const zorg = payment({ ...planned }), huur = payment({ ...planned, id: 'payment-2', allowance: 'housing', amount: '318' });
    const file = caseFile({ payments: [zorg, huur, payment({ state: 'planned', id: 'payment-3', month: '2027-01', due: '2026-12-21' }), payment()] });
    expect(nextPayment(file)).toEqual({ kind: 'told', value: { due: '2026-11-20', month: '2026-12', amount: '430', withheld: '0', parts: [zorg, huur] } });
  });

  it('tells what is withheld apart, also where nothing is left to pay', () => {
    const zorg = payment({ ...planned, amount: '92', withheld: '20' }), huur = payment({ ...planned, id: 'payment-2', allowance: 'housing', amount: '0', withheld: '15', state: 'setOff' });
    expect(nextPayment(caseFile({ payments: [zorg, huur] }))).toMatchObject({ kind: 'told', value: { amount: '92', withheld: '35', parts: [zorg, huur] } });
  });

  it('is none when nothing is planned and no advance runs', () => {
    expect(nextPayment(caseFile({ payments: [payment()], allowanceYears: [allowanceYear({ status: 'ended' })] }))).toEqual({ kind: 'none' });
  });

  it('is the day of the calendar without an amount when an advance runs and nothing is planned', () => {
    expect(nextPayment(caseFile({ allowanceYears: [allowanceYear()] }))).toEqual({ kind: 'told', value: { due: '2026-11-20', month: '2026-12', amount: null, withheld: '0', parts: [] } });
  });

  it('is not told of the next year before its advance runs', () => {
    expect(nextPayment(caseFile({ today: '2026-11-21', allowanceYears: [allowanceYear()] }))).toEqual({ kind: 'none' });
    expect(nextPayment(caseFile({ today: '2026-11-21', allowanceYears: [allowanceYear({ year: 2027 })] }))).toMatchObject({ value: { due: '2026-12-21', month: '2027-01' } });
  });
});

describe('schuld en regeling', () => {
  it('adds up what is left of the debts that are open', () => {
    const file = caseFile({ recoveries: [recovery({ principal: '486', paid: '182.25', setOff: '0', costs: '0', interest: '0' }), recovery({ id: 'recovery-2', principal: '212', paid: '0', setOff: '0', costs: '0', interest: '0' }), recovery({ id: 'recovery-3', principal: '100', paid: '100', stage: 'paid' })] });
    expect(openDebt(file)).toEqual({ kind: 'told', value: '515.75' });
  });

  it('takes the terms of the next month in which one is due, of running arrangements only', () => {
    const terms = [{ due: '2026-10-27', amount: '20.25', paidOn: '2026-10-26' }, { due: '2026-11-27', amount: '20.25', paidOn: null }, { due: '2026-12-27', amount: '20.25', paidOn: null }];
    const file = caseFile({ arrangements: [arrangement({ state: 'running', terms }), arrangement({ id: 'arrangement-2', state: 'refused', terms })] });
    expect(arrangementPerMonth(file)).toEqual({ kind: 'told', value: '20.25' });
  });
});

describe('contacten in 30 dagen', () => {
  it('counts the thirtieth day and not the one before it, nor what the system did', () => {
    const on = (day: string, id: string) => contact({ id, startedAt: `${day}T09:00:00Z` });
    const file = caseFile({ contacts: [on('2026-10-14', 'contact-1'), on('2026-10-13', 'contact-2'), on('2026-11-12', 'contact-3'), contact({ id: 'contact-4', channel: 'system', startedAt: '2026-11-10T09:00:00Z' })] });
    expect(contactsInThirtyDays(file)).toEqual({ kind: 'told', value: 2 });
  });
});

describe('bijzonderheden', () => {
  it('put death and a secret address before everything else, also when the marks cannot be read', () => {
    const file = caseFile({ persons: [personCard({ deathDate: '2026-03-03', addressSecret: true })], marks: unreadable });
    expect(texts(file)).toEqual(['Overleden 3 maart 2026', 'Adres geheim', 'Bijzonderheden niet te lezen', 'geen contact in 30 dagen']);
  });

  it('say of an incomplete date of death what is known', () => {
    expect(texts(caseFile({ persons: [personCard({ deathDate: '2026' })] }))[0]).toBe('Overleden 2026');
  });

  it('name whom a mark is about when it is not the applicant', () => {
    const file = caseFile({ persons: [personCard(), personCard({ personId: 'person-2', givenNames: 'Ruben' })], marks: [mark({ personId: 'person-2' })] });
    expect(texts(file)[0]).toBe('In onderzoek: adres (Ruben)');
  });

  it('leave out a mark that ended', () => {
    expect(texts(caseFile({ marks: [mark({ until: '2026-11-11' })] }))).toEqual(['geen contact in 30 dagen']);
  });

  it('say an incident with what to tell the citizen', () => {
    const file = caseFile({ incidents: [{ id: 'incident-1', incident: 'serviceCosts2025', from: '2026-03-05', until: null, letterIds: [], recordedAt: '2026-03-10T08:00:00Z' }] });
    expect(chipsOf(file, words)[0]).toMatchObject({ tone: 'care', text: 'Incident: Servicekosten huurtoeslag 2025', told: nl.incidents.sayOpen.serviceCosts2025 });
  });
});
