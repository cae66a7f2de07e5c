/** Region 8, in Dutch. */
export const explanation = {
  title: 'Antwoord en uitleg',
};
