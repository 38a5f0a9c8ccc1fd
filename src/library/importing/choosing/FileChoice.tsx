import {useEffect, useRef} from 'preact/hooks';
import {Button} from '../../../ui/controls/Button';
import {Icon} from '../../../ui/icons/Icon';
import {useSay} from '../../../ui/words';
import {useDroppedFile} from './use-dropped-file';

interface FileChoiceProps {
  /** No file was chosen yet: then this is the one thing to do here. */
  readonly isFirst: boolean;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file; one that is dropped anywhere on the page is taken too. */
export function FileChoice({isFirst, disabled, onFile}: FileChoiceProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const wasFirst = useRef(isFirst);
  // Back here from a file that was given up.
  useEffect(() => {
    if (isFirst && !wasFirst.current) box.current?.querySelector('button')?.focus();
    wasFirst.current = isFirst;
  }, [isFirst]);
  const isOver = useDroppedFile(file => !disabled && onFile(file));
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) onFile(file);
    // The same file can be chosen again, once it was mended.
    input.value = '';
  };
  return (
    <div ref={box} class={isOver && !disabled ? 'file-choice dropping' : 'file-choice'}>
      <Icon name="article" />
      <p>{say('importDropHere')}</p>
      <Button weight={isFirst ? 'main' : 'plain'} disabled={disabled} onClick={() => field.current?.click()}>
        {say('importChoose')}
      </Button>
      <input ref={field} type="file" hidden onChange={event => take(event.currentTarget)} />
      <p class="explanation">{say('importFormats')}</p>
    </div>
  );
}
