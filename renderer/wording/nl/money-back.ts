/** Region 4, in Dutch. */
export const moneyBack = {
  title: 'Geld terug',
};
