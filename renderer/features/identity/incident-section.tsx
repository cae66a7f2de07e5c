import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Letter } from '../../../shared/models/case-file.ts';
import { knownIncidents } from '../../../shared/models/incidents.ts';
import { writeEuro } from '../../../shared/models/money.ts';
import type { IncidentOfFile } from '../../case/incidents.ts';
import { incidentToSay } from '../../case/incident-to-say.ts';
import { letterInWords } from '../../case/letter-in-words.ts';
import { Details } from '../../components/details.tsx';
import { DroppedServiceCosts } from '../../components/dropped-service-costs.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

interface IncidentSectionProps {
  readonly touch: IncidentOfFile;
  readonly onOpenLetter: (letter: Letter) => void;
}

/** An incident: what to say and the letters first, then what went wrong and was put right, and what the data show. */
export function IncidentSection({ touch, onOpenLetter }: IncidentSectionProps) {
  const words = useWords();
  const { incidents: wording, caseWords } = words.wording;
  const { incident, from, until, recorded, letters, dropped, debtFaults } = touch;
  const date = (day: string): string => words.format.dateInSentence(day);
  return (
    <Section aria-label={caseWords.incident[incident]}>
      <h3>{caseWords.incident[incident]}</h3>
      <Say>
        <strong>{wording.sayTitle}</strong>
        <span>{incidentToSay(touch, words)}</span>
      </Say>
      <div>
        <h4>{wording.lettersTitle}</h4>
        {letters.length === 0 ? <p>{wording.noLetters}</p> : (
          <ul>
            {letters.map((letter) => (
              <li key={letter.id}>
                <LetterButton variant="text" onClick={() => onOpenLetter(letter)}>{words.format.date(letter.dated)} · {letterInWords(letter, words)}</LetterButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Details
        rows={[
          [wording.wrongTitle, wording.wrong[incident](words.format.number(String(knownIncidents[incident].touched)))],
          [wording.repairedTitle, until === null ? wording.notRepaired : wording.repairedOn(date(until))],
          [wording.since, date(from)],
          [wording.shownBy, recorded ? wording.recorded : wording.foundInData],
        ]}
      />
      {dropped.map((fault) => <Arithmetic key={fault.dropped.id}><h4>{wording.faultTitle}</h4><DroppedServiceCosts fault={fault} /></Arithmetic>)}
      {debtFaults.map(({ term, amount }) => (
        <p key={term}>{(term === 'remindedDuringArrangement' ? wording.costsOfReminder : wording.restNotFollowed)(words.format.euro(writeEuro(amount), 'cents'))}</p>
      ))}
    </Section>
  );
}

const Section = styled('section')({
  display: 'grid',
  gap: 8,
  '& h3': { fontSize: measure('textReading'), fontWeight: 600 },
  '& h4': { margin: 0, fontSize: measure('text'), fontWeight: 600 },
  '& ul': { marginLeft: -8 },
  '& + section': { paddingTop: 10, borderTop: `1px solid ${colour('line')}` },
});

const Say = styled('p')({ display: 'grid', gap: 2, padding: '8px 12px', borderRadius: 6, backgroundColor: colour('accentGround'), fontSize: measure('textReading'), lineHeight: 1.4, '& strong': { fontSize: measure('textSmall'), fontWeight: 600, color: colour('inkSoft') } });

const Arithmetic = styled('div')({ display: 'grid', gap: 4, paddingLeft: 10, borderLeft: `3px solid ${colour('termLine')}` });

const LetterButton = styled(Button)({ justifyContent: 'flex-start', textAlign: 'left', textTransform: 'none', minHeight: 28, padding: '2px 8px' });
