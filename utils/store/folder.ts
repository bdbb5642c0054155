import { journal, type Meta } from './db';

/** The folder the person has chosen for backups: a handle that only IndexedDB can hold. */
interface Folder extends Meta {
  id: 'folder';
  handle: FileSystemDirectoryHandle;
}

/** The chosen folder; undefined where there is none. It may ask for its permission again. */
export async function folder(): Promise<FileSystemDirectoryHandle | undefined> {
  return ((await (await journal()).get('meta', 'folder')) as Folder | undefined)?.handle;
}

/** Remembers a folder, or forgets it. */
export async function setFolder(handle: FileSystemDirectoryHandle | undefined): Promise<void> {
  const db = await journal();
  if (handle) await db.put('meta', { id: 'folder', handle });
  else await db.delete('meta', 'folder');
}
