const longestWord = 16;

/** The words of a hashtag or handle that its writing sets apart: "AustralianFires2020" is "Australian Fires 2020". */
export function splitTag(tag: string): string {
  return tag
    .replace(/_/g, ' ')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{Ll})/gu, '$1 $2');
}

/**
 * The likeliest words that were run together: "australianfires" is "australian", "fires". Words are independent of each
 * other, each as likely as `share` says; what is unknown costs by its length (P. Norvig, Natural Language Corpus Data,
 * 2009).
 */
export function segment(run: string, share: (word: string) => number): string[] {
  const best = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= run.length; end++) {
    let found = { cost: Infinity, from: 0 };
    for (let from = Math.max(0, end - longestWord); from < end; from++) {
      const word = run.slice(from, end);
      const known = share(word);
      const cost = (best[from]?.cost ?? 0) + (known > 0 && word.length > 2 ? -Math.log(known) : 10 + 3 * word.length);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = best[end]?.from ?? 0) words.unshift(run.slice(best[end]?.from ?? 0, end));
  return words;
}
