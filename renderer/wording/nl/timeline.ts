/** Region 5, in Dutch. */
export const timeline = {
  title: 'Tijdlijn',
};
