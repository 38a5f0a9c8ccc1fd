/** Words that point at whoever speaks without naming them. */
export const personWords: ReadonlySet<string> = new Set([
  'i', // “…,” I said
  'he', // “…,” he said
  'she', // “…,” she said
  'they', // “…,” they said
  'we', // “…,” we said
  'official', // an official said
  'officials', // officials said
  'spokesman', // a spokesman said
  'spokeswoman', // a spokeswoman said
  'spokesperson', // a spokesperson said
  'police', // police said
  'prosecutor', // a prosecutor said
  'prosecutors', // prosecutors said
  'lawyer', // her lawyer said
  'lawyers', // lawyers said
  'attorney', // her attorney said
  'judge', // the judge said
  'senator', // the senator said
  'congressman', // the congressman said
  'congresswoman', // the congresswoman said
  'governor', // the governor said
  'mayor', // the mayor said
  'president', // the president said
  'minister', // the minister said
  'secretary', // the secretary said
  'candidate', // the candidate said
  'critic', // one critic said
  'critics', // critics said
  'opponents', // opponents said
  'supporters', // supporters said
  'activists', // activists said
  'advocates', // advocates said
  'analyst', // an analyst said
  'analysts', // analysts said
  'expert', // an expert said
  'experts', // experts said
  'economist', // an economist said
  'economists', // economists said
  'researcher', // a researcher said
  'researchers', // researchers said
  'scientist', // a scientist said
  'scientists', // scientists said
  'professor', // the professor said
  'doctor', // the doctor said
  'doctors', // doctors said
  'teacher', // a teacher said
  'witness', // a witness said
  'witnesses', // witnesses said
  'neighbor', // a neighbor said
  'neighbour', // a neighbour said
  'neighbors', // neighbors said
  'neighbours', // neighbours said
  'resident', // a resident said
  'residents', // residents said
  'campaign', // the campaign said
  'company', // the company said
  'republicans', // Republicans said
  'democrats', // Democrats said
  'lawmakers', // lawmakers said
  'authorities', // authorities said
  'investigators', // investigators said
  'reporter', // a reporter said
  'reporters', // reporters said
  'aide', // an aide said
  'aides', // aides said
  'adviser', // an adviser said
  'director', // the director said
  'chairman', // the chairman said
  'manager', // the manager said
  'mother', // her mother said
  'father', // her father said
  'wife', // his wife said
  'husband', // her husband said
  'brother', // her brother said
  'sister', // her sister said
  'friend', // a friend said
  'friends', // friends said
  'sources', // sources said
  'source', // a source said
]);

/** Words that go with a name without being one. */
export const honorifics: ReadonlySet<string> = new Set([
  'mr', // Mr. Ruiz
  'mrs', // Mrs. Ruiz
  'ms', // Ms. Ruiz
  'dr', // Dr. Ruiz
  'sen', // Sen. Ruiz
  'rep', // Rep. Ruiz
  'gov', // Gov. Ruiz
  'gen', // Gen. Ruiz
  'prof', // Prof. Ruiz
  'sir', // Sir Ruiz
  'jr', // Ruiz Jr.
  'sr', // Ruiz Sr.
  "'s", // Ruiz’s
]);
