#!/usr/bin/env node
import { runScript } from './scripts.ts'

runScript(__dirname, 'program.js')
