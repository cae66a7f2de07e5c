/** Change or objection: which way for what is wrong, in Dutch. */
export const remedies = {
  title: 'Wijziging of bezwaar?',
  wrong: {
    dataChangedOrWrong: 'Inkomen, huur, uren of uurprijs is veranderd of verkeerd geschat',
    familyOrStatusWrong: 'Gezin of verblijfsstatus staat verkeerd in de beschikking',
    calculationWrong: 'De berekening, een regel, de periode of een grens klopt niet',
    finalAwardPastTerm: 'De definitieve berekening klopt niet, en bezwaar kan niet meer',
    cannotPay: 'De burger kan het niet betalen',
    disagreesWithMutation: 'De burger is het niet eens met de wijziging',
    costsOrInterest: 'De kosten of de rente kloppen niet',
  },
  way: {
    change: 'een wijziging doorgeven',
    callFirst: 'eerst bellen',
    objection: 'bezwaar maken',
    revisionRequest: 'om herziening vragen',
    arrangement: 'een betalingsregeling vragen',
    stopMutation: 'de wijziging tegenhouden',
  },
  ways: (ways: readonly string[]) => ways.join(', en anders '),
  doesNotHelp: (way: string) => `${way} helpt hier niet`,
  until: (date: string) => `t/m ${date}`,
  passed: (date: string) => `kon t/m ${date}, dat is voorbij`,
  within: (length: string) => `binnen ${length} na de verandering`,
  agencyPage: (sources: string) => `Zo zegt de dienst het zelf: ${sources}`,
  drawnFromLaw: 'Onzeker: afgeleid uit de wet. Laat een specialist dit bevestigen.',
  drawn: (sources: string) => `Onzeker: afgeleid uit ${sources}. Laat een specialist dit bevestigen.`,
};
