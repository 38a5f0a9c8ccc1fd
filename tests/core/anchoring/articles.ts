/** A made-up article: quotations with and without names, figures, a sentence that stands twice, a paragraph of one sentence. */
export const article = `Ferry company closes two harbour routes.

The ferry company will close two of its seven routes in October, its director Ana Ruiz said on Monday.

“We have lost 40 passengers on every crossing since the bridge opened,” Ruiz told reporters. “Nobody here wanted this, and we did approve every other saving first.”

Mayor Tom Okafor said the town would ask the ministry for $2 million to keep the winter boats. He said the island school depends on them.

The ministry did not comment.

According to a survey by the island council, sixty of the hundred and ten families on the outer islands have no car.

“My mother is eighty and the bridge is nine miles away,” said Lena Brandt, who keeps the shop at the northern pier.

The union called the plan reckless. It will meet the company next week.

The ministry answered similar questions in March with a short letter. The letter promised a study of the bridge traffic before winter.`;

/** Paragraphs of another article, to be put in. */
export const strangers = [
  'Beekeepers in the valley counted fewer hives this spring than in any year since records began, a regional office reported.',
  'The orchestra opened its season with a piece for strings and typewriter that had not been played since it was written.',
];
