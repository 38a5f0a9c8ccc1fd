import type {PageState} from '../../messaging/contract';

/** What one of our pages can tell of a tab. */
export type PageView =
  /** The question is on its way, or the page is being read. */
  | {readonly view: 'waiting'}
  /** Nobody asked for this page to be read yet. */
  | {readonly view: 'unread'}
  /** The browser lets no extension in, or not this one without a click on its button: the name of the background's error. */
  | {readonly view: 'forbidden'; readonly reason: string}
  | {readonly view: 'read'; readonly page: Exclude<PageState, {readonly state: 'reading'}>};
