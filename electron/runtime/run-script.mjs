/** Runs a TypeScript program of this repository once the libraries are there: `run-script.mjs FILE [argument]…` */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { runScript } from './failure.mjs'
import { projectFolder } from './paths.mjs'

await runScript(async () => {
  await ensureDependencies()
  const [program = '', ...args] = process.argv.slice(2)
  return run(join(projectFolder, program), args)
})

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}
