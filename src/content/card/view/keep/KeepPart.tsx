import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import {Button} from '../../../../ui/controls/Button';
import {FlagPicker} from '../../../../ui/controls/FlagPicker';
import {IconButton} from '../../../../ui/controls/IconButton';
import {NoteField} from '../../../../ui/controls/NoteField';
import {TagsField} from '../../../../ui/controls/TagsField';
import {useSay} from '../../../../ui/words';
import type {CardDeeds, CardView} from '../card-view';
import {CorrectPart} from '../correct/CorrectPart';
import {ChosenPart} from '../news/ChosenPart';
import {ColourPicker} from './ColourPicker';
import {CopyPart} from './CopyPart';

interface KeepPartProps {
  readonly view: CardView;
  readonly deeds: CardDeeds;
}

/**
 * What the reader does with the words: a verdict, a note, tags, a correction. All of it keeps them. It scrolls, under what
 * there is to say of them, where there is no room; the foot stays at hand.
 */
export function KeepPart({view, deeds, children}: KeepPartProps & {readonly children: ComponentChildren}) {
  const {annotation, statement} = view;
  // What the reader has begun to write outlives the choosing of words.
  const isHidden = view.extent !== null;
  const [isNoting, setNoting] = useState(false);
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <>
      <div class="card-body" hidden={isHidden}>
        {children}
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
        <ChosenPart view={view} deeds={deeds} />
      </div>
      <footer class="card-foot" hidden={isHidden}>
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
  const correct = (
    <Button weight="quiet" icon="own" pressed={isCorrecting} onClick={onCorrect}>
      {say('cardCorrect')}
    </Button>
  );
  if (view.annotation === null) {
    return (
      <>
        <Button weight="main" icon="keep" onClick={deeds.keep}>
          {say('keep')}
        </Button>
        {onNote !== null && (
          <Button weight="quiet" icon="note" onClick={onNote}>
            {say('noteLabel')}
          </Button>
        )}
        {view.statement !== null && correct}
      </>
    );
  }
  // Nothing that takes away comes where Keep was: who presses twice keeps.
  return (
    <>
      {correct}
      <Button weight="quiet" icon="bin" onClick={deeds.remove}>
        {say('remove')}
      </Button>
      {view.undoable !== null && !view.wasRemoved && (
        <IconButton icon="undo" label={say('undoLast', say(view.undoable))} onClick={deeds.undo} />
      )}
    </>
  );
}
