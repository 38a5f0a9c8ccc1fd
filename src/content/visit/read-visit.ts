import {callBackground} from '../../messaging/call-background';
import {type PageReading, readArticle} from '../article/read-article';
import {pageAddress} from '../dom/page-address';
import {bodyOf} from '../dom/unclobbered';
import {articleGround} from '../highlights/measure-ground';
import type {Slices} from '../live/slices';
import type {ReadPage} from './visit';

/** Reads the live page, and asks the background for its statements and for what is kept of it; of the same text as `earlier` it asks nothing. */
export async function readVisit(
  earlier: ReadPage | undefined,
  isHeadStale: boolean,
  slices: Slices,
  /** Told when the statements were asked for: what needs no answer can be made meanwhile. */
  asked: () => void,
): Promise<ReadPage> {
  const reading = await readArticle(document, pageAddress(), isHeadStale, () => slices.rest());
  slices.stop();
  const measure = () => articleGround(reading.map, bodyOf(document));
  const isSame = earlier !== undefined && isSameText(earlier.reading, reading);
  if (isSame) return {...earlier, reading: {...reading, article: earlier.reading.article}, ground: measure()};
  const answers = Promise.all([
    reading.isArticle ? callBackground('detectStatements', reading.article) : null,
    callBackground('locateAnnotations', reading.article),
  ]);
  // While the background is at work.
  const ground = measure();
  if (reading.isArticle) asked();
  const [detection, located] = await answers;
  return {reading, detection, ...located, ground};
}

function isSameText(one: PageReading, other: PageReading): boolean {
  return (
    one.article.url === other.article.url &&
    one.isArticle === other.isArticle &&
    one.article.text === other.article.text
  );
}
