/** A publication that an amount of law was taken from. */
export interface Publication {
  readonly title: string;
  readonly link: string;
}

function publication(title: string, link: string): Publication {
  return { title, link };
}

/** publicaties — Staatsblad, Staatscourant, law texts and official pages that the parameters were read in. */
export const publications = {
  'stb-2022-472': publication('Besluit van 24 november 2022, Stb. 2022, 472', 'https://zoek.officielebekendmakingen.nl/stb-2022-472.html'),
  'stb-2025-412': publication('Besluit van 4 december 2025, Stb. 2025, 412', 'https://zoek.officielebekendmakingen.nl/stb-2025-412.html'),
  'taxlive-2023': publication(
    'Standaardpremie en bestuursrechtelijke premies 2023 vastgesteld (V-N Vandaag)',
    'https://www.taxlive.nl/nl/documenten/vn-vandaag/standaardpremie-en-bestuursrechtelijke-premies-2023-vastgesteld/',
  ),
  bwbr0049005: publication('Regeling vaststelling standaardpremie en bestuursrechtelijke premies 2024, art. 1', 'https://wetten.overheid.nl/BWBR0049005/2024-01-01'),
  bwbr0050536: publication('Regeling vaststelling standaardpremie en bestuursrechtelijke premies 2025, art. 1', 'https://wetten.overheid.nl/BWBR0050536/2025-01-01'),
  'stcrt-2025-40022': publication('Regeling vaststelling standaardpremie en bestuursrechtelijke premies 2026, art. 1, Stcrt. 2025, 40022', 'https://zoek.officielebekendmakingen.nl/stcrt-2025-40022.html'),
  'taxlive-2026': publication(
    'Standaardpremie en bestuursrechtelijke premies 2026 vastgesteld (V-N Vandaag)',
    'https://www.taxlive.nl/nl/documenten/vn-vandaag/standaardpremie-en-bestuursrechtelijke-premies-2026-vastgesteld',
  ),
  'wzt-2025': publication('Wet op de zorgtoeslag, tekst per 1 januari 2025', 'https://wetten.overheid.nl/BWBR0018451/2025-01-01'),
  'wzt-2026': publication('Wet op de zorgtoeslag, tekst per 1 januari 2026', 'https://wetten.overheid.nl/BWBR0018451/2026-01-01'),
  'wkb-2023': publication('Wet op het kindgebonden budget, tekst per 11 februari 2023', 'https://wetten.overheid.nl/BWBR0022751/2023-02-11'),
  'wkb-2024': publication('Wet op het kindgebonden budget, tekst per 1 januari 2024', 'https://wetten.overheid.nl/BWBR0022751/2024-01-01'),
  'wkb-2025': publication('Wet op het kindgebonden budget, tekst per 1 januari 2025', 'https://wetten.overheid.nl/BWBR0022751/2025-01-01'),
  'wkb-2026': publication('Wet op het kindgebonden budget, tekst per 1 juli 2026', 'https://wetten.overheid.nl/BWBR0022751/2026-07-01'),
  'szw-2027': publication('Begroting SZW 2027, Kamerstukken II 2026/27, 37 020 XV, nr. 2, p. 143 en tabel 107, ingediend en niet vastgesteld (read in one transcription)', 'https://zoek.officielebekendmakingen.nl/kst-37020-XV-2.html'),
  'szw-2027-childcare': publication('Begroting SZW 2027, Kamerstukken II 2026/27, 37 020 XV, nr. 2, p. 116 en tabel 81, ingediend en niet vastgesteld (read in one quotation)', 'https://zoek.officielebekendmakingen.nl/kst-37020-XV-2.html'),
  'wht-2024': publication('Wet op de huurtoeslag, tekst per 1 januari 2024', 'https://wetten.overheid.nl/BWBR0008659/2024-01-01'),
  'wht-2025': publication('Wet op de huurtoeslag, tekst per 1 januari 2025', 'https://wetten.overheid.nl/BWBR0008659/2025-01-01'),
  'wht-2026': publication('Wet op de huurtoeslag, tekst per 1 januari 2026', 'https://wetten.overheid.nl/BWBR0008659/2026-01-01'),
  'wveb-2026': publication('Wet verlaging eigen bijdrage huurtoeslag, art. 1, tekst per 1 januari 2026', 'https://wetten.overheid.nl/BWBR0049106/2026-01-01'),
  'bht-2026': publication('Besluit op de huurtoeslag, art. 7, tekst per 1 januari 2026', 'https://wetten.overheid.nl/BWBR0008763/2026-01-01'),
  'stcrt-2023-31878': publication('Regeling huurtoeslaggrenzen 2024, Stcrt. 2023, 31878', 'https://zoek.officielebekendmakingen.nl/stcrt-2023-31878.html'),
  'stcrt-2025-39783': publication('Regeling huurtoeslaggrenzen 2026, Stcrt. 2025, 39783', 'https://wetten.overheid.nl/BWBR0051841/2026-01-01'),
  'tg083-2026': publication('Dienst Toeslagen, Berekening huurtoeslag 2026', 'https://download.belastingdienst.nl/toeslagen/docs/berekening_huurtoeslag_tg0831z62fd.pdf'),
  'vhn-2024': publication('Volkshuisvesting Nederland, Werking en berekening huurtoeslag 2024', 'https://www.volkshuisvestingnederland.nl/onderwerpen/huurtoeslag/werking-en-berekening-huurtoeslag'),
  'huurtoeslag-tool-2025': publication('Rekenhulp huurtoeslag 2025 (public code)', 'https://github.com/robinballs/huurtoeslag-2025-tool'),
  'bd-huurtoeslag-2026': publication('Dienst Toeslagen, Huurtoeslag verandert vanaf 2026', 'https://www.belastingdienst.nl/wps/wcm/connect/nl/huurtoeslag/content/huurtoeslag-verandert-vanaf-2026'),
  'aow-2024': publication('Algemene Ouderdomswet, art. 7a, tekst per 1 januari 2024', 'https://wetten.overheid.nl/BWBR0002221/2024-01-01'),
  'aow-2026': publication('Algemene Ouderdomswet, art. 7a, tekst per 1 juli 2026', 'https://wetten.overheid.nl/BWBR0002221/2026-07-01'),
  'aow-leeftijd-2027': publication('Nu.nl, AOW-leeftijd niet omhoog in 2027, blijft 67 jaar', 'https://www.nu.nl/economie/6166250/aow-leeftijd-niet-omhoog-in-2027-blijft-67-jaar.html'),
  'bw1-2025': publication('Burgerlijk Wetboek Boek 1, art. 233, tekst per 5 juli 2025', 'https://wetten.overheid.nl/BWBR0002656/2025-07-05'),
  'awir-2024': publication('Algemene wet inkomensafhankelijke regelingen, tekst per 1 januari 2024', 'https://wetten.overheid.nl/BWBR0018472/2024-01-01'),
  'awir-2025': publication('Algemene wet inkomensafhankelijke regelingen, tekst per 1 januari 2025', 'https://wetten.overheid.nl/BWBR0018472/2025-01-01'),
  'dtjs-2024': publication('Dienst Toeslagen, gegevens van de proefberekening toeslagen 2024', 'https://www.belastingdienst.nl/common/js/iah/proefberekening_toeslagen.js'),
  'lukkepuk-2024': publication('Lukkepuk kinderopvang, percentages 2024', 'https://lukkepuk.nl/kindertoeslag-2018'),
  'rijksoverheid-2023-11-07': publication('Rijksoverheid, Kinderopvangtoeslag in 2024 extra verhoogd', 'https://www.rijksoverheid.nl/actueel/nieuws/2023/11/07/kinderopvangtoeslag-in-2024-extra-verhoogd'),
  'stb-2024-273': publication('Besluit kinderopvangtoeslag 2025, Stb. 2024, 273 (read in a summary)', 'https://admintrend.nl/actueel/indexatie-2025-kinderopvangtoeslag?limit_start=87'),
  'szw-2024-10': publication('Ministerie van SZW, persbericht oktober 2024', 'https://beekdaelen.antwoordop.nl/nieuws/89863/hogere-kinderopvangtoeslag-in-2025-voor-gezinnen-met-middeninkomen'),
  'koos-2025': publication('Kinderopvang Koos, ouderbijdragen 2025 per inkomensgroep', 'https://kinderopvangkoos.nl/?p=4119'),
  'kinderopvang-wijzer-2025': publication('Kinderopvang-Wijzer, maximum uurtarieven 2025, with the explanatory note of the draft', 'https://www.kinderopvang-wijzer.nl/maximum-uurtarieven-2025-bekend/'),
  'ro-2026': publication('Rijksoverheid, Bedragen kinderopvangtoeslag 2026', 'https://www.rijksoverheid.nl/onderwerpen/kinderopvangtoeslag/bedragen-kinderopvangtoeslag-2026'),
  'tg080-2026': publication('Dienst Toeslagen, Berekening kinderopvangtoeslag 2026', 'https://download.belastingdienst.nl/toeslagen/docs/berekening_kinderopvangtoeslag_tg0801z61fd.pdf'),
  'bd-uurprijs': publication('Dienst Toeslagen, Maximale uurprijs voor de kinderopvangtoeslag', 'https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/prive/toeslagen/kinderopvangtoeslag/hoeveel-kinderopvangtoeslag-kan-ik-krijgen/maximaal-uurtarief-voor-de-kinderopvang'),
  'kinderopvang-2026': publication('Kinderopvang.nl, definitief besluit kinderopvangtoeslag 2026 gepubliceerd', 'https://kinderopvang.nl/nieuws/definitief-besluit-kinderopvangtoeslag-2026-gepubliceerd'),
  'stb-2022-386': publication('Besluit van 23 september 2022, Stb. 2022, 386', 'https://zoek.officielebekendmakingen.nl/stb-2022-386.html'),
  'wko-2024': publication('Wet kinderopvang, tekst per 11 december 2024', 'https://wetten.overheid.nl/BWBR0017017/2024-12-11'),
  'wko-2026': publication('Wet kinderopvang, tekst per 1 augustus 2026', 'https://wetten.overheid.nl/BWBR0017017/2026-08-01'),
  'awir-2017': publication('Algemene wet inkomensafhankelijke regelingen, tekst van 2017', 'https://wetten.overheid.nl/BWBR0018472/2017-01-01'),
  'awir-2026': publication('Algemene wet inkomensafhankelijke regelingen, tekst per 1 januari 2026', 'https://wetten.overheid.nl/BWBR0018472/2026-01-01'),
  'tg082-2023': publication('Dienst Toeslagen, Berekening zorgtoeslag 2023', 'https://download.belastingdienst.nl/toeslagen/docs/berekening_zorgtoeslag_tg0821z32fd.pdf'),
  'tg082-2024': publication('Dienst Toeslagen, Berekening zorgtoeslag 2024', 'https://download.belastingdienst.nl/toeslagen/docs/berekening_zorgtoeslag_tg0821z41fd.pdf'),
  'tg082-2025': publication('Dienst Toeslagen, Berekening zorgtoeslag 2025', 'https://download.belastingdienst.nl/toeslagen/docs/berekening_zorgtoeslag_tg0821z51fd.pdf'),
  'tg082-2026': publication('Dienst Toeslagen, Berekening zorgtoeslag 2026', 'https://download.belastingdienst.nl/toeslagen/docs/berekening_zorgtoeslag_tg0821z61fd.pdf'),
  'tg081-2023': publication('Dienst Toeslagen, Berekening kindgebonden budget 2023', 'https://download.belastingdienst.nl/toeslagen/docs/berekening_kindgebonden_budget_tg0811z32fd.pdf'),
  'mkbsalaris-2024': publication('Kindgebonden budget per 1 januari 2024 (mkbsalarisadviseurs.nl, citing Stb. 2023, 489)', 'https://mkbsalarisadviseurs.nl/nieuws/2024/kindgebonden-budget-per-1-januari-2024/'),
  'wierda-2025': publication('Aanpassingen kindgebonden budget 2025 (wierdavannes.nl)', 'https://wierdavannes.nl/aanpassingen-kindgebonden-budget'),
  'akw-2026': publication('Algemene Kinderbijslagwet, art. 7, tekst per 1 januari 2026', 'https://wetten.overheid.nl/BWBR0002368/2026-01-01'),
  'stcrt-2023-28170': publication('Minimumloon per 1 januari 2024, Stcrt. 2023, 28170', 'https://zoek.officielebekendmakingen.nl/stcrt-2023-28170.html'),
  'tg081-2026': publication('Dienst Toeslagen, Berekening kindgebonden budget 2026', 'https://download.belastingdienst.nl/toeslagen/docs/berekening_kindgebonden_budget_tg0811z61fd.pdf'),
  toeslagrecht: publication('Project toeslagrecht, dated notes on the Wet op de zorgtoeslag', 'https://github.com/TheAndries/toeslagrecht'),
  'geldwijzer-2023': publication('geldwijzer.online, vermogensgrenzen 2023', 'https://geldwijzer.online/87/kindgebonden-budget-wat-is-het-en-wanneer-recht/'),
  'zandwijken-2026': publication('zandwijken.nl, kindgebonden budget 2026', 'https://zandwijken.nl/bg/toeslagen/kindgebonden-budget'),
  'rzv-2024': publication('Regeling zorgverzekering, bijlage 4 (Stcrt. 2023, 29907)', 'https://wetten.overheid.nl/BWBR0018715/2024-01-01'),
  'rzv-2025': publication('Regeling zorgverzekering, bijlage 4 (Stcrt. 2024, 35698)', 'https://wetten.overheid.nl/BWBR0018715/2025-01-01'),
  'rzv-2026': publication('Regeling zorgverzekering, bijlage 4 (Stcrt. 2025, 38064)', 'https://wetten.overheid.nl/BWBR0018715/2026-01-01'),
} as const satisfies Record<string, Publication>;

export type PublicationName = keyof typeof publications;
