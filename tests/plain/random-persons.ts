import { type Borders, near } from './borders.ts';
import type { CaseChildcare, CasePerson, CasePeriod, Held } from './case.ts';
import { dayBefore, daysIn, dayText } from './days.ts';
import { birthdayIn, centsText, changeIn, dayIn, type Draws } from './random-numbers.ts';

/** What the persons of one random household are drawn with. */
export interface Drawing {
  readonly draws: Draws;
  readonly year: number;
  readonly borders: Borders;
}

export function applicant({ draws, year, borders }: Drawing): CasePerson {
  const age = draws.weighted([
    [60, draws.whole(25, 60)],
    [9, 18],
    [5, draws.whole(19, 20)],
    [9, borders.youthAge],
    [14, draws.whole(66, 68)],
    [5, draws.whole(70, 90)],
  ]);
  return { id: 'a', role: 'applicant', birthDate: birthdayIn(draws, year, age) };
}

/** No partner, one all year, one for a part of it, or one after the other. */
export function partners(drawing: Drawing): readonly CasePerson[] {
  const { draws, year } = drawing;
  const day = changeIn(draws, year);
  const person = (id: string, period: CasePeriod): CasePerson => ({ id, role: 'partner', birthDate: birthdayIn(draws, year, draws.whole(19, 69)), ...period });
  return draws.weighted<() => readonly CasePerson[]>([
    [44, () => []],
    [24, () => [person('p', {})]],
    [7, () => [person('p', { from: `${year}-01-01`, to: null })]],
    [12, () => [person('p', { from: day })]],
    [9, () => [person('p', { from: `${year - 3}-05-01`, to: day })]],
    [4, () => [person('p', { to: dayBefore(day) }), person('q', { from: day })]],
  ])();
}

export function children(drawing: Drawing): readonly CasePerson[] {
  const { draws } = drawing;
  const number = draws.weighted([[35, 0], [25, 1], [22, 2], [12, 3], [6, 4]]);
  return Array.from({ length: number }, (_, index) => child(drawing, `c${index + 1}`));
}

function child(drawing: Drawing, id: string): CasePerson {
  const { draws, year, borders } = drawing;
  const age = draws.weighted([[50, draws.whole(1, 11)], [8, 0], [8, 12], [6, draws.whole(13, 15)], [8, 16], [4, 17], [8, 18], [5, draws.whole(19, 22)], [3, 23]]);
  const birthDate = birthdayIn(draws, year, age);
  const joinedOrLeft = age === 0 ? {} : draws.weighted<CasePeriod>([[90, {}], [5, { from: dayIn(draws, year) }], [5, { to: dayIn(draws, year) }]]);
  const income = age < 16 ? 0 : draws.weighted([[30, 0], [40, near(draws, [borders.childIncome])], [30, draws.whole(0, 25_000)]]);
  const grown = birthDate <= `${year - 18}-01-01`;
  return {
    id,
    role: 'child',
    birthDate,
    ...joinedOrLeft,
    assessmentIncome: String(income),
    ...(grown ? { assets: assets(drawing) } : {}),
    ...(draws.chance(4) ? { lawfulStay: false } : {}),
    childBenefit: grown ? false : age === 0 && draws.chance(50) ? [{ from: quarterAfter(birthDate) }] : childBenefit(drawing, age),
  };
}

/** The first day of the quarter after a day, or that day itself when it is one: from then on kinderbijslag is paid. */
function quarterAfter(day: string): string {
  const month = Number(day.slice(5, 7));
  if (day.endsWith('-01') && month % 3 === 1) return day;
  const next = Math.floor((month - 1) / 3) * 3 + 4;
  return next > 12 ? dayText(Number(day.slice(0, 4)) + 1, 1, 1) : dayText(Number(day.slice(0, 4)), next, 1);
}

function childBenefit({ draws, year }: Drawing, age: number): Held {
  const day = dayIn(draws, year);
  return draws.weighted<Held>([[88, true], [age >= 16 ? 1 : 4, false], [3, [{ from: day }]], [age >= 16 ? 1 : 3, [{ to: day }]]]);
}

export function coResidents(drawing: Drawing): readonly CasePerson[] {
  const { draws, year } = drawing;
  const number = draws.weighted([[80, 0], [16, 1], [4, 2]]);
  const living = Array.from({ length: number }, (_, index): CasePerson => ({
    id: `m${index + 1}`,
    role: 'coResident',
    birthDate: birthdayIn(draws, year, draws.weighted([[70, draws.whole(19, 85)], [15, drawing.borders.youthAge], [15, 67]])),
    ...draws.weighted<CasePeriod>([[75, {}], [12, { from: dayIn(draws, year) }], [13, { to: dayIn(draws, year) }]]),
    assessmentIncome: String(draws.weighted([[40, 0], [60, draws.whole(0, 30_000)]])),
    assets: assets(drawing),
    ...(draws.chance(3) ? { lawfulStay: false } : {}),
  }));
  const subtenant: CasePerson = { id: 's1', role: 'subtenant', birthDate: birthdayIn(draws, year, 30), assessmentIncome: '15000', assets: '0' };
  return draws.chance(4) ? [...living, subtenant] : living;
}

/** Means, insurance and work of the applicant and the partners. A joint amount near a border is divided over them. */
export function withCircumstances(drawing: Drawing, adults: readonly CasePerson[]): readonly CasePerson[] {
  const { draws, year, borders } = drawing;
  const joint = draws.weighted([[30, draws.whole(0, 60_000)], [15, draws.whole(0, 240_000)], [10, 0], [45, near(draws, borders.incomes)]]);
  const share = draws.weighted([[25, 0], [75, draws.whole(0, joint)]]);
  const owned = Number(assets(drawing));
  const abroad = borders.countryFactors.length > 0 && draws.chance(10) ? draws.pick(borders.countryFactors as readonly [string, ...string[]]) : null;
  return adults.map((person, index) => {
    const byTreaty = abroad !== null && (index === 0 ? year < 2025 || draws.chance(65) : draws.chance(60));
    return {
      ...person,
      assessmentIncome: String(adults.length === 1 ? joint : index === 0 ? joint - share : share),
      assets: String(adults.length === 1 ? owned : index === 0 ? Math.floor(owned / 2) : Math.ceil(owned / 2)),
      healthInsured: byTreaty && index > 0 ? true : insured(drawing),
      works: works(drawing),
      ...(byTreaty ? { careCountryFactor: abroad } : {}),
      ...(draws.chance(2) ? { lawfulStay: false } : {}),
      ...(year === 2024 && draws.chance(4) ? { disabledHomeNeed: true } : {}),
    };
  });
}

function assets({ draws, borders }: Drawing): string {
  return String(draws.weighted([[68, 0], [12, draws.whole(0, 50_000)], [20, near(draws, borders.assets)]]));
}

function insured({ draws, year }: Drawing): Held {
  const day = changeIn(draws, year);
  const later = dayIn(draws, year);
  const interrupted: Held = day < later ? [{ to: dayBefore(day) }, { from: later }] : [{ from: day }];
  return draws.weighted<Held>([[85, true], [6, false], [4, [{ from: day }]], [3, [{ from: `${year - 1}-02-01`, to: day }]], [2, interrupted]]);
}

/** Work ends at the end of a month: the texts do not say whether the three months after it run from any other day. */
function works({ draws, year }: Drawing): Held {
  const month = draws.whole(1, 12);
  const ended: Held = [{ to: dayText(year, month, daysIn(year, month)) }];
  return draws.weighted<Held>([[78, true], [11, ended], [6, [{ from: dayText(year, month, draws.pick([1, 1, 17])) }]], [3, []], [2, false]]);
}

/** Care of the children below twelve, from the first to the last of months. */
export function withChildcare(drawing: Drawing, person: CasePerson): CasePerson {
  const { draws, year } = drawing;
  if (person.role !== 'child' || person.birthDate < `${year - 11}-01-01` || !draws.chance(55)) return person;
  const firstMonth = person.birthDate > `${year}-01-01` ? Number(person.birthDate.slice(5, 7)) + 2 : draws.weighted([[75, 1], [25, draws.whole(1, 12)]]);
  const lastMonth = draws.weighted([[75, 12], [25, draws.whole(firstMonth, 12)]]);
  return firstMonth > 12 ? person : { ...person, childBenefit: true, childcare: contracts(drawing, firstMonth, lastMonth) };
}

/** One contract, one after another, or two kinds side by side that stay below the hours of a month. */
function contracts(drawing: Drawing, firstMonth: number, lastMonth: number): readonly CaseChildcare[] {
  const { draws } = drawing;
  const change = draws.whole(firstMonth, lastMonth);
  return draws.weighted<() => readonly CaseChildcare[]>([
    [65, () => [contract(drawing, firstMonth, lastMonth, 260)]],
    [20, () => [contract(drawing, firstMonth, change, 260), ...(change < lastMonth ? [contract(drawing, change + 1, lastMonth, 260)] : [])]],
    [15, () => [contract(drawing, firstMonth, lastMonth, 115), contract(drawing, firstMonth, lastMonth, 115)]],
  ])();
}

function contract({ draws, year, borders }: Drawing, firstMonth: number, lastMonth: number, mostHours: number): CaseChildcare {
  const kind = draws.pick(['dayCare', 'afterSchoolCare', 'childminder']);
  const limit = borders.rates[kind];
  const hours = draws.weighted([[60, `${draws.whole(20, mostHours)}`], [10, `${Math.min(mostHours, 230)}`], [30, draws.amount(2_000, mostHours * 100)]]);
  return {
    from: dayText(year, firstMonth, 1),
    to: lastMonth === 12 && draws.chance(50) ? null : dayText(year, lastMonth, daysIn(year, lastMonth)),
    kind,
    hoursPerMonth: hours,
    hourlyRate: centsText(draws.weighted([[40, draws.whole(limit - 200, limit + 200)], [20, limit], [20, limit + 1], [20, limit - 1]])),
    registered: !draws.chance(3),
  };
}
