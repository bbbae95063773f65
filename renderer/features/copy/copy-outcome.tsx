import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { counted } from '../../ui/counted.ts'
import { type CopyProgress, type CopyReport, useCopy } from './copy-state.ts'
import { changesAnything, constraintsInWords, reportRows } from './report-in-words.ts'

/** Problems that are listed; the rest is counted. */
const LISTED = 50

/** How far the copy is, or what came of it. */
export function CopyOutcome() {
  const stage = useCopy(state => state.stage)
  switch (stage.kind) {
    case 'choosing':
      return stage.error ? (
        <p className="copy-error" role="alert">
          <CircleAlert size={14} aria-hidden />
          <span className="selectable">
            {stage.error.message} <span className="mono dim">{stage.error.code}</span>
          </span>
        </p>
      ) : null
    case 'rehearsing':
      return <Progress words="Comparing" progress={stage.progress} />
    case 'copying':
      return <Progress words="Copying" progress={stage.progress} />
    case 'rehearsed':
      return <Report report={stage.report} dryRun />
    case 'copied':
      return <Report report={stage.report} dryRun={false} />
  }
}

interface ProgressProps {
  readonly words: string
  readonly progress: CopyProgress | null
}

function Progress({ words, progress }: ProgressProps) {
  return (
    <div className="copy-progress">
      <p role="status" className="figures">
        {words}
        {progress === null
          ? '…'
          : ` ${progress.phase}: ${progress.done.toLocaleString('en')} of ${progress.total.toLocaleString('en')}`}
      </p>
      <progress
        aria-label={words}
        {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
      />
    </div>
  )
}

interface ReportProps {
  readonly report: CopyReport
  readonly dryRun: boolean
}

function Report({ report, dryRun }: ReportProps) {
  const { problems } = report
  const constraints = constraintsInWords(report, dryRun)
  return (
    <div className="copy-report">
      <p role="status" data-tone={problems.length > 0 ? 'warn' : 'good'}>
        {problems.length > 0 ? (
          <TriangleAlert size={14} aria-hidden />
        ) : (
          <CircleCheck size={14} aria-hidden />
        )}
        {headline(report, dryRun)}
      </p>
      <table className="figures">
        <thead>
          <tr>
            <td />
            <th scope="col">{dryRun ? 'would be created' : 'created'}</th>
            <th scope="col">{dryRun ? 'would be updated' : 'updated'}</th>
            <th scope="col">unchanged</th>
          </tr>
        </thead>
        <tbody>
          {reportRows(report).map(({ name, created, updated, unchanged }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{created.toLocaleString('en')}</td>
              <td>{updated.toLocaleString('en')}</td>
              <td>{unchanged.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {constraints && <p className="dim">{constraints}</p>}
      {problems.length > 0 && (
        <ul className="copy-problems selectable" aria-label="Problems" tabIndex={0}>
          {problems.slice(0, LISTED).map((problem, index) => (
            <li key={index}>{problem}</li>
          ))}
          {problems.length > LISTED && <li className="dim">and {problems.length - LISTED} more</li>}
        </ul>
      )}
    </div>
  )
}

function headline(report: CopyReport, dryRun: boolean): string {
  const { problems } = report
  if (problems.length > 0)
    return `${dryRun ? 'Compared' : 'Copied'}, with ${counted(problems.length, 'problem')}.`
  if (!changesAnything(report)) return 'Both graphs already agree: there is nothing to copy.'
  return dryRun ? 'Compared: nothing is copied yet.' : 'Copied.'
}
