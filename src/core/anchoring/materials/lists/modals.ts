/** Words that say how certain, necessary or likely something is. */
export const modals: ReadonlySet<string> = new Set([
  'will', // will close, they’ll close
  'would', // would close
  'shall', // shall close
  'should', // should close
  'may', // may close
  'might', // might close
  'can', // can close
  'could', // could close
  'must', // must close
  'ought', // ought to close
  "'d", // they’d close
  'possibly', // possibly closed
  'probably', // probably closed
  'perhaps', // perhaps closed
  'maybe', // maybe closed
  'likely', // is likely to close
  'unlikely', // is unlikely to close
  'certainly', // certainly closed
  'definitely', // definitely closed
  'allegedly', // allegedly closed
  'reportedly', // reportedly closed
  'apparently', // apparently closed
  'supposedly', // supposedly closed
  'potentially', // potentially dangerous
]);
