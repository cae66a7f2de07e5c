import type { PersonFacts } from '../../models/household.ts';
import { Decimal, readEuro } from '../../models/money.ts';
import { choose, derive, factFinding, isKnown, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import { sum } from '../engine/rounding.ts';
import type { MinorChild } from './minor-children.ts';

/** What the asset test of an allowance rests on. */
export interface AssetTest {
  readonly applicant: PersonFacts;
  /** everybody who is partner in some month of the year, with whether there was a partner: one entry for each different month */
  readonly partners: readonly { readonly partner: PersonFacts | null; readonly hasAllowancePartner: Finding<boolean> }[];
  readonly limitSingle: Finding<Decimal>;
  readonly limitCouple: Finding<Decimal>;
  readonly basis: LegalBasis;
  /** whose assets count with those of the parents. Wet IB 2001 art. 2.15. */
  readonly minorChildren?: readonly MinorChild[];
}

/**
 * vermogenstoets — whether the assets on 1 January are not above the limit; exactly the limit is allowed. The joint limit holds only
 * with the same partner all year, else the applicant's own assets count against the limit of a single person. With a partner all year only the joint limit is tested. Awir art. 7 lid 3, Wzt
 * art. 3, Wkb art. 1 lid 4.
 */
export function assetsWithinLimit(test: AssetTest): Finding<boolean> {
  const partner = test.partners.find((one) => one.partner !== null)?.partner ?? null;
  return partner === null ? withinLimitOfSingle(test) : withinLimitWithPartner(test, partner);
}

/** Each different answer to "who is the partner" in the months that the applicant lives, once: for the asset test of a year. */
export function partnersOfYear(months: readonly { readonly partner: PersonFacts | null; readonly month: { readonly applicantLives: Finding<boolean>; readonly hasAllowancePartner: Finding<boolean> } }[]): AssetTest['partners'] {
  const living = months.filter(({ month }) => !isKnown(month.applicantLives, false));
  return [...new Map(living.map(({ partner, month: { hasAllowancePartner } }) => [`${partner?.id ?? ''} ${hasAllowancePartner.outcome.kind}`, { partner, hasAllowancePartner }])).values()];
}

/** Whether the applicant has one and the same partner in all months of the year that they live: "het gehele berekeningsjaar dezelfde partner". Awir art. 7 lid 3. */
function samePartnerAllYear(partners: AssetTest['partners'], basis: LegalBasis): Finding<boolean> {
  return derive({
    term: 'samePartnerAllYear', basis, unit: 'yes or no',
    formula: 'count(hasAllowancePartner) = 1 and all(hasAllowancePartner)',
    from: { hasAllowancePartner: partners.map((one) => one.hasAllowancePartner) },
    compute: ({ hasAllowancePartner }) => hasAllowancePartner.length === 1 && hasAllowancePartner.every(Boolean),
  });
}

function withinLimitOfSingle(test: AssetTest): Finding<boolean> {
  const { applicant, limitSingle, basis } = test;
  const children = assetsOfChildren(test);
  if (children.length > 0) {
    return derive({
      term: 'assetsWithinLimit', basis, unit: 'yes or no',
      formula: 'assets + sum(assetsOfMinorChild) ≤ assetLimitSingle',
      from: { assets: assetsOf(applicant, basis), assetsOfMinorChild: children, assetLimitSingle: limitSingle },
      compute: ({ assets, assetsOfMinorChild, assetLimitSingle }) => assets.plus(sum(assetsOfMinorChild)).lessThanOrEqualTo(assetLimitSingle),
    });
  }
  return derive({
    term: 'assetsWithinLimit', basis, unit: 'yes or no',
    formula: 'assets ≤ assetLimitSingle',
    from: { assets: assetsOf(applicant, basis), assetLimitSingle: limitSingle },
    compute: ({ assets, assetLimitSingle }) => assets.lessThanOrEqualTo(assetLimitSingle),
  });
}

function withinLimitWithPartner(test: AssetTest, partner: PersonFacts): Finding<boolean> {
  const { applicant, partners, limitSingle, limitCouple, basis } = test;
  const condition = samePartnerAllYear(partners, basis);
  const ofApplicant = assetsOf(applicant, basis);
  const children = assetsOfChildren(test);
  const own = children.length === 0 ? ofApplicant : derive({
    term: 'assetsWithChildren', person: applicant.id, basis: article('Ib', '2.15'), unit: 'euro',
    formula: 'assets + sum(assetsOfMinorChild)',
    from: { assets: ofApplicant, assetsOfMinorChild: children },
    compute: ({ assets, assetsOfMinorChild }) => assets.plus(sum(assetsOfMinorChild)),
  });
  const together = derive({
    term: 'assetsOfCouple', basis, unit: 'euro',
    formula: children.length === 0 ? 'sum(assets)' : 'sum(assets) + sum(assetsOfMinorChild)',
    from: { assets: [ofApplicant, assetsOf(partner, basis)], ...(children.length > 0 && { assetsOfMinorChild: children }) },
    compute: ({ assets, assetsOfMinorChild = [] }) => sum([...assets, ...assetsOfMinorChild]),
  });
  return derive({
    term: 'assetsWithinLimit', basis, unit: 'yes or no',
    formula: 'assetsConsidered ≤ assetLimit',
    from: {
      assetsConsidered: choose({ term: 'assetsConsidered', basis, unit: 'euro', condition, ifSo: together, otherwise: own }),
      assetLimit: choose({ term: 'assetLimit', basis, unit: 'euro', condition, ifSo: limitCouple, otherwise: limitSingle }),
    },
    compute: ({ assetsConsidered, assetLimit }) => assetsConsidered.lessThanOrEqualTo(assetLimit),
  });
}

/** Of children who were minors what is known and not nothing; what nobody told is taken to be in the assets of the parents already. */
function assetsOfChildren({ minorChildren = [] }: AssetTest): readonly Finding<Decimal>[] {
  const basis = article('Ib', '2.15');
  return minorChildren.filter(({ child: { assets: { value } } }) => value !== null && !readEuro(value).isZero()).map(({ child, adultAgeReached }) => derive({
    term: 'assetsOfMinorChild', person: child.id, basis, unit: 'euro',
    formula: 'if(adultAgeReached, 0, assets)',
    from: { adultAgeReached, assets: assetsOf(child, basis) },
    compute: ({ adultAgeReached: ofAge, assets }) => ofAge ? nothing : assets,
  }));
}

const nothing = new Decimal(0);

/** vermogen — rendementsgrondslag on 1 January of the calculation year as it is told, with green investments that box 3 exempts (lid 3) and with assets and debts abroad (lid 5) in it. Awir art. 7. */
function assetsOf(person: PersonFacts, basis: LegalBasis): Finding<Decimal> {
  return factFinding({
    term: 'assets', person: person.id, basis, unit: 'euro', fact: person.assets,
    value: person.assets.value === null ? null : readEuro(person.assets.value),
  });
}
