/** How long what a test waits for may take, in milliseconds: a machine with other work beside it is no defect of the program. */
export const patience = 20_000;
