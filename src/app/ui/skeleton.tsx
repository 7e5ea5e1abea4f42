import { Pending } from './pending.tsx'

/** The page's outline while its data is on the way. It appears late enough that a fast load never shows it. */
export function Skeleton() {
  return (
    <div className="skeleton page-frame" aria-busy="true">
      <p className="sr-only" role="status">
        Loading the timeline
      </p>
      <Pending />
      <div className="h-10 w-2/3 max-w-[28rem]" />
      <div className="mt-3 h-4 w-1/2 max-w-[20rem]" />
      <div className="mt-8 h-56 w-full" />
      {['a', 'b', 'c', 'd', 'e'].map(key => (
        <div key={key} className="mt-4 h-5 w-full max-w-[30rem]" />
      ))}
    </div>
  )
}
