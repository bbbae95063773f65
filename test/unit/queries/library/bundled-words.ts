import { bundledCase } from '../../../../graph/case/bundled.ts'

const { claims, sources } = bundledCase()

function titleOf(id: string): string {
  return sources.find(source => source.id === id)!.title
}

/** The two articles of the bundled case, as rows call them. */
export const APEX = titleOf('source/databreaches-apex')
export const CHS = titleOf('source/threatpost-community-health')

/**
 * The words of a claim of the bundled case. It is named by its id without the number in it, which only says where
 * the claim stands in its file: `chs-no-medical-lost` for `claim/chs-040-no-medical-lost`.
 */
export function words(name: string): string {
  const found = claims.filter(({ id }) => id.replace(/^claim\/([a-z]+)-\d+-/, '$1-') === name)
  if (found.length !== 1) throw new Error(`${found.length} claims are called ${name}.`)
  return found[0]!.text
}
