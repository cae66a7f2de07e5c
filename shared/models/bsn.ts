/**
 * Whether nine digits are a BSN (burgerservicenummer): the sum of the digits times 9, 8, … 2 and the last times −1 divides
 * by 11 (elfproef). Besluit burgerservicenummer art. 2.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** The BSN as it may be shown: the last four digits. */
export function maskBsn(bsn: string): string {
  return bsn === '' ? '' : `•••••${bsn.slice(-4)}`;
}
