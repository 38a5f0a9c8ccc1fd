import type {Kept} from './stage';

/** What a reader keeps of the harbour tunnel. */
export const kept: readonly Kept[] = [
  {words: 'Nobody was in danger', flag: 'checked-holds', note: 'The minutes of Monday say the same.', tags: ['tunnel']},
  {words: 'traffic over the old bridge', flag: 'needs-source', note: 'Counted by whom?'},
  {words: 'They have a right to know', flag: 'follow-up', note: 'Ask for the letter.', tags: ['tunnel', 'unions']},
  {words: 'I have seen every page', flag: 'opinion'},
];
