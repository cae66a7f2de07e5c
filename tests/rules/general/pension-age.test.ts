import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/models/calendar.ts';
import { isKnown, valueOf } from '../../../shared/rules/engine/finding.ts';
import { personWithoutFacts, stated } from '../../../shared/rules/facts/household-facts.ts';
import { ageReached } from '../../../shared/rules/general/birthday.ts';
import { pensionAgeReached } from '../../../shared/rules/general/pension-age.ts';
import { inForce, type Parameter } from '../../../shared/rules/engine/parameter.ts';
import { parameters } from '../../../shared/rules/index.ts';

const reading = { overrides: {}, provisional: false };

describe('the AOW age by date of birth', () => {
  // the table that public services print, its first and last days
  it.each<[born: string, reaches: string]>([
    ['1930-06-15', '1995-06-15'],
    ['1947-12-31', '2012-12-31'],
    ['1948-01-01', '2013-02-01'],
    ['1948-11-30', '2013-12-30'],
    ['1948-12-01', '2014-02-01'],
    ['1949-10-31', '2014-12-31'],
    ['1949-11-01', '2015-02-01'],
    ['1950-09-30', '2015-12-30'],
    ['1950-10-01', '2016-04-01'],
    ['1951-06-30', '2016-12-30'],
    ['1951-07-01', '2017-04-01'],
    ['1952-03-31', '2017-12-31'],
    ['1952-04-01', '2018-04-01'],
    ['1952-12-31', '2018-12-31'],
    ['1953-01-01', '2019-05-01'],
    ['1955-08-31', '2021-12-31'],
    ['1955-09-01', '2022-04-01'],
    ['1956-05-31', '2022-12-31'],
    ['1956-06-01', '2023-04-01'],
    ['1957-02-28', '2023-12-28'],
    ['1957-03-01', '2024-03-01'],
    ['1959-12-31', '2026-12-31'],
  ])('born on %s: reached on %s', (born, reaches) => {
    const on = (day: string) => valueOf(pensionAgeReached({ term: 'pensionAgeReached', person: personBorn(born) }, day, reading));
    expect([on(addDays(reaches, -1)), on(reaches), on('2026-12-31')]).toEqual([false, true, true]);
  });

  it('of a date that is not known in full is known when every day of it gives the same', () => {
    const on = (born: string) => pensionAgeReached({ term: 'pensionAgeReached', person: personBorn(born) }, '2024-01-01', reading).outcome;
    expect([on('1956'), on('1957-03'), on('1960')].map((outcome) => outcome.kind === 'known' && outcome.value)).toEqual([true, false, false]);
    expect(on('1957')).toEqual({ kind: 'unknown', missing: [{ person: 'a', fact: 'birthDate' }] });
  });
});

describe('an age in years', () => {
  const ageLimit: Parameter | undefined = parameters.find(({ name }) => name === 'housing.childIncomeAge');
  const reached = (born: string, on: string) => ageReached({ term: 'childExemptionAgeReached', person: personBorn(born), ageLimit: limit(ageLimit), basis: limit(ageLimit).basis ?? never() }, on);

  it.each<[sentence: string, born: string, on: string, is: boolean]>([
    ['is reached on the birthday', '2003-05-20', '2026-05-20', true],
    ['is not reached the day before', '2003-05-20', '2026-05-19', false],
    ['of somebody born on 29 February is not reached on 28 February', '2004-02-29', '2027-02-28', false],
    ['of somebody born on 29 February is reached on 1 March', '2004-02-29', '2027-03-01', true],
  ])('%s', (_sentence, born, on, is) => {
    expect(isKnown(reached(born, on), is)).toBe(true);
  });
});

function limit(parameter: Parameter | undefined) {
  return parameter === undefined ? never() : inForce(parameter, '2026-01-01', reading);
}

function never(): never {
  throw new Error('there is such a parameter');
}

function personBorn(born: string) {
  return { ...personWithoutFacts('a', 'applicant', { from: null, to: null }, null), birthDate: stated(born) };
}
