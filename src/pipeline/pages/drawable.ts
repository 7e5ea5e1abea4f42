/** Whether the preview pictures have letters for a text; in another writing system its page gets no picture. */
export function canBeDrawn(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Number}\p{Punctuation}\p{Separator}$€£¥+=<>°]*$/u.test(
    text,
  )
}
