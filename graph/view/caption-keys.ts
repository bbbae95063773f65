/** What is known of one property of the nodes with a label, from a few of them. */
export interface PropertyFacts {
  readonly key: string
  /** Nodes that have it. */
  readonly nodes: number
  /** Of them, those where it is a string. */
  readonly texts: number
  /** How many different values there are among them. */
  readonly values: number
  /** Mean length in characters, as far as they were read. */
  readonly length: number
}

/** Names that call a thing, wherever they are met, the best first. */
const NAMES = ['name', 'title', 'label', 'displayname', 'fullname', 'caption', 'heading', 'headline']
/** What identifies where nothing names. */
const MARKS = ['id', 'code', 'email', 'mail', 'username', 'login', 'user', 'handle', 'slug', 'key', 'number']

/** A text above this length describes, it does not name. */
const LONGEST_NAME = 60

/**
 * The properties that nodes with a label are called by, the best first: `name`, `title` and their like, `productName`
 * for a Product, any other `…name`, then `id`, `code`, `email`, then the shortest string that tells most of the nodes
 * apart, then any `…Id`. Properties that say nothing of the kind are left out: the label does better.
 */
export function chooseCaptionKeys(label: string, properties: readonly PropertyFacts[]): string[] {
  const own = plain(label)
  return properties
    .flatMap(facts => {
      const rank = rankOf(facts, own)
      return rank === null ? [] : [{ facts, rank }]
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.facts.nodes - a.facts.nodes ||
        a.facts.length - b.facts.length ||
        (a.facts.key < b.facts.key ? -1 : 1),
    )
    .map(({ facts }) => facts.key)
}

function rankOf(facts: PropertyFacts, label: string): number | null {
  const key = plain(facts.key)
  const name = NAMES.indexOf(key)
  if (name >= 0) return name
  if (key === `${label}name` || key === `${label}title` || key === label) return 20
  if (/(name|title)$/.test(key) && facts.texts > 0) return 21
  const mark = MARKS.indexOf(key)
  if (mark >= 0) return 30 + mark
  if (tellsApart(facts)) return 50 + facts.length / 1000
  if (/ids?$|uuid$|guid$|code$/.test(key)) return 60
  return facts.texts > 0 && facts.length <= LONGEST_NAME ? 70 : null
}

/** A string that most nodes have, short enough for a name, and different on nearly all of them. */
function tellsApart({ nodes, texts, values, length }: PropertyFacts): boolean {
  return texts === nodes && values >= 0.9 * nodes && length >= 1 && length <= LONGEST_NAME
}

/** `full_name`, `fullName` and `FULL-NAME` alike. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '')
}
