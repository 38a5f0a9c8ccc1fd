import type {Resolution} from '../../speakers/resolve/resolution';
import {toneOfCue} from '../cues/tone-of-cue';
import {findFigures} from '../figures/find-figures';
import type {Draft} from '../linking/draft';
import {type Word, wordsIn} from '../reading/words';
import type {Attribution, Statement} from '../statement';
import {findHedges} from './find-hedges';
import {formOf} from './form-of';

/** Reads off a draft's words all that its statement tells besides. */
export function finish(text: string, draft: Draft, {speaker, told}: Resolution, words: readonly Word[]): Statement {
  const form = formOf(draft.content, words);
  const cueWords = draft.cue.flatMap(span => wordsIn(words, span)).map(word => word.lower);
  const nobody = told === 'nobody' || (draft.source.length === 0 && !draft.hidden);
  return {
    form: draft.origin === 'passage' && form !== 'direct' ? 'block' : form,
    attribution: nobody ? 'none' : attributionOf(told),
    tone: toneOfCue(cueWords),
    content: draft.content,
    source: draft.source,
    cue: draft.cue,
    speaker: nobody ? null : speaker,
    hedges: findHedges([...draft.content, ...draft.cue], words),
    figures: findFigures(text, draft.content),
    confidence: Math.round(draft.confidence * 1000) / 1000,
  };
}

function attributionOf(told: Resolution['told']): Attribution {
  return told === 'named' ? 'named' : 'unnamed';
}
