/** Terugkijken, in Dutch. */
export const lookBack = {
  title: 'Terugkijken',
  intro: 'Het hele scherm laat het dossier zien zoals het toen bekend was. Wat later is vastgelegd, staat er dan niet in. Notities en het gesprek blijven van nu.',
  decision: 'Dag van een besluit',
  noDecision: 'een andere dag',
  field: { knownOn: 'Gegevens bekend op', lawOn: 'Recht zoals op' },
  about: { knownOn: 'Bijvoorbeeld 1-3 of 1 maart 2026.', lawOn: 'Leeg: dezelfde dag. Vul vandaag in om met de wet van nu te rekenen.' },
  example: 'dag-maand-jaar',
  notRead: 'Deze dag is niet te lezen. Schrijf bijvoorbeeld 1-3-2026.',
  notYet: 'Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.',
  go: 'Terugkijken',
  notNow: 'U kijkt terug.',
  shown: (day: string, law: string | null) => `Gegevens zoals bekend op ${day}, recht zoals op ${law ?? 'die dag'}.`,
  otherDay: 'Andere dag…',
  toNow: 'Naar nu',
  answer: (day: string) => `Zo was het bekend op ${day}.`,
  ofDecision: 'Hele scherm op deze dag',
};
