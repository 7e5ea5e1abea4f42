/** The per-article stages on worker threads: the same results as in this process, whatever the number of threads. */
import { Worker } from 'node:worker_threads'
import { budgetOf, type Failed, type PerArticle, tooLong } from './per-article.ts'
import type { Answer, Task } from './worker.ts'

/**
 * `size` threads, started with the first task. An article that takes longer than it may costs its thread, which is
 * replaced, and ends as `Failed`.
 */
export function pooled(size: number): PerArticle {
  const seats = Array.from({ length: size }, () => new Seat())
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
        answer === null ? tooLong(textOf(task)) : answer.stage === 'failed' ? answer.result : resultOf(answer)
      if (result === null) throw new Error(`a worker did not answer to ${task.stage}`)
      results[at] = result
    }
  }
  await Promise.all(seats.map(work))
  return results
}

function textOf(task: Task): string {
  return task.stage === 'recognise' ? task.article.text : task.context.article.text
}

/** A place at the bench: one thread, or none yet. */
class Seat {
  private worker: Promise<Worker> | null = null

  /** Null when the task took longer than it may. */
  async run(task: Task): Promise<Answer | null> {
    this.worker ??= started()
    const answer = await answerOf(await this.worker, task)
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

function answerOf(worker: Worker, task: Task): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      clearTimeout(alarm)
      worker.off('message', answered)
      worker.off('error', failed)
      act()
    }
    const answered = (answer: Answer) => done(() => resolve(answer))
    const failed = (error: Error) => done(() => reject(error))
    const alarm = setTimeout(() => done(() => resolve(null)), budgetOf(textOf(task)))
    worker.on('message', answered)
    worker.on('error', failed)
    worker.postMessage(task)
  })
}
