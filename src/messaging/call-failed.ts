import type {ErrorReport} from './contract';

/** A call that did not come out well, on the caller's side. `name` is the name of the error on the other side. */
export class CallFailed extends Error {
  constructor(report: ErrorReport) {
    super(report.message);
    this.name = report.name;
  }
}
