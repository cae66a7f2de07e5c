/** Region 2, in Dutch. */
export const allowances = {
  title: 'Toeslagen nu',
};
