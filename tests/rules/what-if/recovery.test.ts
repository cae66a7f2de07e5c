import { expect, it } from 'vitest';
import { recoveryPerGround } from '../../../shared/rules/index.ts';
import { decision, recovery } from '../../builders/case-file.ts';
import { memberOf } from '../../builders/records.ts';

it('a debt of a day of which an amount of law is not published is explained without that amount', () => {
  const decisions = [decision({ year: 2023, dated: '2022-12-22', amountYear: '1850' }), decision({ id: 'decision-2', year: 2023, kind: 'definitive', dated: '2024-11-15', amountYear: '1270', followsId: 'decision-1' })];
  const why = (dated: string) => {
    const debt = recovery({ decisionId: 'decision-2', year: 2023, dated, principal: '580' });
    return recoveryPerGround({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant')], records: [], decisions }, [debt], debt);
  };
  expect(why('2025-11-15')).toMatchObject({ lowered: '580', small: { leftUpTo: '118' }, view: { from: '1500', byAmount: false } });
  expect(why('2024-11-15')).toMatchObject({ lowered: '580', small: { leftUpTo: '116' }, view: { from: null, byAmount: null } });
  expect(why('2021-11-15')).toMatchObject({ lowered: '580', small: { leftUpTo: null, notAbove: false }, view: { from: null } });
});

it('a debt of no more than what is left at a definitive award is one of the small amounts', () => {
  const decisions = [decision({ year: 2023, dated: '2022-12-22', amountYear: '1388' }), decision({ id: 'decision-2', year: 2023, kind: 'definitive', dated: '2025-11-15', amountYear: '1270', followsId: 'decision-1' })];
  const small = (principal: string) => {
    const debt = recovery({ decisionId: 'decision-2', year: 2023, dated: '2025-11-15', principal });
    return recoveryPerGround({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant')], records: [], decisions }, [debt], debt)?.small;
  };
  expect([small('118'), small('118.01')]).toMatchObject([{ applies: true, notAbove: true }, { applies: true, notAbove: false }]);
});
