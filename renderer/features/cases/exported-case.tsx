import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ResponseOf } from '../../../shared/models/operations.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { OutcomeAgain } from './case-contents.tsx';
import { saveText } from './save-text.ts';

interface ExportedCaseProps {
  readonly exported: ResponseOf<'case.export'>;
  readonly onClose: () => void;
}

/** The case as it leaves the program, whole, to be saved or copied: on one line, as `npm run recalculate` reads it. */
export function ExportedCase({ exported: { case: content, differs, birthDaysWithheld }, onClose }: ExportedCaseProps) {
  const { cases } = useWording();
  const [told, setTold] = useState('');
  const fileName = `klantbeeld-${content.id}.json`;
  const save = (): void => {
    saveText(fileName, `${JSON.stringify(content)}\n`);
    setTold(cases.saved(fileName));
  };
  const copy = (): void => void navigator.clipboard.writeText(JSON.stringify(content)).then(() => setTold(cases.copied));
  return (
    <DetailDialog
      title={cases.exportTitle(content.year)}
      onClose={onClose}
      size="wide"
      ownFocus
      actions={
        <>
          <Told role="status">{told}</Told>
          <Button variant="outlined" onClick={copy}>{cases.copy}</Button>
          <Button variant="outlined" autoFocus onClick={save}>{cases.save}</Button>
        </>
      }
    >
      <p>{cases.madeLogged}{birthDaysWithheld && ` ${cases.birthDaysMoved}`}</p>
      <OutcomeAgain differs={differs} />
      <Text tabIndex={0} role="group" aria-label={cases.content}>{JSON.stringify(content, null, 2)}</Text>
    </DetailDialog>
  );
}

const Text = styled('pre')({
  margin: 0,
  padding: '8px 10px',
  maxHeight: '46vh',
  overflow: 'auto',
  border: `1px solid ${colour('line')}`,
  borderRadius: 4,
  backgroundColor: colour('ground'),
  fontSize: measure('textSmall'),
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
});

const Told = styled('span')({ marginRight: 'auto', alignSelf: 'center', color: colour('inkSoft') });
