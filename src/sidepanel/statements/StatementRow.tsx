import {useState} from 'preact/hooks';
import type {Article} from '../../core/articles/article';
import {EditKept} from '../../pages/kept/EditKept';
import type {Keeping} from '../../pages/kept/use-keeping';
import {StateWord} from '../../pages/kept/words/StateWord';
import {WrittenWords} from '../../pages/kept/words/WrittenWords';
import type {Jumps} from '../../pages/reading/use-jumps';
import {IconButton} from '../../ui/controls/IconButton';
import {AttributionMark} from '../../ui/statements/AttributionMark';
import {formKeys} from '../../ui/statements/form-keys';
import {Quote} from '../../ui/statements/Quote';
import {SpeakerLine} from '../../ui/statements/SpeakerLine';
import {useSay} from '../../ui/words';
import type {Row} from '../rows/row';

interface StatementRowProps {
  readonly row: Row;
  readonly article: Article;
  readonly jumps: Jumps;
  readonly keeping: Keeping;
  readonly knownTags: readonly string[];
}

/** One statement: its words lead to the page, its buttons keep it. */
export function StatementRow({row, article, jumps, keeping, knownTags}: StatementRowProps) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const {statement, kept} = row;
  const annotation = kept?.annotation ?? null;
  return (
    <li class={`statement-row edge-${statement.attribution}`}>
      <button type="button" class="row-button" onClick={() => jumps.toStatement(row.index)}>
        <Quote parts={row.parts} atMost={280} />
      </button>
      <div class="row-line">
        <p>
          <AttributionMark standing={statement.attribution} compact />
          <SpeakerLine source={row.source} speaker={statement.speaker} />
          <span class="form-word">{say(formKeys[statement.form])}</span>
          {kept && <StateWord state={kept.state} />}
        </p>
        <div class="row-actions">
          <IconButton
            icon="keep"
            label={say('keep')}
            pressed={annotation !== null}
            onClick={() => (annotation ? keeping.remove(annotation) : keeping.keep(article, statement))}
          />
          {annotation && (
            <IconButton icon="note" label={say('editKept')} expanded={editing} onClick={() => setEditing(!editing)} />
          )}
        </div>
      </div>
      {annotation && editing && <EditKept annotation={annotation} keeping={keeping} knownTags={knownTags} />}
      {annotation && !editing && <WrittenWords annotation={annotation} atMost={200} />}
    </li>
  );
}
