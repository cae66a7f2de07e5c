import type { Publication } from '../shared/models/publication.ts';
import { glossary, parameters, supportedYears, type Parameter, type ParameterVersion } from '../shared/rules/index.ts';

/**
 * Prints every amount of law of one calculation year with its source, for a lawyer to check: `npm run list-parameters -- 2026`.
 * The table is signed, not the code.
 */
function listParameters(yearText: string | undefined): void {
  if (yearText === undefined || !/^20\d{2}$/.test(yearText)) {
    process.stderr.write(`Usage: npm run list-parameters -- <year>, for example ${String(supportedYears.at(-1))}\n`);
    process.exitCode = 2;
    return;
  }
  const rows = parameters.flatMap((parameter) => versionsIn(parameter, yearText).map((version) => rowOf(parameter, version)));
  process.stdout.write(`# Amounts of law for ${yearText}\n\n${table(['Name', 'Term', 'Value', 'Unit', 'Article', 'Valid', 'Published in', 'As published', 'Confirmed by', 'Confidence'], rows)}\n`);
}

function versionsIn(parameter: Parameter, year: string): readonly ParameterVersion[] {
  return parameter.versions.filter((version) => version.validFrom <= `${year}-12-31` && `${year}-01-01` <= version.validTo);
}

function rowOf({ name, term, basis, unit }: Parameter, version: ParameterVersion): readonly string[] {
  return [
    name, glossary[term].dutch, version.value, unit,
    `${basis.law} art. ${basis.article}${basis.paragraph === null ? '' : ` lid ${basis.paragraph}`}`,
    `${version.validFrom} – ${version.validTo}`, `${nameOf(version.publication)} <${version.publication.link}>`, version.quote,
    version.confirmedBy.map(nameOf).join('; '), version.provisional ? `${version.confidence}, PROVISIONAL` : version.confidence,
  ];
}

function nameOf({ title, readIn }: Publication): string {
  return readIn === null ? title : `${title} (read in a ${readIn})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

listParameters(process.argv[2]);
