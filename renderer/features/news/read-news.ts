import { knownIncidents } from '../../../shared/models/incidents.ts';
import type { IncidentTouch } from '../../../shared/models/case-file.ts';
import type { PartialDate } from '../../../shared/models/calendar.ts';
import type { Language } from '../../wording/language.ts';

/** nieuwsbericht — something that every caseworker should know, from a day on. */
export interface NewsItem {
  readonly id: string;
  readonly important: boolean;
  /** since when it holds; incomplete where no day was published */
  readonly from: PartialDate;
  /** the moment of the day, `14:00`; `null`: from its first minute */
  readonly time: string | null;
  /** the last day; `null`: until further notice */
  readonly until: PartialDate | null;
  readonly incident: IncidentTouch['incident'] | null;
  readonly source: string;
  readonly said: Readonly<Record<Language, { readonly title: string; readonly paragraphs: readonly string[] }>>;
}

/** Reads one message in the form of `resources/news/README.md`; `null` where it is not in that form. */
export function readNewsItem(text: string): NewsItem | null {
  const parts = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(text.replaceAll('\r\n', '\n'))?.groups;
  if (parts === undefined) return null;
  const head = new Map((parts['head'] ?? '').split('\n').map((line): readonly [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  const word = (name: string): string => head.get(name) ?? '';
  const from = /^(?<date>\d{4}(-\d{2}(-\d{2})?)?)(?: (?<time>\d{2}:\d{2}))?$/.exec(word('from'))?.groups;
  const until = /^(\d{4}(-\d{2}(-\d{2})?)?|none)$/.exec(word('until'))?.[0];
  const incident = word('incident');
  const nl = inLanguage(parts['body'] ?? '', 'nl');
  const en = inLanguage(parts['body'] ?? '', 'en');
  if (!/^[a-z][a-z0-9-]{2,63}$/.test(word('id')) || !/^(yes|no)$/.test(word('important')) || from === undefined || until === undefined || word('source') === '' || nl === null || en === null) return null;
  if (incident !== 'none' && !isIncident(incident)) return null;
  return {
    id: word('id'), important: word('important') === 'yes', from: from['date'] ?? '', time: from['time'] ?? null, until: until === 'none' ? null : until,
    incident: isIncident(incident) ? incident : null, source: word('source'), said: { nl, en },
  };
}

function isIncident(name: string): name is IncidentTouch['incident'] {
  return Object.hasOwn(knownIncidents, name);
}

/** The title and the paragraphs of one language: from its line until that of the other. */
function inLanguage(body: string, language: Language): { readonly title: string; readonly paragraphs: readonly string[] } | null {
  const [title = '', ...rest] = body.split(/^(?=(?:nl|en): )/m).find((part) => part.startsWith(`${language}: `))?.slice(4).split('\n') ?? [];
  const paragraphs = rest.join('\n').split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  return title.trim() === '' || paragraphs.length === 0 ? null : { title: title.trim(), paragraphs };
}
