import {useState} from 'preact/hooks';
import {Button} from '../../../../ui/controls/Button';
import {FlagPicker} from '../../../../ui/controls/FlagPicker';
import {IconButton} from '../../../../ui/controls/IconButton';
import {NoteField} from '../../../../ui/controls/NoteField';
import {TagsField} from '../../../../ui/controls/TagsField';
import {useSay} from '../../../../ui/words';
import type {CardDeeds, CardView} from '../card-view';
import {CorrectPart} from '../correct/CorrectPart';
import {ColourPicker} from './ColourPicker';
import {CopyPart} from './CopyPart';

interface KeepPartProps {
  readonly view: CardView;
  readonly deeds: CardDeeds;
}

/** What the reader does with the words: a verdict, a note, tags, a correction. All of it keeps them. */
export function KeepPart({view, deeds}: KeepPartProps) {
  const {annotation, statement} = view;
  const [isNoting, setNoting] = useState(false);
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <>
      {statement === null && <ColourPicker colour={annotation?.colour ?? null} onColour={deeds.colour} />}
      <FlagPicker flag={annotation?.flag ?? null} onFlag={deeds.flag} />
      {(annotation !== null || isNoting) && (
        <>
          <NoteField note={annotation?.note ?? ''} onSave={deeds.note} focused={isNoting} />
          <TagsField
            tags={annotation?.tags ?? []}
            known={view.knownTags}
            onTags={deeds.tag}
            onFocus={() => deeds.askTags()}
          />
        </>
      )}
      {isCorrecting && <CorrectPart view={view} deeds={deeds} />}
      <footer class="card-foot">
        <KeepButtons
          view={view}
          deeds={deeds}
          onNote={isNoting ? null : () => setNoting(true)}
          isCorrecting={isCorrecting}
          onCorrect={() => setCorrecting(!isCorrecting)}
        />
        <CopyPart view={view} />
      </footer>
    </>
  );
}

interface KeepButtonsProps extends KeepPartProps {
  /** `null`: the field is there already. */
  readonly onNote: (() => void) | null;
  readonly isCorrecting: boolean;
  readonly onCorrect: () => void;
}

function KeepButtons({view, deeds, onNote, isCorrecting, onCorrect}: KeepButtonsProps) {
  const say = useSay();
  const isKept = view.annotation !== null;
  return (
    <>
      {isKept ? (
        <Button weight="quiet" icon="bin" onClick={deeds.remove}>
          {say('remove')}
        </Button>
      ) : (
        <Button weight="main" icon="keep" onClick={deeds.keep}>
          {say('keep')}
        </Button>
      )}
      {!isKept && onNote !== null && (
        <Button weight="quiet" icon="note" onClick={onNote}>
          {say('noteLabel')}
        </Button>
      )}
      {(view.statement !== null || isKept) && (
        <Button weight="quiet" icon="own" pressed={isCorrecting} onClick={onCorrect}>
          {say('cardCorrect')}
        </Button>
      )}
      {view.undoable !== null && !view.wasRemoved && (
        <IconButton icon="undo" label={say('undoLast', say(view.undoable))} onClick={deeds.undo} />
      )}
    </>
  );
}
