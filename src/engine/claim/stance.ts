const negation =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|nowhere|without|cannot|\w+n['’]t|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)? to|ruled out|unable|untrue|hardly|barely)\b/i;
const hedge =
  /\b(?:may|might|could|perhaps|possibl[ey]|probabl[ey]|likely|unlikely|reported(?:ly)?|alleged(?:ly)?|apparent(?:ly)?|appears?|appeared|seems?|seemed|expected|suspect(?:s|ed)?|believe(?:s|d)?|thought to|potential(?:ly)?|rumou?red|unconfirmed|would|if|suggest(?:s|ed|ing)?|estimated?)\b/i;

/** "No. 4" is a number, no denial. */
const numbered = /\b[Nn]os?\.? ?(?=\d)/g;

/** Whether the sentence denies something. */
export function isNegated(text: string): boolean {
  return negation.test(text.replace(numbered, ''));
}

/** Whether the sentence holds back from stating something as fact. */
export function isHedged(text: string): boolean {
  return hedge.test(text);
}
