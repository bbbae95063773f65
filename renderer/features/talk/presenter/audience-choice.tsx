import { ChevronDown, Monitor, MonitorOff } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { notifyError } from '../../../ui/notify.ts'
import { readDisplays, showAudience } from '../give-talk.ts'
import type { Audience, AudiencePlace, ShownDisplay } from '../talk-state.ts'

interface Props {
  readonly audience: Audience
  readonly displays: readonly ShownDisplay[]
}

const LOST = {
  closed: 'The audience’s window was closed.',
  crashed: 'The audience’s window crashed twice.',
  'display-removed': 'The audience’s display is gone.',
} as const

/** Where the audience sees the talk, and that it does. */
export function AudienceChoice({ audience, displays }: Props) {
  const { place, lost } = audience
  const show = (to: AudiencePlace | null) => void showAudience(to).catch(notifyError)
  return (
    <div className="presenter-audience" data-lost={lost !== null}>
      <span role="status">
        {lost === null ? (
          <span className="unseen">The audience sees the talk.</span>
        ) : (
          <>
            <MonitorOff size={14} aria-hidden /> {LOST[lost]}
          </>
        )}
      </span>
      {lost !== null && lost !== 'display-removed' && (
        <Button look="primary" onClick={() => show(place)}>
          Show it again
        </Button>
      )}
      <Menu
        trigger={
          <Button title="Where the audience sees the talk">
            <Monitor size={14} aria-hidden /> {lost === null ? nameOf(place, displays) : 'Audience'}
            <ChevronDown size={12} aria-hidden />
          </Button>
        }
        items={choices(audience, displays, show)}
        onOpen={() => readDisplays().catch(notifyError)}
      />
    </div>
  )
}

function choices(
  { place, lost }: Audience,
  displays: readonly ShownDisplay[],
  show: (place: AudiencePlace | null) => void,
): MenuItem[] {
  return [
    // On the presenter's own it would cover the notes.
    ...displays
      .filter(({ here }) => !here)
      .map(({ id, label, width, height }) => ({
        label,
        note: `Full screen, ${width} × ${height}`,
        current: lost === null && place?.kind === 'display' && place.id === id,
        onSelect: () => show({ kind: 'display', id }),
      })),
    {
      label: 'A window, to be shared in a call',
      current: lost === null && place?.kind === 'window',
      onSelect: () => show({ kind: 'window' }),
    },
    { label: 'This window alone', onSelect: () => show(null) },
  ]
}

function nameOf(place: AudiencePlace | null, displays: readonly ShownDisplay[]): string {
  if (place?.kind !== 'display') return 'In a window'
  return displays.find(({ id }) => id === place.id)?.label ?? 'Display'
}
