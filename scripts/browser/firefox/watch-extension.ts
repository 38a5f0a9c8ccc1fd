import type {BrowserScope} from './browser-scope';

/** What an extension did in Firefox since it was watched. */
export interface Watched {
  /** Addresses that it asked for beyond itself: its pages, its background and its content scripts. */
  readonly asked: readonly string[];
  /** Errors of its scripts that nobody caught. */
  readonly errors: readonly string[];
}

/**
 * Watches an extension from Firefox's own window, where every request names who makes it; `seen` tells what there was.
 * A page that a link leads to is the reader's wish, and counts as none.
 */
export async function watchExtension(
  scope: BrowserScope,
  geckoId: string,
  ownAddress: string,
): Promise<{seen(): Promise<Watched>}> {
  await scope.run(
    `
    const asked = (window.hearsayAsked = []);
    Services.obs.addObserver(subject => {
      const request = subject.QueryInterface(Ci.nsIHttpChannel);
      const {loadingPrincipal, triggeringPrincipal, externalContentPolicyType: type} = request.loadInfo;
      const isOurs = [loadingPrincipal, triggeringPrincipal].some(one => one?.addonId === given);
      if (isOurs && type !== Ci.nsIContentPolicy.TYPE_DOCUMENT) asked.push(request.URI.spec);
    }, 'http-on-opening-request');
  `,
    geckoId,
  );
  return {
    async seen() {
      const seen = await scope.run(
        `
        const errors = Services.console.getMessageArray().filter(message =>
          message instanceof Ci.nsIScriptError &&
          message.sourceName.startsWith(given) &&
          // A page that was left (and may lie in the cache for going back), or a background that was stopped, while it
          // awaited something: there is nobody to whom the answer could matter.
          !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(message.errorMessage) &&
          !(message.flags & Ci.nsIScriptError.warningFlag));
        return {asked: window.hearsayAsked, errors: errors.map(error => error.toString())};
      `,
        ownAddress,
      );
      return seen as Watched;
    },
  };
}
