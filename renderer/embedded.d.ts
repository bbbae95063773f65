/** A module as text, see electron.vite.config.ts. */
declare module '*?embedded' {
  export const script: string
  export const styles: string
}
