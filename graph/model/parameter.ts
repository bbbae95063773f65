/**
 * What a user may set before something runs. Layouts and measures describe theirs as records of these; the page makes
 * forms from them, so that nobody writes one by hand.
 */
export type Parameter = NumberParameter | ChoiceParameter | BooleanParameter

interface Described {
  readonly label: string
  /** What it changes, in one plain sentence. */
  readonly help?: string
}

export interface NumberParameter extends Described {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly initial: number
}

export interface ChoiceParameter extends Described {
  readonly kind: 'choice'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly initial: string
}

export interface BooleanParameter extends Described {
  readonly kind: 'boolean'
  readonly initial: boolean
}

/** Parameters by name, in the order of their form. */
export type Parameters = Readonly<Record<string, Parameter>>

/** What parameters are set to, by their names; what is not there stays as it begins. */
export type Settings = Readonly<Record<string, number | string | boolean>>

type SettingOf<P> = P extends NumberParameter
  ? number
  : P extends ChoiceParameter
    ? P['choices'][number]['value']
    : boolean

/** A value for every parameter. */
export type SettingsOf<P extends Parameters> = { readonly [Name in keyof P]: SettingOf<P[Name]> }

/**
 * A value for every parameter: what it is set to, or what it begins with. Settings may come from a file that is older
 * than the parameters: a number out of bounds becomes the nearest in them, and what is no value of the parameter is
 * passed over.
 */
export function settingsFor<const P extends Parameters>(parameters: P, settings: Settings): SettingsOf<P> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, settingFor(parameter, settings[name])]),
  ) as SettingsOf<P>
}

function settingFor(parameter: Parameter, setting: unknown): number | string | boolean {
  switch (parameter.kind) {
    case 'number':
      return typeof setting === 'number' && Number.isFinite(setting)
        ? Math.min(Math.max(setting, parameter.min), parameter.max)
        : parameter.initial
    case 'choice':
      return parameter.choices.some(({ value }) => value === setting)
        ? (setting as string)
        : parameter.initial
    case 'boolean':
      return typeof setting === 'boolean' ? setting : parameter.initial
  }
}
