/** Kinds and states of what a file holds, in Dutch: one word per thing, wherever it is shown. */
export const caseWords = {
  changeKind: {
    income: 'inkomen', assets: 'vermogen', partnerBegins: 'toeslagpartner erbij', partnerEnds: 'uit elkaar', birth: 'geboorte', childTurns18: 'kind wordt 18',
    death: 'overlijden', move: 'verhuizing', rent: 'huur', childcareHours: 'opvanguren', childcareEnds: 'opvang stopt', insuranceBegins: 'zorgverzekering begint',
    insuranceEnds: 'zorgverzekering stopt', application: 'aanvraag', stop: 'toeslag stoppen',
  },
  changeState: {
    received: 'ontvangen', alerted: 'wacht op reactie', letterSent: 'brief verstuurd', stopped: 'tegengehouden', carriedOut: 'verwerkt', refused: 'afgewezen', withdrawn: 'ingetrokken',
  },
  changedBy: { citizen: 'door de burger', source: 'uit een bron', agency: 'door Dienst Toeslagen' },
  objectionKind: { objection: 'Bezwaar', complaint: 'Klacht', revisionRequest: 'Herzieningsverzoek', appeal: 'Beroep' },
  objectionState: {
    received: 'ontvangen', confirmed: 'ontvangst bevestigd', incomplete: 'nog niet compleet', inProgress: 'in behandeling', hearing: 'hoorzitting', adjourned: 'verdaagd',
    suspended: 'opgeschort', noticeOfDefault: 'in gebreke gesteld', decided: 'beslist', appealed: 'in beroep', withdrawn: 'ingetrokken', handledAsChange: 'behandeld als wijziging',
  },
  recoveryStage: {
    established: 'brief verstuurd', deferredForObjection: 'uitstel wegens bezwaar', arrangement: 'regeling', setOff: 'verrekening', termExpired: 'betaaltermijn voorbij', reminder: 'herinnering',
    formalReminder: 'aanmaning', writ: 'dwangbevel', enforcement: 'dwanginvordering', outsideCollection: 'buiten invordering', pausedForRecoveryOperation: 'pauze hersteloperatie',
    paid: 'betaald', reduced: 'verminderd',
  },
  /** in a column; the whole word and sentence stand behind it */
  recoveryStageShort: {
    established: 'brief', deferredForObjection: 'uitstel bezwaar', arrangement: 'regeling', setOff: 'verrekening', termExpired: 'te laat', reminder: 'herinnering',
    formalReminder: 'aanmaning', writ: 'dwangbevel', enforcement: 'dwang', outsideCollection: 'niet geïnd', pausedForRecoveryOperation: 'pauze UHT',
    paid: 'betaald', reduced: 'verminderd',
  },
  recoveryStageInWords: {
    established: 'De brief is verstuurd. De burger kan nog zonder kosten betalen.',
    deferredForObjection: 'De burger hoeft niet te betalen zolang het bezwaar loopt.',
    arrangement: 'De burger betaalt in termijnen.',
    setOff: 'De schuld wordt verrekend met toeslagen.',
    termExpired: 'De betaaltermijn is voorbij. Er is nog geen herinnering verstuurd.',
    reminder: 'Er is een herinnering verstuurd. Die kost niets.',
    formalReminder: 'Er is een aanmaning verstuurd. Daar horen kosten bij.',
    writ: 'Er is een dwangbevel. Daar horen kosten bij.',
    enforcement: 'De schuld wordt met dwang geïnd, bijvoorbeeld via het loon of de bank.',
    outsideCollection: 'De rest wordt niet meer actief geïnd. Verrekenen kan nog wel.',
    pausedForRecoveryOperation: 'De inning ligt stil omdat deze burger bij de hersteloperatie hoort.',
    paid: 'De schuld is betaald.',
    reduced: 'De schuld is verlaagd.',
  },
  arrangementKind: { standard: 'standaardregeling', personal: 'persoonlijke regeling', extended: 'verlengde regeling', deferral: 'uitstel van betaling', setOff: 'verrekening' },
  arrangementKindShort: { standard: 'standaard', personal: 'persoonlijk', extended: 'verlengd', deferral: 'uitstel', setOff: 'verrekening' },
  arrangementState: { asked: 'gevraagd', running: 'loopt', behind: 'termijn gemist', refused: 'afgewezen', withdrawn: 'ingetrokken', finished: 'afgerond' },
  decisionKind: {
    advance: 'Voorschot', revisedAdvance: 'Gewijzigd voorschot', definitive: 'Definitieve toekenning', revision: 'Herziening', nil: 'Op nihil gezet', recovery: 'Terugvordering',
    costs: 'Kosten', arrangement: 'Betalingsregeling', onObjection: 'Beslissing op bezwaar',
  },
  paymentState: { planned: 'gepland', paid: 'betaald', returned: 'teruggekomen', setOff: 'verrekend' },
  payee: { own: 'eigen rekening', childcareOrganisation: 'kinderopvang', landlord: 'verhuurder', insurer: 'zorgverzekeraar', municipality: 'gemeente', administrator: 'bewindvoerder' },
  letterKind: {
    decision: 'Beschikking', attention: 'Attentiebrief', mutation: 'Mutatiebrief', reminder: 'Herinnering', formalReminder: 'Aanmaning', writ: 'Dwangbevel',
    confirmation: 'Ontvangstbevestiging', correction: 'Herstelbrief', other: 'Brief',
  },
  noteKind: { note: 'Notitie', agreement: 'Afspraak', handOver: 'Overdracht' },
  callbackState: { open: 'open', pickedUp: 'opgepakt', notReached: 'niet bereikt', handedBack: 'terug met een vraag', done: 'gedaan' },
  caller: { self: 'burger zelf', partner: 'partner', representative: 'vertegenwoordiger', relative: 'familie', helper: 'hulpverlener', unknown: 'onbekend' },
  role: { applicant: 'aanvrager', partner: 'toeslagpartner', child: 'kind', coResident: 'medebewoner', subtenant: 'onderhuurder' },
  incident: { serviceCosts2025: 'Servicekosten huurtoeslag 2025', arrangementsWronglyProcessed: 'Regeling verkeerd verwerkt', recoveriesNotStarted: 'Terugvordering niet gestart' },
  parts: {
    members: 'het huishouden', marks: 'de bijzonderheden', records: 'de gegevens uit bronnen', allowanceYears: 'de stand van de toeslagen', decisions: 'de beschikkingen', payments: 'de betalingen',
    changes: 'de wijzigingen', objections: 'de bezwaren', recoveries: 'de terugvorderingen', arrangements: 'de regelingen', proposals: 'de voorstellen', calculations: 'de rekenmomenten', contacts: 'de contacten', letters: 'de brieven', notes: 'de notities',
    callbacks: 'de terugbelafspraken', incidents: 'de incidenten', sources: 'de bronnen',
  },
  keptGround: { children: 'aantal kinderen' },
  unit: { 'euro per year': 'per jaar', 'euro per month': 'per maand', 'euro per hour': 'per uur', 'hours per month': 'uur per maand', persons: 'personen', years: 'jaar', months: 'maanden', days: 'dagen' },
  reading: 'lezen…',
  thing: {
    decision: 'Beschikking', payment: 'Betaling', change: 'Wijziging', objection: 'Bezwaar', recovery: 'Terugvordering', arrangement: 'Betalingsregeling', contact: 'Contact', letter: 'Brief', note: 'Notitie',
    callback: 'Terugbelafspraak', incident: 'Incident', proposal: 'Voorstel', calculation: 'Rekenmoment',
  },
  label: {
    kind: 'Soort', about: 'Over', what: 'Wat', subject: 'Onderwerp', summary: 'Samenvatting', moment: 'Wanneer', caller: 'Wie belde', dated: 'Datum', month: 'Voor', amount: 'Bedrag', payee: 'Betaald aan',
    state: 'Stand', author: 'Geschreven door', owner: 'Wie', due: 'Vóór', text: 'Tekst', question: 'Vraag', agreedOn: 'Afgesproken op', nextTerm: 'Volgende termijn', lastTerm: 'Laatste termijn', until: 'Tot',
  },
  yes: 'ja',
  no: 'nee',
};
