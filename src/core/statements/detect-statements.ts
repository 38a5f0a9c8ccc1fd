import type {Article} from '../articles/article';
import {resolveSpeakers} from '../speakers/resolve-speakers';
import {type AttributionModel, noPause, type Pause} from './attribution-model';
import {finish} from './finishing/finish';
import {addHedged} from './hedges/add-hedged';
import {languageOf} from './language/language-of';
import {continueSpeech} from './linking/continue-speech';
import {findMissed, withoutOwned} from './linking/find-missed';
import {joinQuotations} from './linking/join-quotations';
import {linkDrafts} from './linking/link-drafts';
import {settleDrafts} from './linking/settle-drafts';
import {addAccordingTo} from './mending/add-according-to';
import {doubtEmbedded} from './mending/doubt-embedded';
import {splitUnwilling} from './mending/split-unwilling';
import {adoptBetween} from './orphans/adopt-between';
import {adoptOrphans} from './orphans/adopt-orphans';
import {addLabelledSpeech} from './passages/add-labelled-speech';
import {addPassages} from './passages/add-passages';
import {findDashDialogue} from './passages/dash-dialogue';
import {readText} from './reading/read-text';
import {readWords} from './reading/words';
import {quotationRules} from './rules/rule-model';
import type {Detection, Statement} from './statement';

/** Statements between two pauses. */
const sliceLength = 64;

/**
 * Finds who says what in an article.
 *
 * `model` reads reported speech in its own language; without one for the article's language only quotations and what is set like them
 * are found (`coverage`). `pause` is awaited between the slices of the work. Linear in the text's length.
 */
export async function detectStatements(
  article: Article,
  model: AttributionModel | null,
  pause: Pause = noPause,
): Promise<Detection> {
  const lang = languageOf(article);
  const covers = model?.lang === lang;
  const {reading, readUpTo} = await readText(article, pause);
  const {text, blocks} = reading;
  await pause();
  const words = readWords(reading);
  await pause();

  const read = await (covers ? model : quotationRules(lang)).attribute(reading, pause);
  const split = covers && lang === 'en' ? splitUnwilling(read, words) : read;
  await pause();
  const attributed = covers && lang === 'en' ? addAccordingTo(split, words) : split;
  await pause();
  const joined = joinQuotations(reading, attributed);
  await pause();
  const missed = covers && lang === 'en' ? findMissed(joined.loose, words) : [];
  const linked = await linkDrafts([...joined.drafts, ...missed], words, reading.quotations, lang, pause);
  const continued = continueSpeech(linked, withoutOwned(joined.loose, missed), words, blocks);
  const passages = addPassages(text, blocks, words, continued.drafts, continued.loose);
  await pause();
  const labelled = addLabelledSpeech(text, blocks, passages.drafts);
  await pause();

  const dialogue = findDashDialogue(text, blocks, words, lang);
  const orphans = adoptOrphans(reading, passages.loose, words, labelled);
  await pause();
  const alone = covers ? orphans.drafts : doubtEmbedded(orphans.drafts, blocks);
  const told = [...labelled, ...dialogue, ...alone];
  const hedged = covers && lang === 'en' ? await addHedged(text, told, words, pause) : told;
  await pause();
  const drafts = settleDrafts(hedged);
  await pause();

  const speakers = await resolveSpeakers(text, words, drafts, article, pause);
  const finished: Statement[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index % sliceLength === sliceLength - 1) await pause();
    const resolution = speakers[index];
    if (resolution) finished.push(finish(text, draft, resolution, words));
  }
  const statements = adoptBetween(finished, text, blocks);
  return {statements, scareQuotes: orphans.scareQuotes, coverage: covers ? 'full' : 'quotations', readUpTo};
}
