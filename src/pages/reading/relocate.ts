import {callBackground} from '../../messaging/call-background';
import type {PageState} from '../../messaging/contract';
import type {PageView} from './page-view';

/** A read page with its annotations as they are kept now: the tab's own script may not have heard of the news yet. */
export async function relocate(
  page: Extract<PageState, {readonly state: 'analysed' | 'not-article'}>,
): Promise<PageView> {
  const {annotations, textChange} = await callBackground('locateAnnotations', page.article);
  return {view: 'read', page: page.state === 'analysed' ? {...page, annotations, textChange} : {...page, annotations}};
}
