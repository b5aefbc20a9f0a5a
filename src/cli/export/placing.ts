import { manifestName, namesInManifest, type TargetFile } from '../../export/index.ts'
import type { Language } from '../../lang/index.ts'
import { unwritten } from '../deliver.ts'
import { Refusal } from '../refusal.ts'
import { systemCode } from '../system-error.ts'
import type { World } from '../world.ts'

/** Where the files of an export go: into a folder with all of them, or one of them alone. */
export type Place = { readonly folder: string } | { readonly file: string; readonly ending: string }

/** What `--out` names: a file where it ends as files of an export do, else a folder. */
export function placeOf(out: string): Place {
  const ending = /[^\\/](\.(?:json|csv|xlsx))$/i.exec(out)?.[1]

  return ending === undefined
    ? { folder: out.replace(/(?<=.)[\\/]+$/, '') }
    : { file: out, ending: ending.toLowerCase() }
}

/** The one file that a name fits; refused where none does, or several. */
export function fileFor(
  files: readonly TargetFile[],
  { file, ending }: Extract<Place, { readonly file: string }>,
  { say, interface: words }: Language,
): TargetFile {
  const [found, ...others] = files.filter(({ path }) => path.endsWith(ending))
  if (found !== undefined && others.length === 0) return found

  const endings = files.map(({ path }) => /\.[a-z]+$/.exec(path)?.[0] ?? '')
  const single = endings.filter((one) => endings.indexOf(one) === endings.lastIndexOf(one))
  throw new Refusal(words.export.oneFile(file, single, say))
}

/** Writes one file, whole or not at all. */
export async function writeFile(
  path: string,
  { content }: TargetFile,
  world: World,
  language: Language,
): Promise<void> {
  try {
    await world.files.write(path, content)
  } catch (error) {
    throw unwritten(error, path, language)
  }
}

/** Writes a folder, whole or not at all; one that is there gives way only where it holds an earlier export and nothing else. */
export async function writeFolder(
  path: string,
  files: readonly TargetFile[],
  world: World,
  language: Language,
): Promise<void> {
  const there = await namesIn(path, world, language)
  if (!(await isOurs(path, there, world))) {
    throw new Refusal(language.interface.export.folderTaken(path, language.say))
  }
  try {
    await world.files.writeFolder(path, new Map(files.map((file) => [file.path, file.content])), there)
  } catch (error) {
    throw unwritten(error, path, language)
  }
}

/** Nothing where there is no such folder. */
async function namesIn(path: string, { files }: World, language: Language): Promise<readonly string[]> {
  try {
    return await files.list(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    if (systemCode(error) === 'ENOTDIR') throw new Refusal(language.interface.export.folderTaken(path, language.say))

    throw unwritten(error, path, language)
  }
}

async function isOurs(path: string, there: readonly string[], { files }: World): Promise<boolean> {
  if (there.length === 0) return true
  if (!there.includes(manifestName)) return false

  const text = Buffer.from(await files.read(`${path}/${manifestName}`)).toString('utf8')
  const known = namesInManifest(text)

  return known !== null && there.every((name) => known.includes(name))
}
