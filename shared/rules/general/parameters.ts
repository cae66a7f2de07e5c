import type { CalendarDate } from '../../models/calendar.ts';
import { article } from '../engine/legal-basis.ts';
import type { Parameter } from '../engine/parameter.ts';
import { fromYearToYear, inYear } from '../engine/versions.ts';
import { pensionAge } from './pension-age.ts';

/** minimumbedrag — under this an allowance is not awarded. Awir art. 14 lid 5. */
export const minimumAward: Parameter = {
  name: 'general.minimumAward', term: 'minimumAward', basis: article('Awir', '14', '5'), unit: 'euro per year',
  versions: [
    fromYearToYear(2023, 2026, { value: '24', quote: 'Een tegemoetkoming wordt niet toegekend indien deze minder dan € 24 zou bedragen.', in: ['awir-2026', 'awir-2017'] }),
    inYear(2027, { value: '24', quote: 'Een tegemoetkoming wordt niet toegekend indien deze minder dan € 24 zou bedragen.', in: ['awir-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** meerderjarigheid — the age from which somebody is no minor any more. BW Boek 1 art. 233. */
export const adultAge: Parameter = {
  name: 'general.adultAge', term: 'ageLimit', basis: article('Bw1', '233'), unit: 'years',
  versions: [
    fromYearToYear(2023, 2026, { value: '18', quote: 'Minderjarigen zijn zij die de leeftijd van achttien jaren niet hebben bereikt', in: ['bw1-2025'] }),
    inYear(2027, { value: '18', quote: 'Minderjarigen zijn zij die de leeftijd van achttien jaren niet hebben bereikt', in: ['bw1-2025'], confidence: 'medium', provisional: true }),
  ],
};

/** The last day on which relatives in the first degree could be partners, when both were old enough. */
export const relativeAgeUntil: CalendarDate = '2024-12-31';

/** leeftijd waarop eerstegraads verwanten partners konden zijn — until 2024, of both on 1 January; the same age for a foster child, on the day itself. Awir art. 3 lid 5. */
export const relativeAge: Parameter = {
  name: 'general.relativeAge', term: 'ageLimit', basis: article('Awir', '3', '5'), unit: 'years',
  versions: [
    fromYearToYear(2023, 2024, { value: '27', quote: 'tenzij beiden bij de aanvang van het kalenderjaar de leeftijd van 27 jaar hebben bereikt', in: ['awir-2024'] }),
  ],
};

/** deel waarmee het inkomen ten minste lager moet worden — of the 10%-regeling; exactly this share counts. Awir art. 8 lid 3. */
export const lowerIncomeShare: Parameter = {
  name: 'general.lowerIncomeShare', term: 'lowerIncomeShare', basis: article('Awir', '8', '3'), unit: 'ratio',
  versions: [
    fromYearToYear(2023, 2026, { value: '0.10', quote: 'Indien zulks leidt tot een ten minste 10 percent lager toetsingsinkomen', in: ['awir-2026', 'awir-2025', 'awir-2024'] }),
    inYear(2027, { value: '0.10', quote: 'Indien zulks leidt tot een ten minste 10 percent lager toetsingsinkomen', in: ['awir-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** dagen in elk van beide huishoudens — from this number a child belongs to both in any case; not in the law before 2024. Awir art. 4 lid 2. */
export const coParentDays: Parameter = {
  name: 'general.coParentDays', term: 'coParentDays', basis: article('Awir', '4', '2'), unit: 'days',
  versions: [
    fromYearToYear(2024, 2026, { value: '156', quote: 'wanneer het kind 156 dagen van het kalenderjaar in elk van beide huishoudens verblijft', in: ['awir-2026', 'awir-2025', 'awir-2024'] }),
    inYear(2027, { value: '156', quote: 'wanneer het kind 156 dagen van het kalenderjaar in elk van beide huishoudens verblijft', in: ['awir-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** The parameters that all allowances share. */
export const generalParameters: readonly Parameter[] = [minimumAward, pensionAge, adultAge, relativeAge, lowerIncomeShare, coParentDays];
