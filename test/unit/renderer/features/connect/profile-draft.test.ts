import { describe, expect, it } from 'vitest'
import { requests } from '../../../../../electron/contract.ts'
import {
  draftOf,
  faultIn,
  faultOf,
  newDraft,
  profileOf,
} from '../../../../../renderer/features/connect/profile-draft.ts'

const listed = {
  id: 'one',
  name: 'Movies',
  uri: 'bolt+s://db.example.org:7687',
  auth: 'password' as const,
  user: 'reader',
  database: 'movies',
  certificates: '/home/me/authority.pem',
  writable: true,
  secretKept: true,
}

describe('a connection in the form', () => {
  it('is the saved one again when nothing was changed', () => {
    const { secretKept, ...profile } = listed
    expect(secretKept).toBe(true)
    expect(profileOf(draftOf(listed, 'keychain'))).toEqual(profile)
  })

  it('is new as main takes it: read only, no secret, called by its host', () => {
    const profile = profileOf(newDraft('none'))
    expect(requests['connections.save'].in.parse({ profile, secret: null, keep: false }).profile).toEqual(
      profile,
    )
    expect(profile).toMatchObject({ name: 'localhost:7687', writable: false, database: null })
  })

  it('never offers to keep a secret where that is weak, and does where there is a keychain', () => {
    expect(newDraft('keychain').keep).toBe(true)
    expect(newDraft('weak').keep).toBe(false)
    expect(newDraft('none').keep).toBe(false)
    expect(draftOf({ ...listed, secretKept: false }, 'weak').keep).toBe(false)
  })

  it('sends a private authority only where a certificate is checked, and a user only with a password', () => {
    const draft = draftOf(listed, 'keychain')
    expect(profileOf({ ...draft, scheme: 'bolt' }).certificates).toBeNull()
    expect(profileOf({ ...draft, auth: 'bearer' }).user).toBe('')
  })
})

describe('what is wrong', () => {
  it('is found before anybody is asked', () => {
    const draft = newDraft('none')
    expect(faultIn(draft)).toBeNull()
    expect(faultIn({ ...draft, host: ' ' })).toMatchObject({ field: 'host' })
    expect(faultIn({ ...draft, user: '' })).toMatchObject({ field: 'user' })
    expect(faultIn({ ...draft, user: '', auth: 'none' })).toBeNull()
  })

  it('stands at the field it is about, and nowhere when the form does not show that field', () => {
    const at = (code: string, form: Parameters<typeof faultOf>[1]) =>
      faultOf({ code, message: 'Wrong.' }, form).field
    const form = { auth: 'password', scheme: 'bolt+s' } as const
    expect(at('PORT_CLOSED', form)).toBe('host')
    expect(at('AUTH_FAILED', form)).toBe('secret')
    expect(at('CERTIFICATES_NOT_READ', form)).toBe('certificates')
    expect(at('DATABASE_NOT_FOUND', form)).toBe('database')
    expect(at('INTERNAL', form)).toBeNull()
    expect(at('AUTH_FAILED', { ...form, auth: 'none' })).toBeNull()
    expect(at('CERTIFICATES_NOT_READ', { ...form, scheme: 'bolt' })).toBeNull()
  })
})
