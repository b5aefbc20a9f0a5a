import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isBuilt } from './is-built.ts'

/**
 * The folder of the built program: `dist/` where that is of the sources as they are, else one built beside the
 * dependencies, where the program finds them as an installed one does. Suites that run at once name folders of their own.
 */
export function builtProgram(name: string): string {
  if (isBuilt()) return '.'

  const home = `node_modules/.cache/${name}`
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  copyFileSync('package.json', join(home, 'package.json'))
  const webpack = ['node_modules/webpack-cli/bin/cli.js', '--config-name', 'program', '--no-optimization-minimize']
  execFileSync(process.execPath, [...webpack, '--env', `dist=${join(home, 'dist')}`])

  return home
}
