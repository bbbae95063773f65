import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { APEX, CHS, words } from './bundled-words.ts'

const site = 'DataBreaches.net'

/** Event, claim, stance, speaker and paragraph of what is dated by the day. */
const on = (day: string, ...rest: readonly [string, string, string, string, number]) =>
  [day, day, 'day', null, null, ...row(...rest)] as const

const row = (event: string, claim: string, stance: string, speaker: string, paragraph: number) =>
  [
    ...[event, words(claim), stance, speaker, 'derived'],
    ...[claim.startsWith('chs') ? CHS : APEX, paragraph],
  ] as const

const MINUTE = ['2025-01-20', '2025-01-20', 'minute', '07:40', 'US time, as tweeted']

const YEAR_2014 = [
  [
    ...['2014-01-01', '2014-08-19', 'year', null, null],
    ...row('happened', 'chs-mandiant-acquired', 'reported', 'Threatpost', 9),
  ],
  [
    ...['2014-04-01', '2014-04-30', 'month', null, null],
    ...row('happened', 'chs-breached-april', 'stated', 'Community Health Systems', 6),
  ],
  [
    ...['2014-06-01', '2014-06-30', 'month', null, null],
    ...row('happened', 'chs-breached-june', 'stated', 'Community Health Systems', 6),
  ],
  on('2014-08-18', 'happened', 'chs-surfaced', 'reported', 'Threatpost', 6),
  on('2014-08-18', 'said', 'chs-reuters-4-5-million', 'reported', 'Reuters', 6),
]

const JANUARY_2025 = [
  [
    ...['2025-01-16', '2025-01-20', 'day', null, null],
    ...row('happened', 'apex-first-access', 'alleged', 'Spokesperson for 0mid16B', 6),
  ],
  [...MINUTE, ...row('happened', 'apex-tweet-provider-hacked', 'alleged', '0mid16B', 1)],
  on('2025-01-20', 'said', 'apex-tweet-provider-hacked', 'alleged', '0mid16B', 1),
  on('2025-01-20', 'said', 'apex-tweet-all-deleted', 'alleged', '0mid16B', 1),
  on('2025-01-20', 'said', 'apex-tweet-48-hours', 'alleged', '0mid16B', 1),
  on('2025-01-20', 'happened', 'apex-tweeted-in-january', 'reported', site, 1),
  on('2025-01-20', 'happened', 'apex-screenshot-medications', 'observed', site, 1),
  on('2025-01-20', 'happened', 'apex-screenshot-no-patients', 'observed', site, 1),
  on('2025-01-20', 'happened', 'apex-first-contact', 'alleged', '0mid16B', 7),
  on('2025-01-22', 'happened', 'apex-tweet-cardinal-information', 'reported', site, 1),
  on('2025-01-22', 'happened', 'apex-cardinal-information-no-phi', 'observed', site, 1),
  on('2025-01-22', 'happened', 'apex-hhs-submitted', 'stated', 'Apex Custom Software', 17),
  on('2025-01-22', 'said', 'apex-hhs-submitted', 'stated', 'Apex Custom Software', 17),
  on('2025-01-22', 'said', 'apex-patients-1500', 'stated', 'Apex Custom Software', 17),
  on('2025-01-26', 'said', 'apex-tweet-apex-named', 'alleged', '0mid16B', 2),
  on('2025-01-26', 'happened', 'apex-contacted-databreaches', 'reported', site, 4),
  on('2025-01-26', 'happened', 'apex-databases-handed-over', 'reported', site, 4),
  on('2025-01-26', 'said', 'apex-databases-entire', 'alleged', '0mid16B', 4),
  on('2025-01-27', 'happened', 'apex-apex-no-reply-first', 'no-reply', site, 15),
  on('2025-01-29', 'happened', 'apex-still-has-access', 'alleged', '0mid16B', 6),
  on('2025-01-29', 'said', 'apex-still-has-access', 'alleged', '0mid16B', 6),
  on('2025-01-29', 'happened', 'apex-apex-no-reply-second', 'no-reply', site, 15),
  on('2025-01-29', 'happened', 'apex-cardinal-no-reply', 'no-reply', site, 16),
  on('2025-01-30', 'happened', 'apex-hhs-lists-apex', 'observed', site, 17),
  on('2025-01-30', 'happened', 'apex-no-notice', 'observed', site, 17),
  on('2025-01-30', 'happened', 'apex-software-not-leaked', 'observed', site, 18),
]

test('goes from the year of a purchase to the day of publication', async () => {
  expect((await askLibrary('what-happened-when')).rows).toEqual([...YEAR_2014, ...JANUARY_2025])
})

test('keeps to what is said of one entity', async () => {
  expect((await askLibrary('what-happened-when', { about: 'Cardinal Health' })).rows).toEqual([
    on('2025-01-22', 'happened', 'apex-tweet-cardinal-information', 'reported', site, 1),
    on('2025-01-29', 'happened', 'apex-cardinal-no-reply', 'no-reply', site, 16),
  ])
})
