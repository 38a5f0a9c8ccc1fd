import type {BackupStore} from '../storage/backups/backup-store';
import type {Connection} from '../storage/connection';
import type {Notebook} from './notebook';

/** What keeps what is kept. */
export interface SafetyParts {
  readonly connection: Connection;
  readonly backups: BackupStore;
  readonly notebook: Notebook;
  /** Of the extension. */
  readonly version: string;
}
