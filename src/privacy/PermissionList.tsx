import {browser} from '../messaging/browser';
import {useSay} from '../ui/words';
import {permissionKeys} from './permission-keys';

/** The permissions that this browser gave at installation, and what each is for. */
export function PermissionList() {
  const say = useSay();
  const {permissions = []} = browser.runtime.getManifest();
  return (
    <dl class="permission-list">
      {permissions.map(permission => {
        const key = permissionKeys[permission];
        return (
          key && (
            <div key={permission}>
              <dt>
                <code>{permission}</code>
              </dt>
              <dd>{say(key)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
