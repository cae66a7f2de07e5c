/** A law the rules rest on: short title as caseworkers cite it, full title, number in the register of laws (BWB). */
export interface Law {
  readonly shortTitle: string;
  readonly title: string;
  readonly register: string;
}

/** The laws by the name the rules use for them. */
export const laws = {
  Awir: { shortTitle: 'Awir', title: 'Algemene wet inkomensafhankelijke regelingen', register: 'BWBR0018472' },
  Wzt: { shortTitle: 'Wzt', title: 'Wet op de zorgtoeslag', register: 'BWBR0018451' },
  Wht: { shortTitle: 'Wht', title: 'Wet op de huurtoeslag', register: 'BWBR0008659' },
  Wveb: { shortTitle: 'Wveb', title: 'Wet verlaging eigen bijdrage huurtoeslag', register: 'BWBR0049106' },
  Bht: { shortTitle: 'Bht', title: 'Besluit op de huurtoeslag', register: 'BWBR0008763' },
  Wkb: { shortTitle: 'Wkb', title: 'Wet op het kindgebonden budget', register: 'BWBR0022751' },
  Wko: { shortTitle: 'Wko', title: 'Wet kinderopvang', register: 'BWBR0017017' },
  Bkot: { shortTitle: 'Besluit kinderopvangtoeslag', title: 'Besluit kinderopvangtoeslag', register: 'BWBR0017321' },
  Awr: { shortTitle: 'AWR', title: 'Algemene wet inzake rijksbelastingen', register: 'BWBR0002320' },
  Bw1: { shortTitle: 'BW Boek 1', title: 'Burgerlijk Wetboek Boek 1', register: 'BWBR0002656' },
  Aow: { shortTitle: 'AOW', title: 'Algemene Ouderdomswet', register: 'BWBR0002221' },
  Ib: { shortTitle: 'Wet IB 2001', title: 'Wet inkomstenbelasting 2001', register: 'BWBR0011353' },
  Akw: { shortTitle: 'AKW', title: 'Algemene Kinderbijslagwet', register: 'BWBR0002368' },
  Zvw: { shortTitle: 'Zvw', title: 'Zorgverzekeringswet', register: 'BWBR0018450' },
  Vw: { shortTitle: 'Vw 2000', title: 'Vreemdelingenwet 2000', register: 'BWBR0011823' },
  Awb: { shortTitle: 'Awb', title: 'Algemene wet bestuursrecht', register: 'BWBR0005537' },
  Atw: { shortTitle: 'Algemene termijnenwet', title: 'Algemene termijnenwet', register: 'BWBR0002448' },
  Uawir: { shortTitle: 'Uitvoeringsregeling Awir', title: 'Uitvoeringsregeling Algemene wet inkomensafhankelijke regelingen', register: 'BWBR0019237' },
  Iw: { shortTitle: 'IW 1990', title: 'Invorderingswet 1990', register: 'BWBR0004770' },
  Uiw: { shortTitle: 'Uitvoeringsregeling IW 1990', title: 'Uitvoeringsregeling Invorderingswet 1990', register: 'BWBR0004766' },
  Li: { shortTitle: 'Leidraad Invordering 2008', title: 'Leidraad Invordering 2008', register: 'BWBR0024096' },
  Kostenwet: { shortTitle: 'Kostenwet', title: 'Kostenwet invordering rijksbelastingen', register: 'BWBR0002645' },
  Pw: { shortTitle: 'Participatiewet', title: 'Participatiewet', register: 'BWBR0015703' },
  Rv: { shortTitle: 'Rv', title: 'Wetboek van Burgerlijke Rechtsvordering', register: 'BWBR0001827' },
  Rzv: { shortTitle: 'Regeling zorgverzekering', title: 'Regeling zorgverzekering', register: 'BWBR0018715' },
} as const satisfies Record<string, Law>;

export type LawName = keyof typeof laws;
