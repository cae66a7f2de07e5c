/** Knowledge beside what has the focus, in Dutch. */
export const knowledge = {
  title: 'Kennis',
  list: 'Kennis bij wat is aangewezen',
  count: (count: number) => `Kennis · ${count}`,
  nothing: 'Hierover is nog niets geschreven.',
  say: 'Dit kunt u zeggen:',
  copy: 'Kopieer wat u zegt',
  copied: 'Gekopieerd',
  sources: 'Bronnen',
  checkedOn: (date: string) => `Nagekeken op ${date}.`,
  confidence: {
    medium: 'Redelijk zeker: dit komt uit één goede bron, of uit een oudere tekst van de regels.',
    low: 'Onzeker: de bron is zwak. Vraag het na voordat u het zegt.',
  },
  gone: 'Deze tekst is er niet meer.',
};
