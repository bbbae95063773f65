/** Characters of a value that are shown unasked: a long paragraph. */
const LENGTH = 600

/** The beginning of a long text and how many characters are left; never half a character. */
export function shortened(text: string): { readonly begin: string; readonly left: number } {
  // A little more than is cut stays: three characters behind a button help nobody.
  if (text.length <= LENGTH + 40) return { begin: text, left: 0 }
  const whole = text.codePointAt(LENGTH - 1)! > 0xffff ? LENGTH + 1 : LENGTH
  return { begin: `${text.slice(0, whole)}…`, left: text.length - whole }
}
