import type {SpeakerRow} from '../../core/library/found';
import {useWords} from '../../ui/words';
import {SpeakerEntry} from './SpeakerEntry';

interface SpeakersTableProps {
  readonly rows: readonly SpeakerRow[];
  /** Of the one who speaks most: the longest bar. */
  readonly most: number;
}

/** A table whose second column draws it. */
export function SpeakersTable({rows, most}: SpeakersTableProps) {
  const {say} = useWords();
  return (
    <table class="speakers-table">
      <caption class="read-out">{say('speakersCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('speakersWho')}</th>
          <th scope="col">{say('shapeStatements')}</th>
          <th scope="col">{say('libraryArticles')}</th>
          <th scope="col">{say('libraryOutlets')}</th>
          <th scope="col">{say('flagLabel')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <SpeakerEntry key={row.name} row={row} most={most} />
        ))}
      </tbody>
    </table>
  );
}
