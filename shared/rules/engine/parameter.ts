import { yearOf, type CalendarDate, type CalculationYear } from '../../models/calendar.ts';
import type { Unit } from '../../models/explanation.ts';
import { Decimal } from '../../models/money.ts';
import type { Publication } from '../../models/publication.ts';
import type { Term } from '../glossary.ts';
import { known, type Finding } from './finding.ts';
import type { LegalBasis } from './legal-basis.ts';
import { Refused } from './refusal.ts';

/** How sure we are of a published value: the law text or two sources, one source, or an estimate. */
export type Confidence = 'high' | 'medium' | 'low';

/** An amount of law in one window of time, with where it was published. */
export interface ParameterVersion {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
  /** as text, so that no binary fraction is ever born; percentages as ratios */
  readonly value: string;
  readonly publication: Publication;
  /** the value as published, in the words of the publication */
  readonly quote: string;
  /** other publications with the same value */
  readonly confirmedBy: readonly Publication[];
  readonly confidence: Confidence;
  /** announced, not final: only used when the question asks for it */
  readonly provisional: boolean;
}

/** An amount that the law fixes, with all its history beside it. A year is a row, never a folder. */
export interface Parameter {
  /** name by which a case can replace the amount: `healthcare.standardPremium` */
  readonly name: string;
  readonly term: Term;
  readonly basis: LegalBasis;
  readonly unit: Unit;
  readonly versions: readonly ParameterVersion[];
}

/** How parameters are read in one calculation. */
export interface ParameterReading {
  /** amounts replaced for this calculation, by parameter name */
  readonly overrides: Readonly<Record<string, string>>;
  readonly provisional: boolean;
  /** recht zoals op — an amount that came into force after this day does not count; absent: the law as it is known now */
  readonly lawOn?: CalendarDate | undefined;
}

/** The amount asked for is not published for that day, or was not in force yet on the day of which the law is asked. Never answered with the amount of another year. */
export class ParameterNotInForce extends Refused {
  constructor(term: Term, year: CalculationYear) {
    super({ kind: 'parameterNotInForce', term, year }, `no final amount of ${term} for ${String(year)}`);
    this.name = 'ParameterNotInForce';
  }
}

/** The amount in force on a day. Throws `ParameterNotInForce` where there is none; never takes the neighbour. */
export function inForce(parameter: Parameter, on: CalendarDate, reading: ParameterReading): Finding<Decimal> {
  const version = versionOn(parameter.versions, on, reading.provisional);
  if (version === null || (reading.lawOn !== undefined && version.validFrom > reading.lawOn)) throw new ParameterNotInForce(parameter.term, yearOf(on));
  const replacement = reading.overrides[parameter.name];
  return replacement === undefined ? published(parameter, version) : parameterFinding(parameter, version, replacement, true);
}

/** Asked for every amount of every calculation, hence a plain loop. */
function versionOn(versions: readonly ParameterVersion[], on: CalendarDate, provisional: boolean): ParameterVersion | null {
  for (const one of versions) if (one.validFrom <= on && on <= one.validTo && (provisional || !one.provisional)) return one;
  return null;
}

const publishedFindings = new WeakMap<ParameterVersion, Finding<Decimal>>();

/** The finding of a published amount is the same in every calculation, so it is made once. */
function published(parameter: Parameter, version: ParameterVersion): Finding<Decimal> {
  const made = publishedFindings.get(version);
  if (made !== undefined) return made;
  const finding = parameterFinding(parameter, version, version.value, false);
  publishedFindings.set(version, finding);
  return finding;
}

function parameterFinding(parameter: Parameter, version: ParameterVersion, value: string, replaced: boolean): Finding<Decimal> {
  return {
    term: parameter.term, person: null, basis: parameter.basis, unit: parameter.unit,
    origin: { kind: 'parameter', version, replaced }, outcome: known(new Decimal(value)), from: [], decidedBy: null,
  };
}
