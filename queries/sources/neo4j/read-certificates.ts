import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CodedError } from '../../../graph/model/errors.ts'

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/**
 * The certificates of a PEM file, one text each.
 *
 * @param path absolute
 * @throws CodedError `CERTIFICATES_NOT_READ` where the file is missing, not readable, or holds no certificate.
 */
export async function readCertificates(path: string): Promise<readonly string[]> {
  let text: string
  try {
    text = await readFile(path, 'latin1')
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read'
    throw refused(path, why, error)
  }
  const certificates = text.match(CERTIFICATE) ?? []
  if (certificates.length === 0) throw refused(path, 'holds no certificate in PEM form')
  try {
    for (const certificate of certificates) new X509Certificate(certificate)
  } catch (error) {
    throw refused(path, 'holds a damaged certificate', error)
  }
  return certificates
}

function refused(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError(
    'CERTIFICATES_NOT_READ',
    `The file of certificates ${path} ${why}; choose the file of the authority that signed the server's certificate.`,
    undefined,
    { cause },
  )
}
