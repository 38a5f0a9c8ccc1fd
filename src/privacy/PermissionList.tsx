import {browser} from '../messaging/browser';
import {useSay} from '../ui/words';
import {permissionKeys} from './permission-keys';

/** The permissions that this browser gave at installation, those that it gives when it is asked, and what each is for. */
export function PermissionList() {
  const say = useSay();
  const {permissions = [], optional_permissions: asked = []} = browser.runtime.getManifest();
  return (
    <dl class="permission-list">
      {[...permissions, ...asked].map(permission => {
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
