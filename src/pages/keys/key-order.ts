/** The manifest's commands in the order in which a reader wants them: browsers list them by name, and Chrome sorts its copy of the manifest too. */
export const keyOrder: readonly string[] = [
  'analyse',
  'next-statement',
  'previous-statement',
  'switch-marks',
  'next-unattributed',
  'previous-unattributed',
  'open-legend',
];
