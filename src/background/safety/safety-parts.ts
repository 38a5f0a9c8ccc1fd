import type {Catalogue} from '../../core/library/catalogue/catalogue';
import type {BackupStore} from '../storage/backups/backup-store';
import type {Connection} from '../storage/connection';
import type {Notebook} from './notebook';

/** What keeps what is kept. */
export interface SafetyParts {
  readonly connection: Connection;
  /** The search index, while it is in memory: it knows how much is kept. */
  readonly index: () => Promise<Catalogue | null>;
  readonly backups: BackupStore;
  readonly notebook: Notebook;
  /** Tells the browser that work goes on that nobody waits for: it stops a worker that it thinks idle. */
  readonly atWork: () => void;
  /** Of the extension. */
  readonly version: string;
}
