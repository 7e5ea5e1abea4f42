/** Runs a child process in the project's folder and says how it ended. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

/** Resolves to the exit code; a signal counts as 1. */
export function run(command, args, env = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', error => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('exit', code => resolve(code ?? 1))
  })
}

/** Runs a TypeScript file of the project under Node. */
export function runTypeScript(file, args, env = {}) {
  return run(process.execPath, ['--import', 'tsx', file, ...args], env)
}

/** Runs a command of an installed package without a shell, the same on every system. */
export function runPackage(pkg, command, args, env = {}) {
  const folder = join(root, 'node_modules', pkg)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[command]
  return run(process.execPath, [join(folder, file), ...args], env)
}
