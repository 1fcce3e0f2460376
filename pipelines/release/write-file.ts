import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a whole file or none: temporary name in the same folder, flushed to the disk, renamed. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.part`
  const file = await open(temporary, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
  await flushFolder(dirname(path))
}

/** Makes a rename inside the folder outlive a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
