import type { Marking } from '../../../graph/story/story-file.ts'

/** What each label allows, in short: FIRST, Traffic Light Protocol 2.0. */
export const MARKING_WORDS: Readonly<Record<Marking, string>> = {
  'TLP:RED': 'For the eyes of these people alone',
  'TLP:AMBER+STRICT': 'Within the organisation, for those who need it',
  'TLP:AMBER': 'Within the organisation and its clients, for those who need it',
  'TLP:GREEN': 'Within the community',
  'TLP:CLEAR': 'For everybody',
}
