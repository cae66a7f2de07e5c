import type { HouseholdChoices } from '../../builders/household-arbitrary.ts';

/**
 * The healthcare allowance a second time, written apart from the rules: whole numbers only, no steps, no explanation. Amounts
 * are in hundred-thousandths of a euro, so that percentages with three decimals of whole euros stay whole.
 */
const scale = 100_000n;

interface Year {
  readonly premium: bigint;
  readonly threshold: bigint;
  /** percentages in thousandths */
  readonly single: bigint;
  readonly couple: bigint;
  readonly above: bigint;
  readonly assetsSingle: number;
  readonly assetsCouple: number;
}

const years: Readonly<Record<number, Year>> = {
  2023: { premium: 1889n, threshold: 25070n, single: 123n, couple: 2378n, above: 13640n, assetsSingle: 127582, assetsCouple: 161329 },
  2024: { premium: 1987n, threshold: 26819n, single: 1879n, couple: 4256n, above: 13670n, assetsSingle: 140213, assetsCouple: 177301 },
  2025: { premium: 2112n, threshold: 28406n, single: 1896n, couple: 4273n, above: 13700n, assetsSingle: 141896, assetsCouple: 179429 },
  2026: { premium: 2119n, threshold: 29736n, single: 1912n, couple: 4289n, above: 13730n, assetsSingle: 146011, assetsCouple: 184633 },
};

/** The award in whole euros. */
export function plainAward(choices: HouseholdChoices): number {
  const law = years[choices.year];
  if (law === undefined) throw new Error(`no amounts for ${String(choices.year)}`);
  if (tooMuch(choices, law)) return 0;
  // twice twelve times the award, so that halves and twelfths stay whole
  let total = 0n;
  for (let month = 1; month <= 12; month += 1) {
    if (month >= choices.insuredFrom && month <= choices.insuredTo && oldEnough(choices, month)) total += twiceYear(choices, law, month);
  }
  const unit = 24n * scale;
  const rounded = (2n * total + unit) / (2n * unit);
  return rounded < 24n ? 0 : Number(rounded);
}

function twiceYear({ income, partner }: HouseholdChoices, law: Year, month: number): bigint {
  const withPartner = partner !== null && month >= partner.from && month <= partner.to;
  const together = BigInt(income + (withPartner ? partner.income : 0));
  const above = together > law.threshold ? together - law.threshold : 0n;
  const norm = (withPartner ? law.couple : law.single) * law.threshold + law.above * above;
  const excess = (withPartner ? 2n : 1n) * law.premium * scale - norm;
  if (excess <= 0n) return 0n;
  return withPartner && !partner.insured ? excess : 2n * excess;
}

function tooMuch({ assets, partner }: HouseholdChoices, law: Year): boolean {
  const allYear = partner !== null && partner.from === 1 && partner.to === 12;
  return allYear ? assets + partner.assets > law.assetsCouple : assets > law.assetsSingle;
}

function oldEnough({ year, birthYear, birthMonth }: HouseholdChoices, month: number): boolean {
  return (year - birthYear) * 12 + month > 18 * 12 + birthMonth;
}
