import {useRef, useState} from 'preact/hooks';
import type {ExportContext} from '../../core/exports/export-format';
import type {ExportFormatName} from '../../core/exports/index';
import {offerFile} from '../offer-file';
import type {Contents} from './contents';
import type {ExportProgress} from './export-progress';
import type {ExportSubject} from './export-subject';
import {writeFile} from './writing/write-file';

/** How the reader wants it. */
export interface ExportChoice {
  readonly format: ExportFormatName;
  readonly contents: Contents;
  readonly grouping: ExportContext['grouping'];
}

export type ExportState = 'offered' | 'gathering' | 'downloaded' | 'copied' | 'nothing' | 'failed';

export interface Exporting {
  readonly state: ExportState;
  /** `null`: it is not known yet. */
  readonly progress: ExportProgress | null;
  readonly take: (choice: ExportChoice, way: 'download' | 'copy') => void;
  readonly stop: () => void;
  /** The reader chose otherwise: what was said of the last export holds no longer. */
  readonly renew: () => void;
}

/** Takes along what the reader chose, with the way to stop it. */
export function useExport(subject: ExportSubject): Exporting {
  const [state, setState] = useState<ExportState>('offered');
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const take = async ({format, contents, grouping}: ExportChoice, way: 'download' | 'copy') => {
    const controller = new AbortController();
    stopping.current?.abort();
    stopping.current = controller;
    setProgress(null);
    setState('gathering');
    try {
      const file = await writeFile(subject, {format, contents, grouping}, setProgress, controller.signal);
      if (file === null) return setState('nothing');
      if (way === 'download') offerFile(file.name, file.words);
      else await navigator.clipboard.writeText(await file.words.text());
      setState(way === 'download' ? 'downloaded' : 'copied');
    } catch {
      if (stopping.current === controller) setState(controller.signal.aborted ? 'offered' : 'failed');
    }
  };
  return {
    state,
    progress,
    take: (choice, way) => void take(choice, way),
    stop: () => stopping.current?.abort(),
    renew: () => setState('offered'),
  };
}
