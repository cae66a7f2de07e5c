import { article, type LegalBasis } from './engine/legal-basis.ts';

/** A term of the field: the Dutch word of the law, an English word, and where the law gives it meaning. */
export interface GlossaryEntry {
  readonly dutch: string;
  readonly english: string;
  readonly basis: LegalBasis | null;
}

function term(dutch: string, english: string, basis: LegalBasis | null): GlossaryEntry {
  return { dutch, english, basis };
}

/**
 * begrippen — every concept the rules speak of. A step can only carry a term from this list, and the screen writes the word from
 * the same entry, so a concept has one name everywhere.
 */
export const glossary = {
  // what all allowances share
  allowance: term('toeslag', 'allowance', article('Awir', '2', '1')),
  calculationYear: term('berekeningsjaar', 'calculation year', article('Awir', '2', '1')),
  applicant: term('aanvrager', 'applicant', article('Awir', '2', '1')),
  allowancePartner: term('toeslagpartner', 'allowance partner', article('Awir', '3')),
  hasAllowancePartner: term('heeft een toeslagpartner', 'has an allowance partner', article('Awir', '3')),
  samePartnerAllYear: term('het hele jaar dezelfde toeslagpartner', 'the same allowance partner all year', article('Awir', '7', '3')),
  referenceDate: term('peildatum', 'reference date', article('Awir', '5')),
  monthCount: term('aantal maanden', 'number of months', article('Awir', '5')),
  ageLimit: term('leeftijdsgrens', 'age limit', null),
  alive: term('in leven', 'alive', article('Awir', '5')),
  applicantLives: term('aanvrager is in leven', 'the applicant is alive', article('Awir', '5')),
  birthDate: term('geboortedatum', 'date of birth', null),
  deathDate: term('datum van overlijden', 'date of death', null),
  lawfulStay: term('rechtmatig verblijf', 'lawful stay', article('Vw', '8')),
  partnerLawfulStay: term('rechtmatig verblijf van de toeslagpartner', 'lawful stay of the allowance partner', article('Awir', '9', '2')),
  assessmentIncome: term('toetsingsinkomen', 'assessment income', article('Awir', '8', '1')),
  incomeConsidered: term('toetsingsinkomen dat meetelt', 'income that counts', article('Awir', '7', '1')),
  assets: term('vermogen op 1 januari', 'assets on 1 January', article('Awir', '7', '3')),
  assetsOfCouple: term('gezamenlijk vermogen', 'joint assets', article('Awir', '7', '3')),
  assetsConsidered: term('vermogen dat meetelt', 'assets that count', article('Awir', '7', '3')),
  assetLimit: term('vermogensgrens', 'asset limit', article('Awir', '7', '3')),
  assetLimitSingle: term('vermogensgrens zonder toeslagpartner', 'asset limit without allowance partner', article('Awir', '7', '3')),
  assetLimitCouple: term('vermogensgrens met toeslagpartner', 'asset limit with allowance partner', article('Awir', '7', '3')),
  assetsWithinLimit: term('vermogen niet boven de grens', 'assets not above the limit', article('Awir', '7', '3')),
  yearlyEntitlement: term('recht over een heel jaar', 'entitlement over a whole year', null),
  entitlementOverMonths: term('recht over deze maanden, maal twaalf', 'entitlement over these months, times twelve', null),
  entitlementOverYear: term('recht over het berekeningsjaar', 'entitlement over the calculation year', null),
  awardRounded: term('toekenning, afgerond op hele euro’s', 'award, rounded to whole euros', article('Awir', '14', '4')),
  minimumAward: term('minimumbedrag', 'minimum award', article('Awir', '14', '5')),
  award: term('toekenning', 'award', article('Awir', '14')),
  shownMonth: term('bedrag per maand op de beschikking', 'amount a month as decided', null),

  // zorgtoeslag
  healthInsured: term('verzekerd voor zorg', 'insured for healthcare', article('Wzt', '1', '1')),
  insuredAgeReached: term('verzekerde vanaf de maand na de achttiende verjaardag', 'insured person from the month after turning eighteen', article('Wzt', '1', '1')),
  treatyInsured: term('verdragsgerechtigde', 'insured by treaty', article('Zvw', '69')),
  careCountryFactor: term('woonlandfactor', 'factor of the country of residence', article('Wzt', '4a', '2')),
  toldCountryFactor: term('opgegeven woonlandfactor', 'factor as told', article('Wzt', '4a', '2')),
  publishedCountryFactor: term('vastgestelde woonlandfactor', 'factor as published', article('Wzt', '4a', '2')),
  partnerHealthInsured: term('toeslagpartner verzekerd voor zorg', 'allowance partner insured for healthcare', article('Wzt', '1', '1')),
  partnerInsuredAgeReached: term('toeslagpartner ouder dan achttien', 'allowance partner past eighteen', article('Wzt', '1', '1')),
  partnerIsInsured: term('toeslagpartner is verzekerde', 'the allowance partner is an insured person', article('Wzt', '1', '1')),
  partnerTreatyInsured: term('toeslagpartner is verdragsgerechtigde', 'the allowance partner is insured by treaty', article('Zvw', '69')),
  entitledToHealthcareAllowance: term('aanspraak op zorgtoeslag', 'entitled to healthcare allowance', article('Wzt', '2', '1')),
  standardPremium: term('standaardpremie', 'standard premium', article('Wzt', '4')),
  premiumOfPerson: term('standaardpremie die voor deze persoon telt', 'standard premium that counts for this person', article('Wzt', '2', '1')),
  standardPremiums: term('standaardpremie die meetelt', 'standard premium that counts', article('Wzt', '2', '1')),
  thresholdIncome: term('drempelinkomen', 'threshold income', article('Wzt', '1', '1')),
  thresholdRate: term('percentage van het drempelinkomen', 'percentage of the threshold income', article('Wzt', '2', '3')),
  thresholdRateSingle: term('percentage van het drempelinkomen, zonder toeslagpartner', 'percentage of the threshold income, without allowance partner', article('Wzt', '2', '3')),
  thresholdRateCouple: term('percentage van het drempelinkomen, met toeslagpartner', 'percentage of the threshold income, with allowance partner', article('Wzt', '2', '3')),
  excessRate: term('percentage van het inkomen boven het drempelinkomen', 'percentage of the income above the threshold', article('Wzt', '2', '3')),
  normPremium: term('normpremie', 'norm premium', article('Wzt', '2', '2')),
  premiumExcess: term('standaardpremie min normpremie', 'standard premium less norm premium', article('Wzt', '2', '1')),
  shareWhenPartnerNotInsured: term('deel bij een toeslagpartner die geen verzekerde is', 'share when the allowance partner is not insured', article('Wzt', '2', '4')),
  calculatedEntitlement: term('berekende zorgtoeslag over een heel jaar', 'calculated healthcare allowance over a whole year', article('Wzt', '2', '1')),

  // what the rules do not model
  uninsuredPartnerAbroad: term('toeslagpartner in het buitenland die nergens verzekerd is', 'allowance partner abroad who is insured nowhere', article('Wzt', '4a', '4')),
  treatyPartnerBeforeAmendment: term('verdragsgerechtigde toeslagpartner vóór 6 november 2024', 'allowance partner insured by treaty before 6 November 2024', article('Wzt', '4a', '3')),
  partnerAssetsPartOfYear: term('vermogensgrens bij een toeslagpartner voor een deel van het jaar', 'asset limit with an allowance partner for part of the year', article('Wzt', '3', '1')),
  tenPercentRule: term('10%-regeling na het einde van het partnerschap', 'ten per cent rule after the end of a partnership', article('Awir', '8', '3')),
  incomeAfterDeath: term('toetsingsinkomen na overlijden', 'assessment income after death', article('Awir', '8', '5')),
} as const satisfies Record<string, GlossaryEntry>;

/** The name of a concept. An unnamed concept does not compile. */
export type Term = keyof typeof glossary;
