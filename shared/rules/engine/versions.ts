import type { CalendarDate } from '../../models/calendar.ts';
import type { PublicationName } from '../law/publications.ts';
import { publications } from '../law/publications.ts';
import type { Confidence, ParameterVersion } from './parameter.ts';

export interface Published {
  readonly value: string;
  readonly quote: string;
  /** the publication it was read in, then those that say the same */
  readonly in: readonly [PublicationName, ...PublicationName[]];
  readonly confidence?: Confidence;
  readonly provisional?: boolean;
}

/** An amount that holds for one calculation year. */
export function inYear(year: number, published: Published): ParameterVersion {
  return fromYearToYear(year, year, published);
}

/** An amount that was read in the law for each of these years. */
export function fromYearToYear(first: number, last: number, published: Published): ParameterVersion {
  return between(`${String(first)}-01-01`, `${String(last)}-12-31`, published);
}

/** An amount that holds from one day up to and including another. */
export function between(validFrom: CalendarDate, validTo: CalendarDate, { value, quote, in: [source, ...others], confidence, provisional }: Published): ParameterVersion {
  return {
    validFrom, validTo, value,
    publication: publications[source], quote, confirmedBy: others.map((name) => publications[name]),
    confidence: confidence ?? 'high', provisional: provisional ?? false,
  };
}
