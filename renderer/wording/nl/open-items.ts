/** Region 3, in Dutch. */
export const openItems = {
  title: 'Wat loopt er',
};
