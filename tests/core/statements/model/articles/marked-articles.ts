/** Articles of the project's own: `[content]`, `{cue}`, `<source>`, numbered by attribution: `[1 …]`. */
export const markedArticles: readonly string[] = [
  `<1 Mayor Ann Lee> {1 said} Tuesday that [1 the bridge over the Ash River will stay closed until spring].

“[2 We are not going to gamble with anybody’s life],” <2 Lee> {2 told} reporters outside the town hall. “[2 If it takes a year, it takes a year].”

<3 The county’s engineers> {3 warned} last month that [3 two of the pillars had moved]. <4 Tom Ruiz>, who runs a bakery beside the bridge, {4 said} [4 he had lost half of his customers].

“[5 Nobody asked us],” <5 Ruiz> {5 said}. “[5 They just put up the fence and left].”

[6 The repairs will cost $4 million], {6 according to} <6 a report by the county>.`,
  `<1 The university> {1 announced} on Monday that [1 it would stop charging fees for evening classes].

<2 Students> {2 have long complained} that [2 the fees keep poorer people away]. <3 Dr. Maria Santos>, the dean, {3 acknowledged} that [3 the change had come late], but {4 insisted} [4 it was the right one].

“[5 We should have done it years ago],” <5 she> {5 said}.

<6 Critics> {6 say} [6 the university can afford it only because it sold its old library]. <7 A spokesman> {7 declined to comment} on [7 the sale].

{8 Asked} whether [8 other fees would follow], <9 Santos> {9 said}, “[9 I hope so].”`,
  `<1 Police> {1 believe} [1 the fire at the Harbour Hotel was started on purpose].

<2 Inspector James Cole> {2 said} [2 three people had been seen running from the kitchen shortly before midnight]. ‘[3 We are looking at every camera in the street],’ <3 he> {3 added}.

<4 The owner, Priya Nair>, {4 told} The Evening Post [4 she had received threats]. “[5 I did not take them seriously],” {5 said} <5 Nair>. “[5 I do now].”

<6 A neighbour> {6 described} [6 a loud bang] and {7 said} [7 the windows shook].

[8 Nobody was hurt], <8 the fire service> {8 said} in a statement.`,
];
