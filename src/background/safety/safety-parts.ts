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
  /**
   * Awaited again and again by work that nobody waits for: gives way to whoever does, and tells the browser that work
   * goes on, which stops a worker that it thinks idle.
   */
  readonly giveWay: () => Promise<void>;
  /** Of the extension. */
  readonly version: string;
}
