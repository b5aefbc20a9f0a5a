import { createConfig, lint } from '@redocly/openapi-core'

// In a process of its own: the linter is loaded as a module, which jest's own loader does not do.
const config = await createConfig({ extends: ['recommended-strict'] })
const problems = await lint({ ref: process.argv[2], config })
console.log(JSON.stringify(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])))
