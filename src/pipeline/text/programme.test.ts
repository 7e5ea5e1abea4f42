import { expect, test } from 'vitest'
import { isProgramme } from './programme.ts'

test('a listing is told by who makes the programmes or by their slots', () => {
  expect(
    isProgramme(
      'Ann plays jazz tonight. Presenter/Ann Lee, Producer/Bob Ray\nSongs of the sea. Presenter/Cy Orr, Producer/Di Poe',
    ),
  ).toBe(true)
  expect(isProgramme('A\nProducer\\/Ann B\nProducer\\/Bob C\nPresenters\\/Di and Ed\nDirector\\/Flo G')).toBe(
    true,
  )
  expect(isProgramme('7.00-9.30pm Jazz\n9.30-10.00pm News\n10.00-11.00pm Film\n11.00pm-12.30 Songs')).toBe(
    true,
  )
})

test('a report of a programme, opening hours and scores are none', () => {
  expect(isProgramme('The film will be shown on Monday. Producer/Ann Lee said so.')).toBe(false)
  expect(isProgramme('The museum is open:\n10.00-17.00 on weekdays\n11.00-16.00 on Sundays')).toBe(false)
  expect(
    isProgramme('They won 7.00-9.30, then 3-2. The presenter and the producer left. The director/actor too.'),
  ).toBe(false)
})
