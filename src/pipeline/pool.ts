/**
 * The per-article stages on worker threads: the same results as in this process, whatever the number of threads and
 * however busy the machine.
 */
import { Worker } from 'node:worker_threads'
import type { Failed, PerArticle } from './per-article.ts'
import type { Answer, Task } from './worker.ts'

/**
 * Milliseconds after which an article is taken for one that will never end. Some thousand times what a page takes, so
 * that no load on the machine can make the difference between two builds: only a fault of the program can.
 */
function endless({ length }: string): number {
  return 180_000 + (length / 1e6) * 600_000
}

/**
 * `size` threads, started with the first task. An article that does not end within `limit` milliseconds costs its
 * thread, which is replaced, and ends as `Failed`.
 */
export function pooled(size: number, limit: (text: string) => number = endless): PerArticle {
  const seats = Array.from({ length: size }, () => new Seat(limit))
  return {
    recognise: articles =>
      runAll(
        seats,
        articles.map(article => ({ stage: 'recognise', article })),
        answer => (answer.stage === 'recognise' ? answer.result : null),
      ),
    state: contexts =>
      runAll(
        seats,
        contexts.map(context => ({ stage: 'state', context })),
        answer => (answer.stage === 'state' ? answer.result : null),
      ),
    close: async () => {
      await Promise.all(seats.map(seat => seat.leave()))
    },
  }
}

/** Every seat takes the next task as soon as it is free; results stand at their task's place. */
async function runAll<T>(
  seats: readonly Seat[],
  tasks: readonly Task[],
  resultOf: (answer: Answer) => T | null,
): Promise<(T | Failed)[]> {
  const results: (T | Failed)[] = []
  const queue = tasks.entries()
  const work = async (seat: Seat) => {
    for (const [at, task] of queue) {
      const answer = await seat.run(task)
      const result =
        answer === null ? NEVER_ENDS : answer.stage === 'failed' ? answer.result : resultOf(answer)
      if (result === null) throw new Error(`a worker did not answer to ${task.stage}`)
      results[at] = result
    }
  }
  await Promise.all(seats.map(work))
  return results
}

const NEVER_ENDS: Failed = {
  failed: 'reading it did not end. Look for lines that are not prose (tables, code) and remove them',
}

function textOf(task: Task): string {
  return task.stage === 'recognise' ? task.article.text : task.context.article.text
}

/** A place at the bench: one thread, or none yet. */
class Seat {
  private worker: Promise<Worker> | null = null

  constructor(private readonly limit: (text: string) => number) {}

  /** Null when the task did not end. */
  async run(task: Task): Promise<Answer | null> {
    this.worker ??= started()
    const answer = await answerOf(await this.worker, task, this.limit(textOf(task)))
    if (answer === null) await this.leave()
    return answer
  }

  async leave(): Promise<void> {
    const worker = await this.worker
    this.worker = null
    await worker?.terminate()
  }
}

/** Resolves once the thread has loaded the recipe, so that loading does not count as reading. */
function started(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker-entry.mjs', import.meta.url))
    worker.once('error', reject)
    worker.once('message', () => {
      worker.off('error', reject)
      resolve(worker)
    })
  })
}

function answerOf(worker: Worker, task: Task, limit: number): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      clearTimeout(alarm)
      worker.off('message', answered)
      worker.off('error', failed)
      act()
    }
    const answered = (answer: Answer) => done(() => resolve(answer))
    const failed = (error: Error) => done(() => reject(error))
    const alarm = setTimeout(() => done(() => resolve(null)), limit)
    worker.on('message', answered)
    worker.on('error', failed)
    worker.postMessage(task)
  })
}
