import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anOffice, hasOffice } from '../tools/office.ts'

/** Whether a program can be run here. */
function runs(command: string, ...argv: readonly string[]): boolean {
  return spawnSync(command, argv, { stdio: 'ignore' }).status === 0
}

const office = hasOffice()
/** A machine may have several Pythons, and the package in one of them. */
const pythonWithOpenpyxl = ['python3', '/usr/bin/python3'].find((name) => runs(name, '-c', 'import openpyxl'))

/** `it`, or a skip that says which program it would need. */
export const withOffice = only(office, 'LibreOffice')
export const withOpenpyxl = only(pythonWithOpenpyxl !== undefined, 'openpyxl')
export const withBoth = only(office && pythonWithOpenpyxl !== undefined, 'LibreOffice or openpyxl')

function only(present: boolean, program: string) {
  return (name: string, test: () => Promise<void>) =>
    present ? it(name, test, 180_000) : it.skip(`${name} (${program} is not here)`, test)
}

/** Workbooks as LibreOffice saves them, every formula calculated. */
export function calculated<Name extends string>(
  books: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, Uint8Array>> {
  const program = anOffice()
  try {
    return program.saved(books)
  } finally {
    program.remove()
  }
}

/** What a Python program prints as JSON, and the workbook that it leaves, if it saves `book`. */
export function python(bytes: Uint8Array, program: string): { readonly said: unknown; readonly bytes: Uint8Array } {
  return inFolder((folder) => {
    const path = join(folder, 'book.xlsx')
    writeFileSync(path, bytes)
    const head = 'import json, sys, warnings\nwarnings.simplefilter("error")\nimport openpyxl\n'
    const said = run(pythonWithOpenpyxl ?? 'python3', [
      '-c',
      `${head}path = sys.argv[1]\nbook = openpyxl.load_workbook(path)\n${program}`,
      path,
    ])

    return { said: JSON.parse(said || 'null'), bytes: readFileSync(path) }
  })
}

function run(command: string, argv: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)

  return stdout
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'infitah-form-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
