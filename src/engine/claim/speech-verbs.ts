const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that mark their subject as the one who says what the sentence states. */
export const strongVerbs = set(`
  said says told tells added adds announced announces confirmed confirms wrote writes tweeted posted stated states
  noted notes claimed claims argued argues warned warns insisted insists explained explains admitted admits denied denies
  testified stressed stresses reiterated cautioned cautions recalled recalls acknowledged acknowledges replied replies
  declared declares remarked observed quipped joked asserted asserts maintained maintains conceded concedes predicted
  predicts reported reports revealed reveals disclosed discloses asked asks commented responded countered retorted mused
  complained complains boasted boasts indicated indicates suggested suggests emphasised emphasized underlined underscored
  highlighted reaffirmed repeated vowed swore concluded contended contends calculates reckons thinks believes repeats repeated
  joked sighed shouted muttered alleged alleges elaborated outlined relayed testifies answered answers assured assures
  lamented laments mentioned mentions clarified specified hinted signalled signaled echoed protested scoffed cheered
  pleaded reasoned wondered guessed guesses vows swears swore hints pleads`);

/** Verbs that make their subject a source only where nobody else in the sentence is one. */
export const weakVerbs = set(`
  described describes called calls termed expects expected promised promises pledged urged urges demanded demands
  rejected rejects dismissed dismisses estimated estimates put puts accused accuses blamed blames criticised criticized
  praised defended defends disputes disputed wants hopes aims fears feared shows showed
  recommended advised attributed cited named characterised characterized portrayed counted counts forecast
  forecasts regards regarded ruled voiced welcomed condemned likened credited recounted congratulated plans
  expressed intends ordered measured appealed recorded logged reminded recommends projects considers suspects suspected asks
  slammed slams advises declined declines invited invites cites proposed proposes threatened threatens disputes lists listed`);

/** Verbs that may stand before their subject: "said the mayor". */
export const inverted = set(
  'said says say asked asks added adds wrote writes explained explains insisted insists warned warns calculates recalled recalls replied replies noted notes argued argues declared admitted admits thinks reckons quipped joked conceded concluded observed remarked confirmed confirms',
);

/** Forms that are verbs only behind a plural or the name of a team: "analysts say". */
export const pluralVerbs = set(
  'say tell note argue warn insist claim think believe reckon maintain describe expect estimate fear want hope call complain confirm deny admit show put point stress suggest count describe answer wonder recall dispute predict caution contend recommend doubt demand accuse blame point',
);
