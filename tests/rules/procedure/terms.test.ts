import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type CalendarDate } from '../../../shared/models/calendar.ts';
import { Decimal } from '../../../shared/models/money.ts';
import type { Term } from '../../../shared/models/term.ts';
import {
  adjourned, advanceTerms, decisionOnObjection, explainer, finalAwardPaymentTerm, glossary, isInTime, isTooEarly, isWorkingDay, lastReceiptByPost, latePenalty, mostMutationLetters, mutationDirection, noticeOfDefault, objectionTerm,
  penaltyAwb, penaltyAwir, reportChangeTerm, revisionTerm, siteWording, suspendedDays, valueOf,
} from '../../../shared/rules/index.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';
import { termCases } from './term-cases.ts';

const day = fc.integer({ min: 0, max: 2190 }).map((days) => addDays('2023-01-01', days));
const euro = (amount: string | number) => new Decimal(amount);

describe('the last day', () => {
  it.each(termCases.map(({ what, term, ends }) => [what, term, ends] as const))('%s', (_what, term, ends) => {
    expect(term.end).toBe(ends);
  });

  it('is where the steps of the count lead, each from the step before', () => {
    for (const { term } of termCases) expect(term.steps.at(-1)?.to).toBe(term.end);
  });

  it('tells which days it passed over', () => {
    expect(objectionTerm({ dated: '2026-02-20', published: '2026-02-20' }).steps.at(-1)).toMatchObject({
      kind: 'moved', basis: { law: 'Algemene termijnenwet', article: '1' }, to: '2026-04-07',
      closed: [{ date: '2026-04-03', holiday: 'Goede Vrijdag' }, { date: '2026-04-04', holiday: null }, { date: '2026-04-05', holiday: null }, { date: '2026-04-06', holiday: 'Tweede Paasdag' }],
    });
  });

  it('tells why it stays on a day on which others move', () => {
    const because = (what: string) => termCases.find((one) => one.what.startsWith(what))?.term.steps.at(-1);
    expect(because('to grant an advance, on Christmas')).toMatchObject({ kind: 'notMoved', because: 'longTerm', closed: { date: '2026-12-25', holiday: 'Eerste Kerstdag' } });
    expect(because('to apply for 2023')).toMatchObject({ kind: 'notMoved', because: 'namedDay', closed: { date: '2024-09-01', holiday: null } });
    expect(because('to stop a mutation')).toMatchObject({ kind: 'notMoved', because: 'noTermOfLaw' });
  });

  it('in a year of which the days made equal to a holiday are not known is marked', () => {
    expect(objectionTerm({ dated: '2031-03-16', published: '2031-03-16' }).marks).toMatchObject([{ kind: 'unpublished', term: 'equatedDays' }]);
    expect(objectionTerm({ dated: '2028-03-16', published: '2028-03-16' }).marks).toEqual([]);
  });
});

describe('every term', () => {
  const counted: readonly ((from: CalendarDate) => Term)[] = [
    (from) => objectionTerm({ dated: from, published: from }), (from) => decisionOnObjection(objectionTerm({ dated: from, published: from }), { committee: true }),
    (from) => adjourned(decisionOnObjection(objectionTerm({ dated: from, published: from }))), revisionTerm, finalAwardPaymentTerm, reportChangeTerm,
  ];

  it('that the Algemene termijnenwet moves ends on a working day, at or after the day counted and not more than five days later', () => {
    fc.assert(fc.property(day, fc.constantFrom(...counted), (from, term) => {
      const { countedEnd, end } = term(from);
      expect(isWorkingDay(end)).toBe(true);
      expect(daysBetween(countedEnd, end)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(countedEnd, end)).toBeLessThanOrEqual(5);
    }), { numRuns: 300 });
  });

  it('begins the day after its ground and never ends before it begins', () => {
    fc.assert(fc.property(day, fc.constantFrom(...counted, (from: CalendarDate) => advanceTerms(from)?.term ?? revisionTerm(from)), (from, termOf) => {
      const { ground, starts, end } = termOf(from);
      expect(starts).toBe(addDays(ground ?? '', 1));
      expect(end > (starts ?? '')).toBe(true);
    }), { numRuns: 200 });
  });

  it('that is suspended ends as many days later as it stood still, before its end moves', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 40 }), (dated, later, length) => {
      const objection = objectionTerm({ dated, published: dated });
      const requested = addDays(objection.end, later);
      const decide = decisionOnObjection(objection, { repair: { requested, ended: addDays(requested, length) } });
      expect(suspendedDays(decide)).toBe(Math.max(0, length - 1));
      expect(daysBetween(decisionOnObjection(objection).countedEnd, decide.countedEnd)).toBe(suspendedDays(decide));
      expect(isWorkingDay(decide.end)).toBe(true);
    }), { numRuns: 200 });
  });

  it('has a name in the glossary, the text it was read in, and names for its doubts', () => {
    for (const { term } of termCases) {
      expect(term.kind in glossary && term.marks.every((mark) => mark.term in glossary)).toBe(true);
      expect(term.read.length).toBeGreaterThan(0);
    }
  });

  it('says its length in words beside the number', () => {
    const lengths = new Map(termCases.flatMap(({ term: { length } }) => (length === null ? [] : [[`${String(length.count)} ${length.unit}`, [length.dutch, length.english]] as const])));
    expect(Object.fromEntries(lengths)).toEqual({
      '6 weeks': ['zes weken', 'six weeks'], '12 weeks': ['twaalf weken', 'twelve weeks'], '2 weeks': ['twee weken', 'two weeks'], '13 weeks': ['dertien weken', 'thirteen weeks'],
      '26 weeks': ['zesentwintig weken', 'twenty-six weeks'], '4 weeks': ['vier weken', 'four weeks'], '8 weeks': ['acht weken', 'eight weeks'], '3 weeks': ['drie weken', 'three weeks'],
      '6 months': ['zes maanden', 'six months'], '5 years': ['vijf jaar', 'five years'], '5 workingDays': ['vijf werkdagen', 'five working days'],
    });
  });
});

describe('an objection', () => {
  const term = objectionTerm({ dated: '2026-10-05', published: '2026-10-05' });

  it('by post is in time when posted on the last day and received within a week', () => {
    const inTime = (posted: string | null, received: string) => isInTime(term, { posted, received });
    expect([inTime('2026-11-16', '2026-11-23'), inTime('2026-11-16', '2026-11-24'), inTime('2026-11-17', '2026-11-18'), inTime(null, '2026-11-16'), inTime(null, '2026-11-17')]).toEqual([true, false, false, true, false]);
  });

  it('received before it was posted is a contradiction', () => {
    expect(() => isInTime(term, { posted: '2026-11-12', received: '2026-11-11' })).toThrow('before it was posted');
  });

  it('by post on the last day to receive that is a holiday is marked: the week is not moved', () => {
    expect(lastReceiptByPost(objectionTerm({ dated: '2026-03-16', published: '2026-03-16' }))).toMatchObject({ day: '2026-05-05', marks: [{ term: 'receiptWeekStays' }] });
  });

  it('before the term begins is not too early when the decision had been taken; when it had not, no date tells', () => {
    const early = (received: string) => isTooEarly({ taken: '2026-06-08', dated: '2026-06-15', received });
    expect([early('2026-06-08'), early('2026-06-11'), early('2026-06-16'), early('2026-06-07')]).toEqual([false, false, false, null]);
  });

  it('of which nobody told when the decision was made known is counted from its date, and says so', () => {
    const presumed = objectionTerm({ dated: '2026-10-05', published: null });
    expect([presumed.end, presumed.marks.map((mark) => mark.term)]).toEqual(['2026-11-16', ['publicationPresumed']]);
  });

  it('is decided by the law some days later than the site says where a term moved', () => {
    expect([siteWording('2026-02-20'), decisionOnObjection(objectionTerm({ dated: '2026-02-20', published: '2026-02-20' })).end]).toEqual([{ withinTwelveWeeks: '2026-05-15', withinEighteenWeeks: '2026-06-26' }, '2026-05-19']);
  });

  it('cannot be repaired before that was asked', () => {
    expect(() => decisionOnObjection(term, { repair: { requested: '2026-12-01', ended: '2026-11-30' } })).toThrow('before it was asked for');
  });
});

describe('a late decision', () => {
  const on = '2026-11-21';

  it('counts its penalty from the day after the two weeks, and a notice before the end has no effect', () => {
    expect(noticeOfDefault({ decideBy: '2026-12-10', received: '2026-12-11' })?.firstPenaltyDay).toBe('2026-12-29');
    expect(noticeOfDefault({ decideBy: '2026-12-10', received: '2026-12-10' })).toBeNull();
  });

  it('has the penalty of the Awir for a final award alone, that of the Awb in the recovery operation, else none', () => {
    expect((['finalAward', 'objectionToFinalAward', 'otherAllowanceDecision', 'recoveryOperation'] as const).map((late) => { const { kind, basis } = latePenalty(late); return [kind, basis.law, basis.article, basis.paragraph]; }))
      .toEqual([['awir', 'Awir', '12', '2'], ['awir', 'Awir', '12', '2'], ['none', 'Awir', '12', '2'], ['awb', 'Awb', '4:17', null]]);
  });

  it.each([
    [0, '650', '0'], [7, '650', '10'], [70, '650', '100'], [77, '650', '100'], [700, '100', '100'], [70, '99.99', '30'], [21, '30', '30'], [70, '29.99', '0'],
  ])('after %i days in default over a difference of %s euro costs %s euro', (daysInDefault, difference, costs) => {
    expect(valueOf(penaltyAwir({ daysInDefault, difference: euro(difference), on }))?.toFixed()).toBe(costs);
  });

  it('in a part of a week has no certain penalty below the maximum', () => {
    expect(penaltyAwir({ daysInDefault: 10, difference: euro(650), on }).outcome).toEqual({ kind: 'unknown', missing: [{ person: null, fact: 'partWeeks' }] });
    expect(valueOf(penaltyAwir({ daysInDefault: 72, difference: euro(650), on }))?.toFixed()).toBe('100');
    expect(valueOf(penaltyAwir({ daysInDefault: 24, difference: euro(50), on }))?.toFixed()).toBe('30');
  });

  it('in a year of which the amounts are not final has no penalty', () => {
    expect(() => penaltyAwb({ daysInDefault: 1, on: '2027-01-01' })).toThrow('penaltyFirstDays for 2027');
  });

  it('explains its penalty in a text that comes to it', () => {
    for (const daysInDefault of [0, 7, 13, 14, 15, 28, 40, 42, 60, 700]) {
      const penalties = [penaltyAwb({ daysInDefault, on }), ...['0', '29.99', '30', '99.99', '100', '650'].map((difference) => penaltyAwir({ daysInDefault, difference: euro(difference), on }))];
      for (const step of penalties.flatMap((penalty) => derivedSteps(explainer()(penalty)))) expectTextHolds(step);
    }
  });

  it('in the recovery operation costs 23, 35 and 45 euro a day, at most 1.442', () => {
    expect([0, 1, 14, 15, 28, 29, 42, 43, 1000].map((daysInDefault) => valueOf(penaltyAwb({ daysInDefault, on }))?.toFixed())).toEqual(['0', '23', '322', '357', '812', '857', '1442', '1442', '1442']);
  });
});

describe('an application for an advance', () => {
  it('on or after 1 April of the next year has no term for an advance', () => {
    expect([advanceTerms('2027-03-31', 2026)?.term.end, advanceTerms('2027-04-01', 2026)]).toEqual(['2027-06-30', null]);
  });
});

describe('a mutation', () => {
  it('takes three letters at most, one for each child', () => {
    expect([0, 1, 3, 4].map(mostMutationLetters)).toEqual([0, 1, 3, 3]);
  });

  it('may only go down for the household, though one child goes up', () => {
    const direction = (...pairs: readonly (readonly [number, number])[]) => mutationDirection(pairs.map(([before, after]) => ({ before: euro(before), after: euro(after) })));
    expect([direction([600, 640], [500, 420]), direction([600, 640]), direction([600, 640], [500, 460])]).toMatchObject([
      { difference: euro(-40), allowed: true }, { difference: euro(40), allowed: false }, { difference: euro(0), allowed: false },
    ]);
  });
});
