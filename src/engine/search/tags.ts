/** The words that a hashtag or handle is made of: "AustralianFires2020" is "Australian Fires 2020". */
export function splitTag(tag: string): string {
  return tag
    .replace(/_/g, ' ')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{Ll})/gu, '$1 $2');
}
