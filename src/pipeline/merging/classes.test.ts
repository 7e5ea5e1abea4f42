import { expect, test } from 'vitest'
import { actOf, actOfSubject, isDisaster } from './classes.ts'
import { rootOf } from './root.ts'

const told = (trigger: string, before: string) =>
  actOfSubject(actOf(trigger), before.split(' ').map(rootOf)).kind

test.each([
  ['struck', 'the earthquake that', 'quake'],
  ['hit', 'a magnitude 7 tremor', 'quake'],
  ['ripped', 'a blast', 'explode'],
])('%s after "%s" tells of the subject: %s', (trigger, before, kind) => {
  expect(told(trigger, before)).toBe(kind)
})

test.each([
  ['struck', 'the army', 'attack'],
  ['killed', 'the earthquake', 'kill'],
  ['said', 'after the blast the minister', 'say'],
])('%s after "%s" stays what it is: %s', (trigger, before, kind) => {
  expect(told(trigger, before)).toBe(kind)
})

test('disasters are earthquakes, floods and storms', () => {
  expect(
    ['tremor', 'flooding', 'hurricane', 'explosion', 'attack', 'election'].map(w => isDisaster(actOf(w))),
  ).toEqual([true, true, true, false, false, false])
})
