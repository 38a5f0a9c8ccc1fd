import type {MessageKey} from '../ui/message-key';

/** What each permission of the manifest is for. */
export const permissionKeys: Readonly<Record<string, MessageKey>> = {
  activeTab: 'permissionActiveTab',
  contextMenus: 'permissionContextMenus',
  scripting: 'permissionScripting',
  storage: 'permissionStorage',
  unlimitedStorage: 'permissionUnlimitedStorage',
  downloads: 'permissionDownloads',
  sidePanel: 'permissionSidePanel',
};
