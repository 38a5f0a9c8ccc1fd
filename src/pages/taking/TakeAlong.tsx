import {useState} from 'preact/hooks';
import type {ArticleId} from '../../core/annotations/annotation';
import {type ExportFormatName, exportFormats} from '../../core/exports/index';
import {Button} from '../../ui/controls/Button';
import {SelectField} from '../../ui/controls/SelectField';
import {useSay} from '../../ui/words';
import {offerFile} from '../offer-file';
import {formatExport} from './format-export';
import {formatNames} from './format-names';
import {gatherSelection} from './gather-selection';

interface TakeAlongProps {
  /** Without it: everything that is kept. */
  readonly articleId?: ArticleId;
}

/** Takes what is kept along: as a file, or over the clipboard. */
export function TakeAlong({articleId}: TakeAlongProps) {
  const say = useSay();
  const [format, setFormat] = useState<ExportFormatName>('markdown');
  const [state, setState] = useState<'offered' | 'downloaded' | 'copied' | 'failed'>('offered');
  const download = async () => {
    const {name, mediaType, words} = formatExport(await gatherSelection(articleId), format);
    offerFile(name, mediaType, words);
    setState('downloaded');
  };
  const copy = async () => {
    const {words} = formatExport(await gatherSelection(articleId), format);
    await navigator.clipboard.writeText(words);
    setState('copied');
  };
  const take = (way: () => Promise<void>) => void way().catch(() => setState('failed'));
  return (
    <div class="take-along">
      <div class="take-ways">
        <SelectField
          label={say('exportLabel')}
          value={format}
          options={formatNames.map(name => ({value: name, label: say(exportFormats[name].labelKey)}))}
          onValue={chosen => {
            setFormat(chosen);
            setState('offered');
          }}
        />
        <Button icon="download" onClick={() => take(download)}>
          {say('exportDownload')}
        </Button>
        <Button icon="copy" onClick={() => take(copy)}>
          {say('exportCopy')}
        </Button>
      </div>
      <p class="take-state" role="status">
        {state === 'downloaded' && say('exportDownloaded')}
        {state === 'copied' && say('exportCopied')}
        {state === 'failed' && say('exportFailed')}
      </p>
    </div>
  );
}
