/**
 * Everything that the product's parts say to each other, by direction.
 *
 * One argument, data only; the promise is implied. Pages of the web are hostile ground, so content scripts may call
 * little; our own pages may call all of it. Every argument is validated where it arrives.
 */
import type {Location} from '../core/anchoring/location';
import type {
  Annotation,
  AnnotationId,
  ArticleId,
  Capture,
  Correction,
  Flag,
  HighlightColour,
  KeptArticle,
  KeptStatement,
  TextHash,
} from '../core/annotations/annotation';
import type {Merged, Written} from '../core/annotations/merging/merge-written';
import type {Article} from '../core/articles/article';
import type {Site, SiteChoice} from '../core/articles/site';
import type {Span} from '../core/articles/span';
import type {ImportRecords} from '../core/imports/import-records';
import type {ImportCounts, KeptImport} from '../core/imports/kept-import';
import type {MarkSettings} from '../core/marking/mark-settings';
import type {Detection} from '../core/statements/statement';
import type {LibraryCalls} from './library/library-calls';
import type {SafetyCalls} from './safety/safety-calls';

/** What the reader decides to keep, before the background describes where it stands. */
export interface AnnotationDraft {
  /** Made by the caller, so that a call that is sent twice keeps one annotation. */
  readonly id: AnnotationId;
  /** In the text of the article that comes with it; in order, at least one. */
  readonly spans: readonly Span[];
  readonly statement: KeptStatement | null;
  readonly correction: Correction | null;
  readonly flag: Flag | null;
  readonly note: string;
  readonly tags: readonly string[];
  /** Of a highlight of the reader's own; `null`: the usual one. */
  readonly colour: HighlightColour | null;
}

/** What the reader changes in a kept annotation; what is left out stays. */
export type AnnotationChanges = Partial<Written>;

/** What is done to many annotations at once. */
export type ManyDeed =
  | {readonly do: 'tag' | 'untag'; readonly tag: string}
  | {readonly do: 'flag'; readonly flag: Flag | null}
  | {readonly do: 'delete' | 'restore'};

/** A deed, and the annotations that it is done to. */
export interface ManyPart {
  readonly ids: readonly AnnotationId[];
  readonly deed: ManyDeed;
}

export interface ManyChanged {
  /** How many were not so already. */
  readonly changed: number;
  /** What takes it back: to be asked for in the same way. */
  readonly undo: readonly ManyPart[];
}

/** An annotation and where its words are in the article as it is now. */
export interface LocatedAnnotation {
  readonly annotation: Annotation;
  /** One for each of its selectors. */
  readonly locations: readonly Location[];
  /** Where the words are that were detected, when the reader chose others: one for each of those selectors. */
  readonly detectedLocations: readonly Location[] | null;
  /** `unchanged` when all of them are, `gone` when all of them are, else `changed`. */
  readonly state: Location['state'];
}

/** How the article differs from the one that the reader last kept something of. */
export interface TextChange {
  readonly storedHash: TextHash;
  /** When the stored text was seen. */
  readonly storedAt: string;
}

export interface LocatedAnnotations {
  readonly annotations: readonly LocatedAnnotation[];
  /** `null`: nothing is kept of it, or the words are the same. */
  readonly textChange: TextChange | null;
}

/** The state of one tab's page, as its content script knows it. */
export type PageState =
  | {readonly state: 'reading'}
  | {
      readonly state: 'not-article';
      readonly article: Article;
      readonly annotations: readonly LocatedAnnotation[];
      /** The web address of another page that this one mainly shows, in a frame. */
      readonly framed: string | null;
    }
  | {
      readonly state: 'analysed';
      readonly article: Article;
      readonly detection: Detection;
      readonly annotations: readonly LocatedAnnotation[];
      readonly textChange: TextChange | null;
    }
  | {readonly state: 'failed'; readonly error: ErrorReport};

/**
 * What is left of an Error after it crossed from one context to another. `name` says which: of the storage `NotKept`,
 * `StorageFull`, `StorageTooNew`, `StorageBroken`; of the way `NobodyThere`, `ExtensionUpdated`, `BadArgument`.
 */
export interface ErrorReport {
  readonly name: string;
  readonly message: string;
}

/** How the reader wants it. */
export interface Settings {
  /** Statements below the confidence threshold are shown too. */
  readonly showDoubtful: boolean;
  /** The text of an article is kept with what is kept of it; else only its hash. */
  readonly keepTexts: boolean;
  readonly marks: MarkSettings;
}

/** What a content script may ask of the background. */
export interface ContentToBackground {
  /** Finds the statements of an article. */
  detectStatements(article: Article): Detection;
  /** Where everything that is kept of this article is in its present text. */
  locateAnnotations(article: Article): LocatedAnnotations;
  /** Keeps words. Stored when it answers. */
  saveAnnotation(request: {readonly article: Article; readonly draft: AnnotationDraft}): Annotation;
  /**
   * Changes what the reader wrote, while looking at `seen` in the same fields: whoever changed it meanwhile loses nothing.
   * Stored when it answers, with what had been changed in two places at once. `call` is made by the caller: sent again
   * under the same name, it is answered as before.
   */
  changeAnnotation(request: {
    readonly call: string;
    readonly id: AnnotationId;
    readonly changes: AnnotationChanges;
    readonly seen: AnnotationChanges;
  }): Merged;
  /**
   * Describes the place anew: the reader accepts a change, found the words again by hand, or (`isExtent`) chose where they
   * begin and end, which is respected as a correction is. The old place is kept.
   */
  replaceAnnotation(request: {
    readonly id: AnnotationId;
    readonly article: Article;
    readonly spans: readonly Span[];
    readonly isExtent: boolean;
  }): Annotation;
  /** Puts it in the bin. */
  deleteAnnotation(request: {readonly id: AnnotationId}): Annotation;
  /** Takes it out of the bin. */
  restoreAnnotation(request: {readonly id: AnnotationId}): Annotation;
  /** The tags that the reader gave anywhere, those given most often first. */
  suggestTags(request: null): readonly string[];
  readSettings(request: null): Settings;
  /** Which marks are shown on every page, and how: the legend on a page has the switches. */
  changeMarks(changes: Partial<MarkSettings>): Settings;
  /** How many statements of the tab's page nobody stands behind, as the reader put them right: on the tab's badge. */
  tellUnattributed(request: {readonly count: number}): null;
  /** The loader took the page, or a frame of it, for an article: reads it, if this is a site that is always read. */
  readHere(request: null): null;
  /** Starts what draws the card, in the page or frame that asks; answers when it runs. Throws as `analyseTab`. */
  startDrawing(request: null): null;
  /** A frame of a page that was read and is no article shows something new: reads it, if it is one. */
  readFrames(request: null): null;
}

/** What our own pages may ask of the background. */
export interface PageToBackground extends ContentToBackground, LibraryCalls, SafetyCalls {
  /**
   * Starts the content script in a tab that the reader pointed at; answers when it runs.
   * Throws `PageForbidden`, `FileForbidden` (a local file, without leave), `LeaveNeeded` (the reader has not pointed at
   * this page), `SiteOff` (a site that is never read) or `TabGone`.
   */
  analyseTab(request: {readonly tabId: number}): null;
  listArticles(request: null): readonly KeptArticle[];
  /** Without those in the bin, in the order of their words. */
  listAnnotations(request: {readonly articleId: ArticleId}): readonly Annotation[];
  /** An article's text as it stood. Throws `NotKept`. */
  readCapture(request: {readonly articleId: ArticleId; readonly textHash: TextHash}): Capture;
  changeSettings(request: Partial<Omit<Settings, 'marks'>>): Settings;
  readSite(request: {readonly host: string}): Site;
  /** Decides when a site is read. Leave for `always` is asked for by the page that calls, since only a click may ask. */
  chooseSite(request: {readonly host: string; readonly choice: SiteChoice}): Site;
  /** Every site that something was decided about. */
  listSites(request: null): readonly Site[];
  /**
   * Changes many annotations: all of them or, when it fails or is stopped, none. Those that are not kept are passed over.
   * `job` is made by the caller, who hears of it by `jobGoesOn` and may stop it by `stopJob`; asked again under the same
   * name, it is done once and answered as before. Throws `JobStopped`.
   */
  changeMany(request: {readonly job: string; readonly parts: readonly ManyPart[]}): ManyChanged;
  /**
   * Puts some records of an import aside and says how they stand to what is kept, of which nothing changes yet. `part` is
   * counted from 0; `isWhole`: their format carries all that we keep.
   */
  stageImport(request: {
    readonly id: string;
    readonly part: number;
    readonly isWhole: boolean;
    readonly records: ImportRecords;
  }): ImportCounts;
  /**
   * Brings in what was put aside: all of it or, when it fails or is stopped, nothing. What was changed later wins, and
   * nothing is removed. `job` as above. Throws `JobStopped`, or `NotKept` when a part is not there.
   */
  finishImport(request: {
    readonly job: string;
    readonly id: string;
    readonly parts: number;
    readonly fileName: string;
  }): KeptImport;
  /** Forgets what was put aside. */
  dropImport(request: {readonly id: string}): null;
  /** The imports that can still be undone, the newest first. */
  listImports(request: null): readonly KeptImport[];
  /** Takes an import back as one step; what was changed since stays. `job` as above. Throws `JobStopped`, `NotKept`. */
  undoImport(request: {readonly job: string; readonly id: string}): KeptImport;
  /** Stops long work as soon as it can be; what is over stays done. */
  stopJob(request: {readonly job: string}): null;
}

/** What the background tells a content script. */
export interface BackgroundToContent {
  annotationsChanged(request: {readonly articleId: ArticleId}): null;
  /** Anything that is kept may have changed. */
  keptChanged(request: null): null;
  settingsChanged(request: Settings): null;
  /** The reader has switched a site off. */
  siteLeft(request: {readonly host: string}): null;
  /** How the page stands; waits until reading is over. */
  tellState(request: null): PageState['state'];
  /** Another frame of the tab has its article: takes everything of ours out of this one. */
  leavePage(request: null): null;
  /** Opens the card on the words that are selected. */
  openOnSelection(request: null): null;
  /** The reader pressed a key of the browser's. */
  goToStatement(request: {readonly direction: 'next' | 'previous'; readonly only: 'all' | 'none'}): null;
  /** All marks on every page off, or on again; said aloud on this one. */
  switchMarks(request: null): null;
  /** Opens the legend and moves the reader's keys into it. */
  openLegend(request: null): null;
}

/** What became of the page when something on it was shown. */
export interface Shown {
  /** It had to be scrolled. */
  readonly moved: boolean;
}

/** What our own pages ask of a tab's content script. */
export interface PageToContent {
  /** How the page stands; waits until reading is over. */
  describePage(request: null): PageState;
  /** Scrolls there and shows it for a moment. */
  showStatement(request: {readonly index: number}): Shown;
  showAnnotation(request: {readonly id: AnnotationId}): Shown;
  /** Scrolls back to where the reader was before something was shown. */
  comeBack(request: null): null;
}

/** What is told to every open page of ours. */
export interface Broadcasts {
  annotationsChanged: {readonly articleId: ArticleId};
  /** Anything that is kept may have changed: a backup came in, the bin was emptied. */
  keptChanged: null;
  /** A tab's page was read, read again, or left. */
  pageChanged: {readonly tabId: number};
  settingsChanged: Settings;
  /** What was decided about sites, or what the browser allows. */
  sitesChanged: null;
  /** How far long work is. */
  jobGoesOn: {readonly job: string; readonly done: number; readonly of: number};
}
