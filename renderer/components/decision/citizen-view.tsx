import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Decision, Ground } from '../../../shared/models/case-file.ts';
import { renewedDecision } from '../../../shared/rules/index.ts';
import { citizenPage, citizenPageTitle, type CitizenPage } from '../../case/citizen-page.ts';
import { groundTerm, groundValue } from '../../case/grounds.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAriaKey } from '../../commands/use-keys.ts';
import { useCaseFile } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { narrowTable } from '../narrow-table.ts';
import { printAs, PrintedPage } from '../printed-page.tsx';

/** Zoals de burger het ziet: the decision with the data and costs that it rests on, said to be the citizen's and not our own picture. Ctrl+P prints it. */
export function CitizenView({ decision }: { readonly decision: Decision }) {
  const words = useWords();
  const { citizenView: wording } = words.wording;
  const file = useCaseFile();
  const page = citizenPage(decision, file);
  const title = citizenPageTitle(decision, page, words);
  const print = (): void => printAs(title);
  useCommand('print', print);
  const ariaKey = useAriaKey('print');
  return (
    <>
      <Banner>
        <div>
          <p><strong>{wording.banner}</strong> {wording.bannerWhy(words.format.dateInSentence(decision.dated))}</p>
          <p className="weak">{wording.renewed[renewedDecision(decision)]} {wording.ownLayout}</p>
        </div>
        <Button variant="outlined" onClick={print} aria-keyshortcuts={ariaKey}>{wording.print}</Button>
      </Banner>
      <OnScreen><div><PageContents decision={decision} page={page} title={title} heads={['h3', 'h4']} /></div></OnScreen>
      <PrintedPage title={title}><PageContents decision={decision} page={page} title={title} heads={['h1', 'h2']} /></PrintedPage>
    </>
  );
}

interface PageContentsProps {
  readonly decision: Decision;
  readonly page: CitizenPage;
  readonly title: string;
  /** below which heads of the window it stands: on paper it is a page of its own */
  readonly heads: readonly ['h3', 'h4'] | readonly ['h1', 'h2'];
}

/** The same words on the screen and on paper. Not on it: the BSN and the address. */
function PageContents({ decision, page, title, heads: [Title, Head] }: PageContentsProps) {
  const { wording, format } = useWords();
  const { citizenView: { printed } } = wording;
  const { applicantId, persons, today } = useCaseFile();
  const { grounds, costs, objectionUntil } = page;
  const numbers = [...new Set(page.decisions.map(({ number }) => number).filter((number) => number !== ''))];
  return (
    <Page>
      <p>{printed.sender}</p>
      <Title>{title}</Title>
      <p>
        {printed.to(persons.find(({ personId }) => personId === applicantId)?.displayName ?? '')}<br />
        {printed.dated(format.dateInSentence(decision.dated))}
        {numbers.length > 0 && <><br />{printed.numbers(wording.common.list(numbers))}</>}
      </p>
      <p className="notice">{printed.notTheLetter}</p>
      <section>
        <Head>{printed.decidedTitle}</Head>
        <Decided decisions={page.decisions} />
      </section>
      {page.recoveries.length > 0 && (
        <section>
          <Head>{printed.backTitle}</Head>
          <PaidBack recoveries={page.recoveries} />
        </section>
      )}
      <section>
        <Head>{printed.groundsTitle}</Head>
        {grounds.length === 0 ? <p>{printed.noGrounds}</p> : <Grounds caption={printed.groundsCaption(format.dateInSentence(decision.dated))} name={printed.ground} grounds={grounds} />}
      </section>
      <section>
        <Head>{printed.costsTitle}</Head>
        {costs.length === 0 && <p>{printed.noCosts}</p>}
        {costs.map((of) => <Grounds key={of.allowance} caption={printed.costsCaption(wording.common.allowanceInSentence[of.allowance])} name={printed.cost} grounds={of.grounds} />)}
      </section>
      <section>
        <Head>{printed.wrongTitle}</Head>
        <p>{printed.wrong}{objectionUntil !== null && ` ${(objectionUntil < today ? printed.objectionPassed : printed.objectionUntil)(format.dateInSentence(objectionUntil))}`}</p>
      </section>
    </Page>
  );
}

/** Each allowance of the letter, with its amounts as decided. */
function Decided({ decisions }: Pick<CitizenPage, 'decisions'>) {
  const { wording, format } = useWords();
  const { citizenView: { printed }, common, caseWords } = wording;
  const amount = (text: string | null): string => (text === null ? printed.noAmount : format.euro(text));
  return (
    <table>
      <caption>{printed.decidedCaption}</caption>
      <thead>
        <tr><th scope="col">{printed.allowance}</th><th scope="col" className="number">{printed.perYear}</th><th scope="col" className="number">{printed.perMonth}</th><th scope="col">{printed.fromMonth}</th></tr>
      </thead>
      <tbody>
        {decisions.map(({ id, allowance, kind, amountYear, amountMonth, fromMonth }) => (
          <tr key={id}>
            <th scope="row">{allowance === null ? caseWords.decisionKind[kind] : common.allowance[allowance]}</th>
            <td className="number" data-label={printed.perYear}>{amount(amountYear)}</td>
            <td className="number" data-label={printed.perMonth}>{amount(amountMonth)}</td>
            <td data-label={printed.fromMonth}>{fromMonth === null ? printed.noAmount : format.monthInSentence(fromMonth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the decisions of the letter ask back. */
function PaidBack({ recoveries }: Pick<CitizenPage, 'recoveries'>) {
  const { wording, format } = useWords();
  const { citizenView: { printed }, common, moneyBack } = wording;
  return (
    <table>
      <caption>{printed.backCaption}</caption>
      <thead>
        <tr><th scope="col">{printed.allowance}</th><th scope="col" className="number">{printed.back}</th><th scope="col">{printed.before}</th></tr>
      </thead>
      <tbody>
        {recoveries.map(({ id, allowance, year, principal, dueDate }) => (
          <tr key={id}>
            <th scope="row">{moneyBack.debt(common.allowance[allowance], year)}</th>
            <td className="number" data-label={printed.back}>{format.euro(principal, 'cents')}</td>
            <td data-label={printed.before}>{format.dateInSentence(dueDate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Grounds({ caption, name, grounds }: { readonly caption: string; readonly name: string; readonly grounds: readonly Ground[] }) {
  const words = useWords();
  const { citizenView: { printed } } = words.wording;
  const { persons } = useCaseFile();
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr><th scope="col">{name}</th><th scope="col">{printed.whose}</th><th scope="col" className="number">{printed.value}</th></tr>
      </thead>
      <tbody>
        {grounds.map((ground) => (
          <tr key={`${ground.term} ${ground.personId ?? ''} ${ground.value}`}>
            <th scope="row">{groundTerm(ground, words)}</th>
            <td data-label={printed.whose}>{persons.find(({ personId }) => personId === ground.personId)?.displayName ?? printed.household}</td>
            <td className="number" data-label={printed.value}>{groundValue(ground, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Banner = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '6px 14px',
  padding: '8px 12px',
  borderLeft: `3px solid ${colour('accent')}`,
  borderRadius: 4,
  backgroundColor: colour('accentGround'),
  '& > div': { flex: '1 1 320px', display: 'grid', gap: 2 },
  '& .weak': { fontSize: measure('textSmall'), color: colour('inkSoft') },
});

/** The columns of the tables stand below each other, on the screen and on paper. */
const Page = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media print': { display: 'block' },
  '& table': { width: '100%', borderCollapse: 'collapse' },
  '& thead th:first-of-type': { width: '46%' },
  '& caption, & th, & td': { textAlign: 'left' },
  '& th, & td': { verticalAlign: 'baseline' },
  '& td.number, & th.number': { textAlign: 'right' },
  '& th:last-child, & td:last-child': { paddingRight: 0 },
});

const OnScreen = styled('div')({
  containerType: 'inline-size',
  justifySelf: 'center',
  width: 'min(100%, 720px)',
  '& > div': { padding: '18px 24px', border: `1px solid ${colour('line')}`, borderRadius: 4, fontSize: measure('textReading'), lineHeight: 1.45 },
  '& > div > div': { gap: 8 },
  '& h3': { fontSize: measure('textKey'), fontWeight: 600 },
  '& h4': { fontSize: measure('textReading'), fontWeight: 600, margin: '6px 0 2px' },
  '& .notice': { color: colour('inkSoft') },
  '& table': { fontSize: measure('text'), ...narrowTable },
  '& table + table': { marginTop: 10 },
  '& caption': { color: colour('inkSoft'), fontSize: measure('textSmall'), paddingBottom: 2 },
  '& th, & td': { fontWeight: 400, padding: '4px 14px 4px 0', borderTop: `1px solid ${colour('lineSoft')}` },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft'), borderTop: 0 },
  '@container (max-width: 480px)': { '& > div': { padding: '12px 14px' }, '& caption': { display: 'block' }, '& tbody tr': { paddingLeft: '0 !important', paddingRight: '0 !important' } },
});
