import { article } from '../../engine/legal-basis.ts';
import type { Parameter } from '../../engine/parameter.ts';
import { fromYearToYear, inYear, type Published } from '../../engine/versions.ts';
import type { Term as Concept } from '../../glossary.ts';

/** dwangsom per week of the Awir */
export const penaltyPerWeek = awir('penaltyPerWeek', '10', 'een dwangsom van € 10 per week (paraphrased)');

/** ten hoogste */
export const penaltyMost = awir('penaltyMost', '100', 'ten hoogste € 100 (paraphrased)');

/** verschil tussen toekenning en voorschot waaronder een lager maximum geldt */
export const penaltySmallDifference = awir('penaltySmallDifference', '100', 'een verschil van minder dan € 100 (paraphrased)');

/** ten hoogste bij een klein verschil */
export const penaltyMostOfSmall = awir('penaltyMostOfSmall', '30', 'dan ten hoogste € 30 (paraphrased)');

/** verschil waaronder er geen dwangsom is */
export const penaltyNoneBelow = awir('penaltyNoneBelow', '30', 'geen dwangsom bij een verschil van minder dan € 30 (paraphrased)');

/** dwangsom per dag of the Awb: the first fourteen days */
export const penaltyFirstDays = awb('penaltyFirstDays', '23', 'de eerste veertien dagen € 23 per dag (paraphrased)');

/** the fourteen days after these */
export const penaltyNextDays = awb('penaltyNextDays', '35', 'de daaropvolgende veertien dagen € 35 per dag (paraphrased)');

/** the other days */
export const penaltyLastDays = awb('penaltyLastDays', '45', 'de overige dagen € 45 per dag (paraphrased)');

/** The amounts of the penalties for a late decision. */
export const penaltyParameters: readonly Parameter[] = [
  penaltyPerWeek, penaltyMost, penaltySmallDifference, penaltyMostOfSmall, penaltyNoneBelow, penaltyFirstDays, penaltyNextDays, penaltyLastDays,
];

function awir(term: Concept & `penalty${string}`, value: string, quote: string): Parameter {
  return penalty(term, article('Awir', '12', '2'), { value, quote, in: ['awir-2026', 'awir-2025'] });
}

function awb(term: Concept & `penalty${string}`, value: string, quote: string): Parameter {
  return penalty(term, article('Awb', '4:17', '2'), { value, quote, in: ['awb-newer'] });
}

/** Without a year in the law: for later years as read last, provisional, until it is changed. */
function penalty(term: Concept & `penalty${string}`, basis: Parameter['basis'], published: Published): Parameter {
  return { name: `procedure.${term}`, term, basis, unit: 'euro', versions: [fromYearToYear(2025, 2026, published), inYear(2027, { ...published, confidence: 'medium', provisional: true })] };
}
