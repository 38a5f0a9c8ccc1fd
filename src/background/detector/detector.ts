import type {Article} from '../../core/articles/article';
import type {AttributionModel, Pause} from '../../core/statements/attribution-model';
import type {Detection} from '../../core/statements/statement';
import {pauseFor} from './pause';

/** The work of a tab that went away, or that reads its page anew. */
export class DetectionDropped extends Error {
  override readonly name = 'DetectionDropped';
}

/** What detection is made of: told apart so that it can be tried without a browser. */
export interface DetectorParts {
  readonly detect: (article: Article, model: AttributionModel | null, pause: Pause) => Promise<Detection>;
  /** May throw; it is asked again the next time. */
  readonly loadModel: () => Promise<AttributionModel | null>;
  /** Does what it can where the learned model does not load. */
  readonly standIn: AttributionModel;
}

/** Finds the statements of articles, several at a time, in slices, with one model for all tabs. */
export interface Detector {
  /** A tab has one detection at a time: a newer one drops the older, which throws `DetectionDropped`. */
  detect(article: Article, tabId?: number): Promise<Detection>;
  /** Loads what detects: an article is about to come. */
  wake(): void;
  /** Drops what a tab asked for. */
  drop(tabId: number): void;
}

/** `open` is asked when the first article comes, and not again once it answered; it may throw. */
export function detectorOf(open: () => DetectorParts): Detector {
  let opened: DetectorParts | null = null;
  let loading: Promise<AttributionModel | null> | null = null;
  const running = new Map<number, AbortController>();

  const modelOf = ({loadModel, standIn}: DetectorParts): Promise<AttributionModel | null> => {
    loading ??= loadModel().catch((error: unknown) => {
      loading = null;
      console.error('The learned model did not load; rules stand in for it this time.', error);
      return standIn;
    });
    return loading;
  };

  const drop = (tabId: number): void => {
    running.get(tabId)?.abort(new DetectionDropped('The page has gone on.'));
    running.delete(tabId);
  };

  return {
    drop,
    wake() {
      try {
        opened ??= open();
        void modelOf(opened);
      } catch {
        // It is told of to whoever asks for statements.
      }
    },
    async detect(article, tabId) {
      const controller = new AbortController();
      if (tabId !== undefined) {
        drop(tabId);
        running.set(tabId, controller);
      }
      try {
        opened ??= open();
        const loaded = await modelOf(opened);
        controller.signal.throwIfAborted();
        return await opened.detect(article, loaded, pauseFor(controller.signal));
      } finally {
        if (tabId !== undefined && running.get(tabId) === controller) running.delete(tabId);
      }
    },
  };
}
