import * as v from 'valibot'
import { FORMAT } from '../../dossier/schema.ts'
import { dataUrl } from '../site-root.ts'
import { DataFault } from './data-fault.ts'

const TIME_OUT_MS = 10_000
const labelled = v.looseObject({ format: v.string() })

/** One file of the data, checked against its schema. Throws a DataFault. */
export async function fetchData<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<T> {
  const text = await fetchText(file, signal)
  const value = parsed(file, text)
  const label = v.safeParse(labelled, value)
  if (label.success && isNewer(label.output.format)) throw new DataFault('newer', file, label.output.format)
  const checked = v.safeParse(schema, value)
  if (!checked.success) throw new DataFault('broken', file, v.summarize(checked.issues).slice(0, 300))
  return checked.output
}

async function fetchText(file: string, signal: AbortSignal): Promise<string> {
  const limit = AbortSignal.timeout(TIME_OUT_MS)
  try {
    const response = await fetch(dataUrl(file), { signal: AbortSignal.any([signal, limit]) })
    if (response.status === 404 || response.status === 410) throw new DataFault('missing', file)
    if (!response.ok) throw new DataFault('server', file, String(response.status))
    if (isPage(response)) throw new DataFault('page', file)
    return await response.text()
  } catch (error) {
    if (error instanceof DataFault || signal.aborted) throw error
    throw new DataFault(limit.aborted ? 'slow' : 'network', file)
  }
}

/** Hosts name JSON in several ways, or not at all; only a web page is certainly not it. */
function isPage(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').includes('text/html')
}

function parsed(file: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    throw new DataFault('broken', file, 'not JSON')
  }
}

/** "sourceline/2" is newer than "sourceline/1"; another word altogether is not ours. */
function isNewer(format: string): boolean {
  const [name, version] = format.split('/')
  const [ours, known] = FORMAT.split('/')
  return name === ours && Number(version) > Number(known)
}
