import {useState} from 'preact/hooks';
import type {Shape} from '../../core/shape/shape';
import {Button} from '../controls/Button';
import {useWords} from '../words';
import {SpeakerRow} from './SpeakerRow';

/** As many as fit above the list without hiding it. */
const shownAtFirst = 5;

interface SpeakerTableProps {
  readonly shape: Shape;
  readonly chosen: string | null;
  readonly onChoose: (speaker: string) => void;
}

/** Whom the article lets speak, and how much: a table whose first column draws it. */
export function SpeakerTable({shape, chosen, onChoose}: SpeakerTableProps) {
  const {say, count} = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? shape.speakers : shape.speakers.slice(0, shownAtFirst);
  const most = shape.speakers[0]?.words ?? 0;
  const hidden = shape.speakers.length - shown.length;
  return (
    <div class="speaker-table">
      <table>
        <caption class="read-out">{say('speakersCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="read-out">{say('speakersWho')}</span>
            </th>
            <th scope="col">{say('shapeStatements')}</th>
            <th scope="col">{say('shapeWords')}</th>
            <th scope="col">{say('shapeShare')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(amount => (
            <SpeakerRow
              key={amount.speaker.name}
              amount={amount}
              most={most}
              whole={shape.words}
              chosen={chosen === amount.speaker.name}
              onChoose={() => onChoose(amount.speaker.name)}
            />
          ))}
        </tbody>
      </table>
      {(hidden > 0 || all) && (
        <Button weight="quiet" icon={all ? 'out' : 'down'} onClick={() => setAll(!all)}>
          {all ? say('speakersFewer') : count(hidden, {one: 'speakersMoreOne', other: 'speakersMoreMany'})}
        </Button>
      )}
    </div>
  );
}
