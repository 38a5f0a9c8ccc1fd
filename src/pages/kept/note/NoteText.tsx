import {useEffect, useState} from 'preact/hooks';
import type {drawNote} from './draw-note';

interface NoteTextProps {
  /** Markdown, as the reader wrote it. */
  readonly note: string;
}

/** The whole of a note. What reads Markdown is only loaded when there is one, and until then it stands as it was written. */
export function NoteText({note}: NoteTextProps) {
  const [draw, setDraw] = useState<typeof drawNote>();
  useEffect(() => void import('./draw-note').then(loaded => setDraw(() => loaded.drawNote)), []);
  return <div class="note-text">{draw === undefined ? <p>{note}</p> : draw(note)}</div>;
}
