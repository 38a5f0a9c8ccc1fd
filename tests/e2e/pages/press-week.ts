import type {KeptArticleText} from './kept-articles';

/** A week of three newspapers, of which a reader has kept something of each kind. */
export const pressWeek: readonly KeptArticleText[] = [
  {
    site: 'courier',
    title: 'Harbour tunnel closed for a week after flooding',
    paragraphs: [
      'The tunnel under the harbour will stay closed until Friday, the port authority said. “Nobody was in danger at any time,” said its director, Lena Okafor. “But we will not open a tube that we have not looked at with our own eyes.”',
      'Two engineers who worked on the pumps told a different story. “We wrote it down three times,” one of them said, speaking on condition of anonymity.',
      'The western tube is believed to have flooded as early as Sunday. Traffic over the old bridge has risen by 31 per cent since.',
      'The union of ferry and tunnel workers asked for the inspection reports. “They have a right to know who read them,” said its spokesman Piet Adler.',
    ],
    kept: [
      {
        words: 'Nobody was in danger at any time',
        by: {attribution: 'named', name: 'Lena Okafor', source: 'its director, Lena Okafor'},
        written: {
          flag: 'checked-fails',
          note: 'The minutes of Monday say otherwise: two crews were in the tube.',
          tags: ['tunnel', 'safety'],
        },
      },
      {
        words: 'We wrote it down three times',
        by: {attribution: 'unnamed', source: 'one of them'},
        written: {flag: 'needs-source', tags: ['tunnel']},
      },
      {
        words: 'flooded as early as Sunday',
        by: {attribution: 'none'},
        written: {flag: 'follow-up', note: 'Who believes that?'},
      },
      {words: 'risen by 31 per cent since', by: null, written: {tags: ['figures']}},
      {words: 'They have a right to know who read them', by: {attribution: 'named', name: 'Piet Adler'}},
    ],
  },
  {
    site: 'tribune',
    title: 'Port director under pressure over pump reports',
    paragraphs: [
      'Lena Okafor has rejected calls to resign. “I have seen every page of those reports,” she said on Wednesday.',
      'According to people close to the board, a decision will be made within days.',
    ],
    kept: [
      {
        words: 'I have seen every page of those reports',
        by: {attribution: 'named', name: 'Lena Okafor', source: 'she'},
        written: {flag: 'opinion', tags: ['tunnel']},
      },
      {
        words: 'a decision will be made within days',
        by: {attribution: 'unnamed', source: 'people close to the board'},
        written: {flag: 'needs-source', note: 'Same wording in the Courier.'},
      },
    ],
  },
  {
    site: 'bakers',
    title: 'Night shift: why bread is made while the city sleeps',
    paragraphs: [
      '“We have dough under our nails,” said Ines Marlow, who has baked for forty years. Flour prices are said to double by autumn.',
    ],
    kept: [
      {
        words: 'We have dough under our nails',
        by: {attribution: 'named', name: 'Ines Marlow'},
        written: {note: 'A lovely sentence.'},
      },
      {
        words: 'Flour prices are said to double by autumn',
        by: {attribution: 'none'},
        written: {flag: 'needs-source', tags: ['figures', 'prices']},
      },
    ],
  },
];
