/** One run of the command: build, report, write. Gives the exit code. */
import { grouped } from '../dossier/words.ts'
import { type Built, buildDossier, CheckFailed } from './build.ts'
import { type Command, parseCommand, USAGE } from './command.ts'
import type { Effects } from './effects.ts'
import { explain } from './explain.ts'
import { InputError } from './input-error.ts'
import type { PerArticle } from './per-article.ts'
import { printable } from './printable.ts'
import type { Recipe } from './recipe.ts'
import { report, seconds } from './report.ts'
import { writeDossier } from './write.ts'

/** 0: done. 1: something the person who ran it must mend. 2: wrong command line. 3: a fault of the program. */
export type ExitCode = 0 | 1 | 2 | 3

export interface Engine {
  recipe: Recipe
  effects: Effects
  /** Where faults go; the report goes to `effects.log`. */
  warn(line: string): void
  perArticle(workers: number | null): PerArticle
}

export async function runCommand(args: readonly string[], engine: Engine): Promise<ExitCode> {
  const command = parseCommand(args)
  if ('fault' in command) {
    engine.warn(`${command.fault}\n\n${USAGE}`)
    return 2
  }
  const perArticle = engine.perArticle(command.workers)
  try {
    await run(command, perArticle, engine)
    return 0
  } catch (error) {
    return failed(error, engine)
  } finally {
    if (command.out !== null) engine.effects.release(command.out)
    await perArticle.close()
  }
}

async function run(command: Command, perArticle: PerArticle, engine: Engine): Promise<void> {
  const { recipe, effects } = engine
  const begun = effects.now()
  const say = (line: string) => {
    if (!command.quiet) effects.log(line)
  }
  if (command.out !== null) prepared(command.out, effects)
  const built = await buildDossier(command.folder, {
    recipe,
    perArticle,
    effects,
    progress: progressTo(say, effects),
  })
  if (command.explain !== null) for (const line of explain(built, command.explain)) effects.log(line)
  else for (const line of report(built, effects.now() - begun)) say(line)
  if (command.out !== null) written(built, command, engine, say)
}

function written(
  built: Built,
  command: Command,
  { effects, warn }: Engine,
  say: (line: string) => void,
): void {
  const out = command.out ?? ''
  const fault = writeDossier(built, command.folder, out, effects)
  if (fault !== null) warn(fault)
  say(`Written to ${printable(out)}.`)
}

/** Before any work, so that an hour's reading is not lost to a folder that cannot be written. */
function prepared(out: string, effects: Effects): void {
  try {
    effects.prepare(out)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new InputError(
      { file: printable(out) },
      `nothing can be written here (${printable(cause)})`,
      'Name another folder with --out',
    )
  }
}

/** Only what takes time is worth a line: a stage over more than this many things, or one that began seconds after the last. */
const MANY = 200

function progressTo(say: (line: string) => void, effects: Effects) {
  const begun = effects.now()
  return (stage: string, things: number): void => {
    if (things >= MANY || effects.now() - begun > 2000)
      say(`${seconds(effects.now() - begun).padStart(6)}  ${stage} (${grouped(things)})`)
  }
}

function failed(error: unknown, { warn }: Engine): ExitCode {
  if (error instanceof InputError) {
    warn(printable(error.message))
    return 1
  }
  if (error instanceof CheckFailed) {
    warn(
      `The dossier is not true to its sources, so nothing was written. This is a fault of the program:\n${error.message}`,
    )
    return 3
  }
  if (error instanceof Error && 'code' in error && 'path' in error) {
    warn(
      `${printable(String(error.path))}  cannot be written (${String(error.code)}). The earlier files are as they were`,
    )
    return 1
  }
  warn(
    `This is a fault of the program, not of the folder; nothing was written. Please report it:\n${stackOf(error)}`,
  )
  return 3
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
