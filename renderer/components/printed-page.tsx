import GlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../wording/language.ts';

/** Prints with a title that is also the name of a file that is made of it: a kind of thing, and nobody's name. The page itself has to stand there (`PrintedPage`). */
export function printAs(title: string, onPrinted?: () => void): void {
  const before = document.title;
  const end = (): void => {
    document.title = before;
    onPrinted?.();
  };
  document.title = title;
  globalThis.addEventListener('afterprint', end, { once: true });
  globalThis.print();
}

interface PrintedPageProps {
  /** what it is called, also for a screen reader that reads the file */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page for the citizen. It is on paper only: the window does not show it. */
export function PrintedPage({ title, children }: PrintedPageProps) {
  const language = useLanguage();
  return createPortal(
    <Paper data-printed="" lang={language} aria-label={title}>
      <GlobalStyles styles={onPaper} />
      {children}
    </Paper>,
    document.body,
  );
}

/** On paper stands the page alone, black on white whatever the look of the window. */
const onPaper = {
  '@page': { size: 'A4', margin: '22mm 20mm' },
  '@media print': {
    'body > *:not([data-printed])': { display: 'none !important' },
    'html, body': { height: 'auto !important', overflow: 'visible !important', background: 'white !important', padding: '0 !important' },
  },
} as const;

const Paper = styled('main')({
  display: 'none',
  '@media print': { display: 'block' },
  color: 'black',
  backgroundColor: 'white',
  colorScheme: 'light',
  fontSize: '11pt',
  lineHeight: 1.45,
  '& *': { color: 'black !important' },
  // The sum stands once, under the last term, and not on every page.
  '& tfoot': { display: 'table-row-group' },
  '& h1': { fontSize: '18pt', fontWeight: 600, lineHeight: 1.2, margin: '14pt 0 8pt' },
  '& h2': { fontSize: '13pt', fontWeight: 600, margin: '16pt 0 4pt', breakAfter: 'avoid' },
  '& h3': { fontSize: '11pt', fontWeight: 600, margin: '10pt 0 2pt', breakAfter: 'avoid' },
  '& p': { margin: '0 0 6pt', maxWidth: '66ch' },
  '& .notice': { border: '1pt solid black', padding: '6pt 9pt', margin: '10pt 0' },
  '& .small': { fontSize: '9pt', marginTop: '18pt' },
  '& table': { borderCollapse: 'collapse', margin: '2pt 0 8pt', fontSize: '11pt' },
  '& table th, & table td': { textAlign: 'left', fontWeight: 400, fontSize: '11pt', padding: '3pt 22pt 3pt 0', borderTop: '0.5pt solid black' },
  '& caption': { textAlign: 'left', fontSize: '10pt', padding: '0 0 2pt' },
  '& table thead th': { fontWeight: 600, borderTop: 'none', fontSize: '11pt' },
  '& table .number': { textAlign: 'right' },
  '& tr': { breakInside: 'avoid' },
});
