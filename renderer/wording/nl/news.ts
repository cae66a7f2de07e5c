/** News and incidents in the bar, on the start screen and in their dialog, in Dutch. */
export const news = {
  title: 'Nieuws en storingen',
  short: 'Nieuws',
  /** read aloud after the count that is seen */
  unreadImportant: (count: number): string => (count === 0 ? 'geen ongelezen belangrijke berichten' : count === 1 ? 'belangrijk bericht niet gelezen' : 'belangrijke berichten niet gelezen'),
  come: (title: string) => `Nieuw belangrijk bericht: ${title}`,
  all: (count: number) => (count === 1 ? 'Alle berichten (1)' : `Alle berichten (${count})`),
  importantNow: 'Belangrijke berichten van nu',
  important: 'belangrijk',
  incident: 'storing',
  unread: 'niet gelezen',
  since: (date: string, time: string | null) => (time === null ? `sinds ${date}` : `sinds ${date}, ${time} uur`),
  until: (date: string) => `tot en met ${date}`,
  over: (date: string) => `voorbij sinds ${date}`,
  source: (source: string) => `Bron: ${source}`,
  unreadable: (names: readonly string[]) => `Niet te lezen in de map nieuws: ${names.join(', ')}. Zie de vorm in resources/news/README.md.`,
  none: 'Er zijn geen berichten.',
  noneImportant: 'Er zijn nu geen belangrijke berichten.',
};
