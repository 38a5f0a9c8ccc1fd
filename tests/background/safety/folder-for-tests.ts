/** A folder of the browser's private file system, as far as backups need it. A file has its contents once it is closed. */
export function folderForTests(): () => Promise<FileSystemDirectoryHandle> {
  const files = new Map<string, Blob>();
  const fileHandle = (name: string) => ({
    getFile: async () => files.get(name),
    createWritable: async () => {
      const parts: Blob[] = [];
      return {
        write: async (part: Blob) => void parts.push(part),
        close: async () => void files.set(name, new Blob(parts)),
      };
    },
  });
  const folder = {
    keys: () => files.keys(),
    getFileHandle: async (name: string) => {
      if (!files.has(name)) files.set(name, new Blob());
      return fileHandle(name);
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
  return async () => folder as unknown as FileSystemDirectoryHandle;
}
