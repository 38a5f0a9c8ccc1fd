import {useCallback, useState} from 'preact/hooks';
import type {Annotation} from '../../core/annotations/annotation';
import {annotationIdFrom} from '../../core/annotations/annotation-id';
import {keepStatement} from '../../core/annotations/keep-statement';
import {fieldsSeen} from '../../core/annotations/merging/fields-seen';
import type {Merged} from '../../core/annotations/merging/merge-written';
import type {Article} from '../../core/articles/article';
import type {Statement} from '../../core/statements/statement';
import {callBackground} from '../../messaging/call-background';
import type {AnnotationChanges, LocatedAnnotation} from '../../messaging/contract';
import type {MessageKey} from '../../ui/message-key';
import {failureKey} from '../../ui/notices/failure-key';

export interface Keeping {
  readonly keep: (article: Article, statement: Statement) => void;
  /** What was seen is what the annotation says, unless it is given. Rejects when it could not be stored; shown by whoever asked. */
  readonly write: (annotation: Annotation, changes: AnnotationChanges, seen?: AnnotationChanges) => Promise<Merged>;
  /** The article's new words are what is meant from now on; the old ones stay as evidence. */
  readonly accept: (article: Article, located: LocatedAnnotation) => void;
  readonly remove: (annotation: Annotation) => void;
  readonly restore: () => void;
  /** What was removed last, while it can be undone. */
  readonly removed: Annotation | null;
  /** Why the last deed could not be stored. */
  readonly failure: MessageKey | null;
  readonly dismiss: () => void;
}

/** What the reader does to kept words. The lists redraw by the background's news, not from here. */
export function useKeeping(): Keeping {
  const [removed, setRemoved] = useState<Annotation | null>(null);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const doing = useCallback(async (work: Promise<unknown>) => {
    try {
      await work;
      setFailure(null);
    } catch (error) {
      setFailure(failureKey(error));
    }
  }, []);
  return {
    keep: (article, statement) =>
      void doing(callBackground('saveAnnotation', {article, draft: draftOf(article, statement)})),
    write: (annotation, changes, seen = fieldsSeen(annotation, changes)) =>
      callBackground('changeAnnotation', {call: crypto.randomUUID(), id: annotation.id, changes, seen}),
    accept: (article, {annotation, locations}) => {
      const spans = locations.flatMap(location => (location.state === 'gone' ? [] : [location.span]));
      void doing(callBackground('replaceAnnotation', {id: annotation.id, article, spans, isExtent: false}));
    },
    remove: annotation => {
      void doing(callBackground('deleteAnnotation', {id: annotation.id}).then(() => setRemoved(annotation)));
    },
    restore: () => {
      if (removed === null) return;
      void doing(callBackground('restoreAnnotation', {id: removed.id}).then(() => setRemoved(null)));
    },
    removed,
    failure,
    dismiss: () => {
      setRemoved(null);
      setFailure(null);
    },
  };
}

function draftOf(article: Article, statement: Statement) {
  return {
    id: annotationIdFrom(crypto.randomUUID()),
    spans: statement.content,
    statement: keepStatement(article.text, statement),
    correction: null,
    flag: null,
    note: '',
    tags: [],
    colour: null,
  };
}
