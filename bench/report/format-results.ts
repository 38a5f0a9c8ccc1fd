import type {Figure} from './figures';

/** One benchmark's part of the report. */
export interface Section {
  /** How to repeat it. */
  readonly command: string;
  readonly figures: readonly Figure[];
  /** What it printed, where it tells more than figures. */
  readonly printed: string;
  /** Why it was not run, or failed. */
  readonly problem: string | undefined;
}

/** The report as Markdown. */
export function formatResults(sections: readonly string[]): string {
  const head = `# What was measured

Written by \`npm run bench\`; \`npm run bench -- --only worker,memory\` measures these anew and leaves the rest, \`-- --full\`
measures all. Times of a main thread or of the processor are the thread's own, so that a busy machine counts for little;
others are medians. Each figure stands beside what it is held to; one that does not hold is marked.
`;
  return [head, ...sections].join('\n');
}

/** The sections of a report that was written before, by their headings. */
export function sectionsIn(report: string): ReadonlyMap<string, string> {
  const parts = report.split(/^(?=## )/m).filter(part => part.startsWith('## '));
  return new Map(parts.map(part => [headingOf(part), `${part.trimEnd()}\n`] as const));
}

/** What a section is found by. */
function headingOf(section: string): string {
  return section.slice(0, section.indexOf('\n'));
}

/** `where`: the day, and the machine in general terms. */
export function formatSection({command, figures, printed, problem}: Section, where: string): string {
  const rows = figures.map(({what, measured, reference, holds}) =>
    [what, measured, reference, holds === null ? '' : holds ? 'holds' : '**does not hold**'].map(asCell).join(' | '),
  );
  const table =
    rows.length === 0
      ? ''
      : `\n| what | measured | beside | |\n| --- | --- | --- | --- |\n${rows.map(row => `| ${row} |`).join('\n')}\n`;
  const said = problem === undefined ? '' : `\n${problem}\n`;
  const text = printed === '' ? '' : `\n\`\`\`\n${printed}\n\`\`\`\n`;
  return `## ${command}\n\n${where}\n${said}${table}${text}`;
}

function asCell(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
