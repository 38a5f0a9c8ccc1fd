import {useState} from 'preact/hooks';
import {exportFormats} from '../../core/exports/index';
import {Button} from '../../ui/controls/Button';
import {SelectField} from '../../ui/controls/SelectField';
import type {MessageKey} from '../../ui/message-key';
import {useSay} from '../../ui/words';
import {type Contents, contentsOf} from './contents';
import {ExportNews} from './ExportNews';
import type {ExportSubject} from './export-subject';
import {formatNames} from './format-names';
import {type ExportChoice, useExport} from './use-export';

const contentsKeys: Readonly<Record<Contents, MessageKey>> = {
  kept: 'exportKept',
  statements: 'exportStatements',
  unattributed: 'exportUnattributed',
  written: 'exportWritten',
  found: 'exportFound',
  'found-unattributed': 'exportFoundNobody',
};

/** The formats that take notice of grouping. */
const grouped = ['markdown', 'htmlReport'];

/** What is taken along, in which format, and where to. */
export function ExportForm({subject}: {readonly subject: ExportSubject}) {
  const say = useSay();
  const offered = contentsOf(subject);
  const [choice, setChoice] = useState<ExportChoice>({format: 'markdown', contents: offered[0], grouping: 'none'});
  const exporting = useExport(subject);
  const choose = (change: Partial<ExportChoice>) => {
    setChoice({...choice, ...change});
    exporting.renew();
  };
  // What was kept may be gone by now.
  const contents = offered.find(each => each === choice.contents) ?? offered[0];
  const take = (way: 'download' | 'copy') => exporting.take({...choice, contents}, way);
  const busy = exporting.state === 'gathering';
  return (
    <div class="export-form">
      <SelectField
        label={say('exportContents')}
        value={contents}
        options={offered.map(value => ({value, label: say(contentsKeys[value])}))}
        onValue={chosen => choose({contents: chosen})}
      />
      <SelectField
        label={say('exportLabel')}
        value={choice.format}
        options={formatNames.map(value => ({value, label: say(exportFormats[value].labelKey)}))}
        onValue={format => choose({format})}
      />
      {grouped.includes(choice.format) && (
        <SelectField
          label={say('orderLabel')}
          value={choice.grouping}
          options={[
            {value: 'none', label: say('orderArticle')},
            {value: 'speakers', label: say('orderSpeaker')},
          ]}
          onValue={grouping => choose({grouping})}
        />
      )}
      <div class="export-ways">
        <Button weight="main" icon="download" disabled={busy} onClick={() => take('download')}>
          {say('exportDownload')}
        </Button>
        <Button icon="copy" disabled={busy} onClick={() => take('copy')}>
          {say('exportCopy')}
        </Button>
      </div>
      <ExportNews exporting={exporting} />
    </div>
  );
}
