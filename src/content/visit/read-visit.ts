import type {Article} from '../../core/articles/article';
import type {Detection} from '../../core/statements/statement';
import {callBackground} from '../../messaging/call-background';
import type {Settings} from '../../messaging/contract';
import {type PageReading, readArticle} from '../article/read-article';
import {bodyOf} from '../dom/unclobbered';
import {measureGround} from '../highlights/measure-ground';
import {type Visit, withAnnotations} from './visit';

/** Reads the live page, and asks the background for its statements and for what is kept of it. */
export async function readVisit(
  settings: Settings,
  {earlier, isHeadStale}: {readonly earlier: Visit | undefined; readonly isHeadStale: boolean},
): Promise<Visit> {
  const reading = readArticle(document, location.href, isHeadStale);
  const ground = measureGround(reading.map.firstElement ?? bodyOf(document));
  const isSame = earlier !== undefined && isSameText(earlier.reading, reading);
  if (isSame) return {...earlier, reading: {...reading, article: earlier.reading.article}, ground};
  const [detection, located] = await Promise.all([
    detect(reading.article, reading.isArticle),
    callBackground('locateAnnotations', reading.article),
  ]);
  const blank = {reading, detection, annotations: [], textChange: null, marks: [], ground};
  return withAnnotations(blank, located, settings);
}

async function detect(article: Article, isArticle: boolean): Promise<Detection | null> {
  if (isArticle) return callBackground('detectStatements', article);
  // A tab's badge may still count what the page before this one held.
  await callBackground('detectStatements', {...article, text: '', blocks: []});
  return null;
}

function isSameText(one: PageReading, other: PageReading): boolean {
  return (
    one.article.url === other.article.url &&
    one.isArticle === other.isArticle &&
    one.article.text === other.article.text
  );
}
