import {useEffect, useRef, useState} from 'preact/hooks';
import {Icon} from '../../ui/icons/Icon';
import {useSay} from '../../ui/words';
import {home} from '../address/place';
import {useHere} from '../address/use-here';

/** After the last key, before it is searched: a short word is typed in less. */
const pauseMs = 120;

/** Searches as the reader types; what is typed in one go is one step for Back. Slash leads here. */
export function SearchField() {
  const say = useSay();
  const [{view, wanted}, go] = useHere();
  const [written, setWritten] = useState(wanted.words);
  const field = useRef<HTMLInputElement>(null);
  const typing = useRef({goesOn: false, sent: wanted.words});

  // Back and the other ways of changing the search show here; what was sent from here is here already.
  useEffect(() => {
    if (wanted.words !== typing.current.sent) setWritten(wanted.words);
    typing.current.sent = wanted.words;
  }, [wanted.words]);

  useEffect(() => {
    if (written === typing.current.sent) return;
    const timer = setTimeout(() => {
      typing.current.sent = written;
      // What is searched from a view without a list is found among the articles.
      const to = view === 'imports' ? {view: home.view} : {};
      go(
        {...to, wanted: {...wanted, words: written}, page: 1, article: null},
        typing.current.goesOn ? 'follow' : 'step',
      );
      typing.current.goesOn = true;
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [written, wanted, view, go]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typed = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typed || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <search class="library-search">
      <label class="search-field">
        <Icon name="search" />
        <span class="read-out">{say('librarySearchLabel')}</span>
        <input
          ref={field}
          type="search"
          value={written}
          placeholder={say(view === 'bin' ? 'librarySearchBin' : 'librarySearchHint')}
          onInput={event => setWritten(event.currentTarget.value)}
          onBlur={() => {
            typing.current.goesOn = false;
          }}
        />
      </label>
    </search>
  );
}
