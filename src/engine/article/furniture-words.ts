/** Words that the furniture of web pages is made of, by what the furniture is for. Line-based: matched on one line. */
export const services: Readonly<Record<string, RegExp>> = {
  account: /\b(?:sign(?:ing)? (?:in|up|out)|log ?-?in|register|subscri(?:be|ption|ber)s?|(?:my|your|an|free|user) (?:account|profile)|member(?:ship)?|donate|support (?:us|the|local|fearless)|(?:articles|stories) (?:left )?this month|\d of \d free|free articles|dear reader|free to read|trial ends|unsubscribe|preferences)\b/i,
  share: /^\W*(?:share|tweet|print|save|e-?mail|facebook|whatsapp)\b|\b(?:share (?:this|on|via|full|article|story)|copy link|save for later|follow (?:us|me|on)|like us|gift this|bookmark|facebook|twitter|whatsapp|instagram|rss)\b/i,
  legal: /©|\(c\)|\b(?:copyright|all rights reserved|terms|privacy|cookies?|imprint|reprint(?:ing)?|redistribution|republish|reproduction|registered|licen[cs]e|CC BY|consent|partners|accept all|manage|not investment advice|corrections?|press council|our standards)\b/i,
  letter: /\b(?:newsletters?|inbox|podcasts?|mailing list|notifications?|view (?:this e-?mail )?in (?:your )?browser|download the|news alerts|alerts on|(?:daily|weekly|breakfast|morning|evening) (?:briefing|balance|note))\b/i,
  related: /^(?:[>»•(\[*👉🔥-]*\s*)?(?:read(?:\s+(?:more|next|also))|also (?:read|in|on)|see also|related|recommended|more (?:from|on|in|like|news|headlines|long reads)|more:|most (?:read|viewed|popular|commented)|trending|you may (?:also|be)|next story|popular|watch|listen|in pictures|don['’]t miss|also in|read in this)\b|\b(?:more like this|previous story|next story)\b/i,
  picture: /^\W*(?:photo(?:graph)?s?|pic(?:ture)?s?|pictured|image|caption|video|audio|figure|fig|illustration|graphic|credit|gallery)\b\W|(?:photo(?:graph)?|picture|pic|image|credit|illustration)s?\s?(?:by|:|\.\.\.)|\bvideo player\b|\bmodal window\b|\((?:[^()]{2,30}\/[^()]{2,30})\)\]?$|^Image$/i,
  byline: /^(?:[Bb]y|BY|[Ww]ords|[Tt]ext|[Ff]rom|[Pp]osted by|[Ee]xclusive by|EXCLUSIVE by|[Ww]ritten by|[Pp]hotographs?)\b:? (?:\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}|and|in|de|van|\|)|\p{Lu}\S*$|our |[Ss]taff|the (?:editor|newsroom)|\p{L}+ \p{Lu}\S+ [Tt]eam)|\b(?:[Cc]orrespondent|[Rr]eporter|staff and agencies|wire reports|[Ss]taff [Rr]eporter|[Dd]igital [Tt]eam|[Nn]ewsroom|[Cc]ontributing editor|posted by|by: )\b/u,
  reporting: /\b(?:[Rr]eporting by|[Ee]diting by|[Ww]riting by|[Ee]dited by|[Aa]dditional reporting|contributed (?:to|from)|holds no shares|contact the (?:reporter|newsroom)|with (?:additional )?reporting by)\b|^\(?[Bb]ased [Oo]n .{2,30} [Rr]eport\)?$|^[—–-] ?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}(?:,|$)|^(?:This (?:article|story|report)|An earlier version|A version of this)\b.{0,40}\b(?:amended|corrected|updated|appears?|was published|misstated|translated)\b/u,
  clock: /\b(?:updated|published|posted|last edited|min(?:ute)?s? read|reading time|\d+ (?:minutes|hours|days) ago|(?<![$£€\d.,])\d{1,2}[:.]\d\d(?!\s?(?:%|p(?:er|c)|m\b|bn|million|billion|\d)) ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)\b/i,
  date: /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?)\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/iu,
  advert: /\b(?:advert(?:isement|isements|ise|ising|orial)|sponsored|promoted|partner content|continue reading|story continues|skip to|quiz|win!|buy a photo|buy this|click here|classifieds|horoscope|sudoku|puzzles|obituaries|weather)\b/i,
  template: /\{\{|\}\}|\[\[|\]\]|%%|<[a-z/][^>]*>|\[[a-z]+-[a-z-]+\d*\]|loading\.?$|lorem ipsum/i,
  address: /https?:|www\.|\S@\S|\b\d{3,}[ -]\d{3,}\b|\+\d{2,}|\bP\.?O\.? Box\b/i,
  keys: /^(?:keywords?|tags?|topics?|slug|filed under|letters|editors|note to|menu|contact|sections?|skip|sort by|reply|report|show|close|download)\b/i,
  listHead: /^(?:\W*)(?:key (?:points|facts)|highlights|at a glance|in brief|quick facts|the short version|summary|most (?:read|viewed|popular)|related (?:content|stories)|recommended.*|read in this.*|more from.*|you may also.*|also read|trending.*)\W*$/i,
  appeal: /\b(?:got a (?:\w+ or a )?(?:story|picture|tip)|do you (?:know|work|live)|are you an?|want more|like this|call the .{0,20}desk|e-?mail (?:us|the)|write to|have your say|what do you think|was this useful|let us know|we (?:use|value|welcome)|please keep)\b/i,
};

/** Headings of the part of a page that readers write. */
export const commentHeading =
  /^\W*(?:\d+\s+)?(?:(?:readers?|reader|your|top|latest|from the|all|show|view)?\s*['’]?\s*(?:comments?|responses?|replies|letters|messages|views|reactions|post|forum|kommentare|commentaires|comentarios|comentaris|commenti)\b.{0,40}|\d+ thoughts? on\b.{0,60}|join the (?:discussion|conversation|debate).{0,12}|have your say.{0,12}|readers write|what (?:our )?readers (?:are )?say(?:ing)?|letters to the editor|most commented|discussion|your (?:say|view)|leave a (?:reply|comment))$/i;

/** Lines that are furniture wherever they stand: remnants of templates, picture captions, credits, lone questions, times. */
export const certainly: readonly RegExp[] = [
  /^(?:\{\{.*\}\}|\[\[.*\]\]|%%.*%%|_{3,}|-{3,}|\*{3,}|={3,})$/,
  /^\W{0,2}(?:photo(?:graph)?s?|pic(?:ture)?s?|pictured|image(?: caption| \d+ of \d+)?|caption|illustration|graphic|video|audio|pull quote)\]?:/i,
  /^[^"“”‘?]{1,80}\?$/,
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /^this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated)|^a version of this (?:article|story)/i,
  /\b\d of \d+ free (?:articles|stories)|\bfree (?:articles|stories) (?:left|remaining)/i,
];
