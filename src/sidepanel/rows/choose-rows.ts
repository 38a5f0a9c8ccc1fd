import type {Choice} from './choice';
import type {Row} from './row';

/** The rows for which all that was chosen holds; every word of a search must be in them. */
export function chooseRows(rows: readonly Row[], choice: Choice): readonly Row[] {
  const searched = choice.search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    row =>
      (choice.attributions.size === 0 || choice.attributions.has(row.statement.attribution)) &&
      (choice.speaker === null || row.statement.speaker?.name === choice.speaker) &&
      (choice.form === null || row.statement.form === choice.form) &&
      hasFlag(row, choice.flag) &&
      (!choice.keptOnly || row.kept !== null) &&
      (!choice.notedOnly || isNoted(row)) &&
      searched.every(word => row.searched.includes(word)),
  );
}

function hasFlag({kept}: Row, wanted: Choice['flag']): boolean {
  const flag = kept?.annotation.flag ?? null;
  return wanted === null || (wanted === 'any' ? flag !== null : flag === wanted);
}

function isNoted({kept}: Row): boolean {
  return kept !== null && kept.annotation.note.trim() !== '';
}
