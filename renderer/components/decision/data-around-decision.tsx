import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import type { Decision } from '../../../shared/models/case-file.ts';
import type { SourceRecord } from '../../../shared/models/source-record.ts';
import { dataAroundDecision, type Datum } from '../../../shared/rules/index.ts';
import { householdRecords } from '../../case/household-records.ts';
import { failedParts } from '../../case/parts.ts';
import { datumName, datumValue, datumWhose } from '../../case/source-record-in-words.ts';
import { useCaseFile } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { FailedParts } from '../failed-parts.tsx';
import { groundName, groundValues } from '../ground-in-words.ts';
import { narrowTable } from '../narrow-table.ts';

/** Welke gegevens waren bekend op de dag van het besluit, en wat kwam later? Every datum of the file stands in one of the two lists. */
export function DataAroundDecisionList({ decision }: { readonly decision: Decision }) {
  const words = useWords();
  const { decisionDialog: { around: wording } } = words.wording;
  const file = useCaseFile();
  const around = useMemo(() => {
    const records = householdRecords(file);
    return records === null ? null : dataAroundDecision(records, decision);
  }, [file, decision]);
  if (around === null) return <FailedParts failed={failedParts(file, ['members', 'records', 'decisions'])} sentence={wording.failed} />;
  const { known, later } = around;
  const changing = later.filter(({ grounds }) => grounds.length > 0).length;
  if (known.length + later.length === 0) return <p>{wording.nothing}</p>;
  return (
    <>
      <p>
        {wording.known(known.length, known.length + later.length, words.format.dateInSentence(decision.dated))} {wording.later(later.length)} {later.length > 0 && `${wording.changing(changing)} `}
        {wording.dayItself}
      </p>
      {later.length > 0 && (
        <Data title={wording.laterTitle(later.length)} rows={later.map(({ datum, grounds, replacedAt }) => ({
          datum,
          strong: grounds.length > 0,
          told: [
            ...grounds.map((ground) => wording.changes(groundName(ground, file, words), groundValues(ground.was, decision.year ?? 0, words), groundValues(ground.is, decision.year ?? 0, words))),
            ...(replacedAt === null ? [] : [wording.replacedSince(day(replacedAt, words))]),
          ],
        }))} />
      )}
      <Data title={wording.knownTitle(known.length)} rows={known.map(({ datum, grounds, stood, replacedAt }) => ({
        datum,
        strong: grounds.length > 0,
        told: [
          ...(grounds.length > 0 ? [wording.ground] : []),
          ...(replacedAt === null ? [] : [(stood ? wording.replacedAfter : wording.replacedBefore)(day(replacedAt, words))]),
        ],
      }))} />
    </>
  );
}

interface Row {
  readonly datum: Datum;
  /** it has to do with a ground of the decision */
  readonly strong: boolean;
  /** what is to be said of it, beside what it says */
  readonly told: readonly string[];
}

function Data({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const words = useWords();
  const { decisionDialog: { around: { column } } } = words.wording;
  return (
    <Room>
      <Table>
        <caption>{title}</caption>
        <colgroup><col className="datum" /><col /><col className="day" /><col className="day" /><col className="source" /></colgroup>
        <thead>
          <tr>
            <th scope="col">{column.datum}</th>
            <th scope="col">{column.value}</th>
            <th scope="col">{column.validFrom}</th>
            <th scope="col">{column.recorded}</th>
            <th scope="col">{column.source}</th>
          </tr>
        </thead>
        <tbody>{rows.map((row) => <DatumRow key={keyOf(row.datum)} {...row} />)}</tbody>
      </Table>
    </Room>
  );
}

function DatumRow({ datum, strong, told }: Row) {
  const words = useWords();
  const { decisionDialog: { around: wording }, common } = words.wording;
  const file = useCaseFile();
  const { source, recordedAt, validFrom } = timesOf(datum);
  const said = [...told, ...marksOf(datum, words)];
  return (
    <tr data-datum={keyOf(datum)} data-strong={strong}>
      <th scope="row"><span>{datumName(datum, words)} <Weak>{datumWhose(datum, file)}</Weak></span></th>
      <td data-label={wording.column.value}>
        <span>
          {datumValue(datum, file, words)}
          {said.map((text) => <Weak key={text} className="told">{text}</Weak>)}
        </span>
      </td>
      <td className="day" data-label={wording.column.validFrom}>{validFrom === '' ? <Weak>{wording.noValidFrom}</Weak> : words.format.date(validFrom)}</td>
      <td className="day" data-label={wording.column.recorded}>{day(recordedAt, words)}</td>
      <td data-label={wording.column.source}>{common.source[source]}</td>
    </tr>
  );
}

function timesOf(datum: Datum): Pick<SourceRecord, 'source' | 'recordedAt' | 'validFrom'> {
  return datum.kind === 'record' ? datum.record : { source: datum.member.source, recordedAt: datum.member.recordedAt, validFrom: datum.member.from ?? '' };
}

/** What the register says of its own record. */
function marksOf(datum: Datum, { wording: { decisionDialog: { around: wording } }, format }: Words): readonly string[] {
  if (datum.kind === 'member') return [];
  const { incorrect, underInvestigationSince } = datum.record.marks;
  return [...(incorrect ? [wording.incorrect] : []), ...(underInvestigationSince === null ? [] : [wording.underInvestigation(format.date(underInvestigationSince))])];
}

/** Of the same person in the same role from the same day a household may be told anew; the moment tells them apart. */
function keyOf(datum: Datum): string {
  return datum.kind === 'record' ? datum.record.id : `${datum.member.personId} ${datum.member.role} ${datum.member.from ?? ''} ${datum.member.recordedAt}`;
}

function day(instant: string, { format }: Words): string {
  return format.date(instant.slice(0, 10));
}

const Room = styled('div')({ containerType: 'inline-size' });

const Weak = styled('span')({ color: colour('inkSoft'), fontSize: measure('textSmall'), '&.told': { display: 'block' } });

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& caption': { textAlign: 'left', fontWeight: 600, paddingBottom: 2 },
  '& col.datum': { width: '27%' },
  '& col.day': { width: 'calc(11ch + 8px)' },
  '& col.source': { width: '17ch' },
  '& th, & td': { textAlign: 'left', fontWeight: 400, verticalAlign: 'baseline', padding: '4px 10px 4px 0', overflowWrap: 'anywhere' },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& tbody tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& tbody tr[data-strong="true"] > th': { fontWeight: 600, boxShadow: `inset 3px 0 0 ${colour('accent')}`, paddingLeft: 9 },
  '& td:last-of-type': { paddingRight: 0 },
  '& td.day': { whiteSpace: 'nowrap' },
  '& td[data-label]::before': { flex: 'none', overflowWrap: 'normal' },
  ...narrowTable,
  '@container (max-width: 480px)': {
    ...narrowTable['@container (max-width: 480px)'],
    '& caption': { display: 'block', textAlign: 'left' },
    '& tbody tr[data-strong="true"] > th': { paddingLeft: 9, fontWeight: 600, boxShadow: `inset 3px 0 0 ${colour('accent')}` },
    '& tbody tr': { ...narrowTable['@container (max-width: 480px)']['& tbody tr'], padding: '6px 0' },
  },
});
