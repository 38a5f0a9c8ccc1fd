import {appendFileSync, writeFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import type {Answer, Case} from './case';
import {add, emptyTally, isFalselyUnchanged, outcome, type Tally} from './score';

/** Counts outcomes by kind of change, and how long each answer took. */
export class Report {
  private readonly tallies = new Map<string, Tally>();
  private readonly milliseconds: number[] = [];
  private readonly states = {unchanged: 0, changed: 0, gone: 0};

  /** Cases that came out wrong are written to `failures`, for reading. */
  constructor(private readonly failures?: string) {
    if (failures !== undefined) writeFileSync(failures, '');
  }

  take(question: Case, answerCase: (question: Case) => Answer): Answer {
    const began = performance.now();
    const answer = answerCase(question);
    this.milliseconds.push(performance.now() - began);
    this.states[answer.state]++;
    const kind = question.kind ?? 'given';
    let tally = this.tallies.get(kind);
    if (tally === undefined) {
      tally = emptyTally();
      this.tallies.set(kind, tally);
    }
    const named = tally.materialNamed - tally.material;
    add(tally, question, answer);
    const failed =
      outcome(question, answer) !== 'right' ||
      isFalselyUnchanged(question, answer) ||
      tally.materialNamed - tally.material < named;
    if (failed && this.failures !== undefined && question.truth !== undefined) this.writeFailure(question, answer);
    return answer;
  }

  totals(): object {
    return {totals: true, states: this.states, milliseconds: this.times(), kinds: Object.fromEntries(this.tallies)};
  }

  print(): void {
    if (this.milliseconds.length === 0) return;
    console.log(this.states);
    const rows = [...this.tallies].map(([kind, tally]) => ({
      kind,
      cases: tally.cases,
      'right %': percent(tally.right, judged(tally)),
      'wrong place %': percent(tally.wrong, judged(tally)),
      'missed %': percent(tally.missed, judged(tally)),
      'falsely unchanged': tally.falselyUnchanged,
      'material named %': percent(tally.materialNamed, tally.material),
    }));
    console.table(rows);
    console.log(this.times());
  }

  private times(): object {
    const sorted = this.milliseconds.toSorted((a, b) => a - b);
    const quantile = (share: number): number =>
      round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
    const total = round(sorted.reduce((sum, each) => sum + each, 0));
    return {answers: sorted.length, total, p50: quantile(0.5), p95: quantile(0.95), most: quantile(1)};
  }

  private writeFailure(question: Case, answer: Answer): void {
    const {id, truth, before, start, end, after} = question;
    const kept = before.slice(start, end);
    const there = truth?.gone ? '(gone)' : after.slice(truth?.start, truth?.end);
    const found = answer.state === 'gone' ? '(gone)' : after.slice(answer.start, answer.end);
    const around =
      answer.start === undefined ? '' : after.slice(Math.max(0, answer.start - 80), (answer.end ?? 0) + 80);
    const lines = [
      id,
      `  kept   ${kept}`,
      `  there  ${there}`,
      `  found  ${found}`,
      `  around ${around}`,
      `  ${JSON.stringify(answer)}`,
    ];
    appendFileSync(this.failures ?? '', `${lines.join('\n')}\n\n`);
  }
}

/** Cases whose right answer is known. */
function judged({right, wrong, missed}: Tally): number {
  return right + wrong + missed;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(2);
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
