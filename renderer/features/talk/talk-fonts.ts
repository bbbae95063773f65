import { CAPTION_FAMILY } from '../../canvas/measured-caption.ts'

/** What a scene is written in must be there before the first is drawn and measured. */
export async function talkFonts(): Promise<void> {
  const weights = [400, 550, 650]
  await Promise.all(weights.map(weight => document.fonts.load(`${weight} 12px ${CAPTION_FAMILY}`)))
}
