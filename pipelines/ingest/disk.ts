import { mkdir, open, readFile, rename, rm, stat, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StoreWriteError } from '../errors.ts'

/** The steps that a store is made of; tests wrap them to fail or to die at each one. */
export interface Disk {
  /** @returns null when there is no such file */
  read(path: string): Promise<Buffer | null>
  /** A whole new file, on the platter before it returns. */
  write(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** At the end of a file, on the platter before it returns. */
  append(path: string, text: string): Promise<void>
  truncate(path: string, bytes: number): Promise<void>
  remove(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Makes a rename or a new file in it last. */
  syncFolder(path: string): Promise<void>
}

export const realDisk: Disk = {
  async read(path) {
    try {
      return await readFile(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  },
  async write(path, bytes) {
    await withFile(path, 'w', async (file) => {
      await file.writeFile(bytes)
      await file.sync()
    })
  },
  rename,
  async append(path, text) {
    await withFile(path, 'a', async (file) => {
      await file.writeFile(text)
      await file.sync()
    })
  },
  truncate,
  async remove(path) {
    await rm(path, { force: true, recursive: true })
  },
  makeFolder,
  async syncFolder(path) {
    if (process.platform === 'win32') return // a folder can't be opened there
    await withFile(path, 'r', (file) => file.sync())
  },
}

async function withFile<T>(
  path: string,
  flags: string,
  work: (file: Awaited<ReturnType<typeof open>>) => Promise<T>,
): Promise<T> {
  const file = await open(path, flags)
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** Step by step: Node's own `recursive` never comes back where a parent is there and mkdir still says ENOENT (/proc). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await mkdir(path).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again // made by somebody else in the meantime
    })
  }
}

/**
 * Replaces a file so that any reader, and any kill, sees the old one or the new one: temp → fsync → rename → fsync of the folder.
 *
 * @throws StoreWriteError
 */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`
  try {
    await disk.makeFolder(dirname(path))
    await disk.write(temporary, bytes)
    await disk.rename(temporary, path)
    await disk.syncFolder(dirname(path))
  } catch (error) {
    await disk.remove(temporary).catch(() => {}) // a full disk gets its space back
    throw explained(error, dirname(path))
  }
}

const words: Record<string, string> = {
  ENOSPC: 'the disk is full: free some space and run again',
  EDQUOT: 'the disk quota is used up: free some space and run again',
  EROFS: 'it can only be read: choose another folder with --out',
  EACCES: 'writing is not allowed: change its owner, or choose another folder with --out',
  EPERM: 'writing is not allowed: change its owner, or choose another folder with --out',
  ENOTDIR: 'a file stands where a folder must be: choose another folder with --out',
  EEXIST: 'a file stands where a folder must be: choose another folder with --out',
  ENOENT: 'the folder is gone, or no folder can be made there: choose another one with --out',
  EMFILE: 'too many files are open: end other programs and run again',
  EIO: 'the disk failed: look at it before you run again',
}

/** What the system says of a disk, as a StoreWriteError with words; anything else, our own errors too, as it is. */
export function explained(error: unknown, where: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined || !(code in words)) return error
  return new StoreWriteError(`${where}: ${words[code]} (${message})`, { cause: error })
}
