import { type ReactNode } from 'react'
import { LIMITS } from '../../limits.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/button.tsx'
import { counted, inDigits } from '../../ui/counted.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { type DrawingMany, type Question, useHowMany, type Answer } from './how-many.ts'
import './draw-many-dialog.css'

/** Asks how much of many elements is drawn, and tells of the drawing. */
export function DrawManyDialog() {
  const { question, drawing } = useHowMany()
  if (drawing) return <Underway drawing={drawing} />
  return question && <Choices question={question} answer={question.answer} />
}

interface ChoicesProps {
  readonly question: Question
  readonly answer: (answer: Answer) => void
}

function Choices({ question, answer }: ChoicesProps) {
  const { nodes, relationships, of, table } = question
  const askAbove = useSettings(state => state.askAbove)
  const whole = nodes + relationships <= LIMITS.drawMost
  const some = Math.min(LIMITS.drawNodes, nodes)
  return (
    <Dialog title="That is a lot to draw" className="draw-many" onClose={() => answer('none')}>
      <p>
        <strong>{counted(nodes, 'node')}</strong>
        {relationships > 0 && (
          <>
            {' '}
            and <strong>{counted(relationships, 'relationship')}</strong>
          </>
        )}{' '}
        of {of} are not on the canvas yet. More than {inDigits(askAbove)} at once make a picture that is hard
        to read and slow to move.
      </p>
      <div className="draw-many-choices">
        <Choice
          title={`Draw ${inDigits(some)}`}
          first
          onClick={() => answer('some')}
          words={
            nodes > some
              ? `The ${inDigits(some)} best connected among them. ${inDigits(nodes - some)} are left out.`
              : 'All the nodes, as far as their relationships leave room.'
          }
        />
        <Choice
          title={`Draw up to ${inDigits(LIMITS.drawMost)}`}
          onClick={() => answer('many')}
          words={
            whole
              ? 'All of them. The canvas will be slower.'
              : `The best connected, until nodes and relationships together make ${inDigits(LIMITS.drawMost)}. The canvas will be slow.`
          }
        />
        {table && (
          <Choice
            title="Open as table"
            onClick={() => answer('table')}
            words="Lists them in the drawer and draws nothing."
          />
        )}
      </div>
      <p className="dim">
        Best connected are those with the most relationships to the others. What is left out is counted below
        the canvas as capped.
      </p>
      <footer className="draw-many-foot">
        <Button onClick={() => answer('none')}>Cancel</Button>
      </footer>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly title: string
  readonly words: ReactNode
  readonly first?: boolean
  readonly onClick: () => void
}

function Choice({ title, words, first, onClick }: ChoiceProps) {
  return (
    <button type="button" className="draw-many-choice" data-autofocus={first} onClick={onClick}>
      <span className="draw-many-title">{title}</span>
      <span className="dim">{words}</span>
    </button>
  )
}

function Underway({ drawing: { words, share, cancel } }: { readonly drawing: DrawingMany }) {
  return (
    <Dialog title="Drawing" className="draw-many" onClose={cancel}>
      <p role="status">{words}</p>
      <progress aria-label="Drawing" {...(share === null ? {} : { value: share })} />
      <footer className="draw-many-foot">
        <Button data-autofocus onClick={cancel}>
          Cancel
        </Button>
      </footer>
    </Dialog>
  )
}
