import { rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { Failure } from '../runtime/failure.mjs'
import { runCommand, tellingLine } from '../runtime/run-command.mjs'

/**
 * Packs a folder as `<folder>.tar.gz`: in one order, of one time, of nobody's.
 *
 * @param {string} folder
 * @param {number} time seconds since 1970
 * @returns {Promise<string>} path of the archive
 */
export async function archive(folder, time) {
  const file = `${folder}.tar.gz`
  rmSync(file, { force: true })
  const { status, output } = await runCommand('tar', [
    '--create',
    '--use-compress-program=gzip -n',
    `--file=${file}`,
    `--directory=${dirname(folder)}`,
    '--sort=name',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u+rwX,go+rX,go-w',
    `--mtime=@${time}`,
    basename(folder),
  ])
  if (status === 0) return file
  throw new Failure('PACKAGING_FAILED', `tar could not pack ${folder} (${tellingLine(output)}).`)
}
