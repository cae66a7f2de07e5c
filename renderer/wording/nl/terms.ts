import { listOf } from './common.ts';

/** How a term was counted, in Dutch. */
export const terms = {
  title: 'Termijnen',
  until: (date: string) => `t/m ${date}`,
  passed: (date: string) => `was ${date}`,
  counted: (length: string, from: string) => `${length} na ${from}`,
  named: 'de wet noemt deze dag',
  suspended: (from: string, to: string, days: number) => `stond ${days === 1 ? '1 dag' : `${days} dagen`} stil, van ${from} t/m ${to}`,
  moved: (closed: readonly string[]) => `schuift op: ${listOf(closed)}`,
  notMoved: {
    longTerm: (closed: string) => `blijft op ${closed}, want een termijn van meer dan twaalf weken schuift niet op`,
    ruledOut: (closed: string) => `blijft op ${closed}, want deze termijn schuift niet op`,
    namedDay: (closed: string) => `blijft op ${closed}, want de wet noemt de dag zelf`,
    noTermOfLaw: (closed: string) => `blijft op ${closed}, want deze termijn staat niet in een wet`,
  },
  closedDay: (day: string, holiday: string | null) => (holiday === null ? day : `${day} (${holiday})`),
  saturday: 'zaterdag',
  sunday: 'zondag',
  read: (titles: readonly string[]) => `Gelezen in: ${listOf(titles)}`,
  told: (kind: string, told: string, counted: string) => `In het dossier staat ${told}. Geteld is de ${kind}: ${counted}. De burger hoorde de eerste datum.`,
  after: {
    revisionInstead: 'Daarna kan de burger nog om herziening vragen.',
    excusableDelay: 'Te laat telt toch mee als de burger daar niets aan kon doen.',
    noticeOfDefault: 'Beslissen wij niet op tijd, dan kan de burger ons in gebreke stellen. Wij hebben dan nog twee weken.',
    penaltyRuns: 'Daarna begint een dwangsom te lopen, als die er voor dit besluit is.',
    appealForLateDecision: 'Daarna kan de burger naar de rechter, omdat wij niet beslissen.',
    changeCarriedOut: 'Doet de burger niets, dan voeren wij de wijziging door.',
    noAllowanceForYear: 'Daarna is er over dat jaar geen toeslag meer aan te vragen.',
    decidedOnWhatIsKnown: 'Daarna beslissen wij met wat bekend is.',
    awardStands: 'Daarna staat de toekenning vast.',
    advanceStands: 'Daarna verlagen wij het voorschot niet meer.',
    tooMuchPaidAskedBack: 'Wat door te laat melden te veel is betaald, moet terug.',
  },
  howCounted: {
    decisionOnObjectionTerm: (length: string, from: string) => `Dat is ${length} na het einde van de bezwaartermijn op ${from}.`,
    adjournment: (length: string, from: string) => `Wij hebben de beslistermijn, die tot ${from} liep, één keer met ${length} verlengd.`,
    other: (length: string, from: string) => `Dat is ${length} na ${from}.`,
  },
  becauseMoved: (day: string) => `${day} was geen werkdag. Daarom is het de eerste werkdag daarna.`,
  penalty: {
    awir: 'Te laat beslissen kost ons een dwangsom per week, na een ingebrekestelling. Of die er is, hangt af van het verschil.',
    awb: 'Te laat beslissen kost ons een dwangsom per dag, na een ingebrekestelling.',
    none: 'Voor dit besluit is er geen dwangsom.',
  },
};
