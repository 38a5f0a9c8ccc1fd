import {useState} from 'preact/hooks';
import {Button} from '../../../ui/controls/Button';
import {FlagPicker} from '../../../ui/controls/FlagPicker';
import {NoteField} from '../../../ui/controls/NoteField';
import {TagsField} from '../../../ui/controls/TagsField';
import {useSay} from '../../../ui/words';
import {CorrectPart} from './CorrectPart';
import type {CardDeeds, CardView} from './card-view';

/** What the reader does with the words: a verdict, a note, tags, a correction. All of it keeps them. */
export function KeepPart({view, deeds}: {readonly view: CardView; readonly deeds: CardDeeds}) {
  const say = useSay();
  const {annotation} = view;
  const [isNoting, setNoting] = useState(false);
  const [isCorrecting, setCorrecting] = useState(false);
  const isKept = annotation !== null;
  return (
    <>
      <FlagPicker flag={annotation?.flag ?? null} onFlag={deeds.flag} />
      {(isKept || isNoting) && (
        <>
          <NoteField note={annotation?.note ?? ''} onSave={deeds.note} focused={isNoting} />
          <TagsField tags={annotation?.tags ?? []} known={view.knownTags} onTags={deeds.tag} />
        </>
      )}
      {isCorrecting && <CorrectPart view={view} onCorrect={deeds.correct} />}
      <footer class="card-foot">
        {isKept ? (
          <Button weight="quiet" icon="bin" onClick={deeds.remove}>
            {say('remove')}
          </Button>
        ) : (
          <Button weight="main" icon="keep" onClick={deeds.keep}>
            {say('keep')}
          </Button>
        )}
        {!isKept && !isNoting && (
          <Button weight="quiet" icon="note" onClick={() => setNoting(true)}>
            {say('noteLabel')}
          </Button>
        )}
        {view.statement !== null && (
          <Button weight="quiet" icon="own" pressed={isCorrecting} onClick={() => setCorrecting(!isCorrecting)}>
            {say('cardCorrect')}
          </Button>
        )}
      </footer>
    </>
  );
}
