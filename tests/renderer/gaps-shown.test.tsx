import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PeopleContext } from '../../renderer/case/persons.ts';
import { WhatStandsInTheWay } from '../../renderer/features/explanation/allowance-explanation.tsx';
import { LanguageContext, type Language } from '../../renderer/wording/language.ts';
import type { Allowance } from '../../shared/models/allowance.ts';
import { assess } from '../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../builders/household.ts';

afterEach(cleanup);

/** What the explanation says stands in the way, as a caseworker reads it. */
function shown(of: HouseholdBuilder, allowance: Allowance, language: Language = 'nl'): string {
  const people = { applicantId: 'a', persons: [['a', 'Sanne'], ['p', 'Ruben'], ['c', 'Sem']].map(([personId = '', givenNames = '']) => ({ personId, givenNames, displayName: givenNames })) };
  const { container } = render(
    <LanguageContext value={language}>
      <PeopleContext value={people}>
        <WhatStandsInTheWay assessment={assess(of.facts()).allowances[allowance]} />
      </PeopleContext>
    </LanguageContext>,
  );
  return (container.textContent ?? '').replaceAll('\u00a0', ' ');
}

const cared = household().works().child('2022-06-15').childBenefit();

test('a household that touches a gap is told which, about whom, where it stands in the law and what was done', () => {
  const text = shown(household().partner({ to: '2026-06-30' }), 'healthcare');
  expect(screen.getByRole('heading', { name: 'Rekent dit programma niet na' })).toBeTruthy();
  expect(text).toContain('10%-regeling na het einde van het partnerschap (Ruben)');
  expect(text).toContain('Awir');
  expect(text).toContain('Zonder verzoek is daar niet mee gerekend.');
});

test('so is one to whom no amount is given because of it', () => {
  expect(shown(household().child('2018-06-15').childBenefit().abroad('0.7981'), 'childBudget')).toContain('Voor een kind buiten de EU, de EER en Zwitserland geldt een percentage dat niet is gevonden. Daarom staat hier geen bedrag.');
});

test('in English too', () => {
  expect(shown(cared.inCare('100', '10.00', { period: { from: '2026-03-15', to: null } }), 'childcare', 'en')).toContain('Reckoned with the hours of a full month.');
});

test('what nobody can tell is not among what must be asked, but among the gaps', () => {
  const text = shown(cared.inCare('200', '9.00').inCare('100', '8.00'), 'childcare');
  expect(text).not.toContain('Nog te vragen');
  expect(text).toContain('Geen regel zegt welke uren dan meetellen.');
});

test('a household that touches none reads nothing of gaps', () => {
  expect(shown(cared.inCare('100', '10.00'), 'childcare')).toBe('');
});
