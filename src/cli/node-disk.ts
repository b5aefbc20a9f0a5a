import { open } from 'node:fs/promises'

/** To the disk itself: what is renamed into place must not be lost with the power. */
export async function writeThrough(
  path: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    // What others may do with the file does not depend on who writes it now.
    if (mode !== undefined) await file.chmod(mode & 0o7777)
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Some systems do not let a folder be opened: they settle it by themselves. */
export async function settleFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}
