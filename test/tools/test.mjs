import { spawn } from 'node:child_process'

/** Runs a script of Node beside others; gives whether it ended well, and what it said where that was kept. */
function run(argv, stdout) {
  const child = spawn(process.execPath, argv, { stdio: ['inherit', stdout, 'inherit'] })
  const said = []
  child.stdout?.on('data', (chunk) => said.push(chunk))

  return new Promise((resolve) => {
    child.once('close', (status) => resolve({ well: status === 0, said: Buffer.concat(said).toString() }))
  })
}

// Tests wait for other programs now and then: types are checked meanwhile, and what is wrong with them is said last.
const [types, tests] = await Promise.all([
  run(['test/tools/types.mjs'], 'pipe'),
  run(['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], 'inherit'),
])
process.stdout.write(types.said)
process.exitCode = types.well && tests.well ? 0 : 1
