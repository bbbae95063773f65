import * as electron from 'electron'
import { CodedError } from '../../graph/model/errors.ts'

/** The pinned Electron's clipboard takes items as a page's does; the older one that stands in for it takes images. */
interface Clipboards {
  readonly ClipboardItem?: new (items: Readonly<Record<string, Blob>>) => object
  readonly clipboard: {
    write(items: readonly object[]): Promise<void>
    writeImage(image: electron.NativeImage): void
  }
}

/** Puts a PNG on the clipboard as an image. Rejects with `PICTURE_UNREADABLE` when the bytes are none. */
export async function putImageOnClipboard(png: Uint8Array): Promise<void> {
  const image = electron.nativeImage.createFromBuffer(Buffer.from(png))
  if (image.isEmpty()) {
    throw new CodedError('PICTURE_UNREADABLE', 'This is no picture that can be copied; copy it again.')
  }
  const { ClipboardItem, clipboard } = electron as unknown as Clipboards
  if (!ClipboardItem) return clipboard.writeImage(image)
  await clipboard.write([new ClipboardItem({ 'image/png': new Blob([Uint8Array.from(png)]) })])
}
