/** What is stored, by key. */
export const stored = new Map<string, unknown>();

const turn = () => new Promise(resolve => setTimeout(resolve, 0));

/** A browser that takes its time to read and to store. */
export const slowBrowser = {
  runtime: {id: 'abc'},
  storage: {
    local: {
      async get(key: string) {
        await turn();
        return {[key]: stored.get(key)};
      },
      async set(items: Record<string, unknown>) {
        await turn();
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
      },
    },
  },
};
