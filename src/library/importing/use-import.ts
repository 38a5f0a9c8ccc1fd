import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import {ImportRefused} from '../../core/imports/refusal';
import {callBackground} from '../../messaging/call-background';
import type {JobProgress, JobWatch} from '../../pages/jobs/use-job';
import type {ImportState} from './import-state';
import {type Stage, stageFile} from './reading/stage-file';

export interface Importing {
  readonly state: ImportState;
  /** Reads a file, in the place of one that was read before. */
  readonly choose: (file: File) => void;
  /** Back to where a file is chosen; of the one that was read nothing stays. */
  readonly cancel: () => void;
  /** Brings in what was read. */
  readonly bringIn: () => void;
  /** Stops what comes in: then nothing of it did. */
  readonly stop: () => void;
  /** How far that is. */
  readonly progress: JobProgress | null;
}

/** An import that was begun, and the way to stop reading its file. */
interface Begun {
  readonly id: string;
  readonly stopper: AbortController;
}

const idle: ImportState = {step: 'idle'};

/** Parts that stay after all are forgotten a day later. */
const drop = (id: string) => void callBackground('dropImport', {id}).catch(() => undefined);

/** Leads a file from its choice to what came of it. One at a time; what does not come in is forgotten. */
export function useImport(job: JobWatch): Importing {
  const [state, setState] = useState<ImportState>(idle);
  const begun = useRef<Begun | null>(null);
  const finishing = useRef(false);

  const leave = useCallback(() => {
    const left = begun.current;
    begun.current = null;
    if (left === null) return;
    left.stopper.abort();
    // What the reader said shall come in goes on without this page.
    if (!finishing.current) drop(left.id);
  }, []);
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);

  const read = async (file: File) => {
    leave();
    const id = crypto.randomUUID();
    const stopper = new AbortController();
    const {signal} = stopper;
    begun.current = {id, stopper};
    const tell = (progress: JobProgress | null) => setState({step: 'reading', file, progress});
    tell(null);
    try {
      const stage: Stage = (part, records, isWhole) => callBackground('stageImport', {id, part, isWhole, records});
      const preview = await stageFile(file, {stage, tell, signal});
      signal.throwIfAborted();
      setState({step: 'ready', file, preview, trouble: null});
    } catch (error) {
      // Not before: a part may have been on its way when the reader stopped it.
      drop(id);
      if (signal.aborted) return;
      begun.current = null;
      setState(
        error instanceof ImportRefused ? {step: 'refused', file, refusal: error} : {step: 'failed', file, error},
      );
    }
  };

  const bringIn = async () => {
    if (state.step !== 'ready' || begun.current === null) return;
    const {id} = begun.current;
    const {preview, file} = state;
    const {fileName, parts} = preview;
    finishing.current = true;
    setState({step: 'importing', file, preview});
    try {
      const kept = await job.run(name => callBackground('finishImport', {job: name, id, parts, fileName}));
      begun.current = null;
      setState({step: 'done', file, kept});
    } catch (error) {
      // What was put aside is gone: it has to be read again. Else it waits for the reader's next try.
      const isGone = error instanceof Error && error.name === 'NotKept';
      if (isGone) begun.current = null;
      setState(isGone ? {step: 'failed', file, error} : {step: 'ready', file, preview, trouble: error});
    } finally {
      finishing.current = false;
    }
  };

  return {
    state,
    choose: file => void read(file),
    cancel: () => {
      leave();
      setState(idle);
    },
    bringIn: () => void bringIn(),
    stop: job.stop,
    progress: job.progress,
  };
}
