import { wordSet } from '../../word-set';
import { bodies, businesses, offices } from '../name/titles';

/** What somebody writes or says, so that its owner is the source. */
export function isDocument(head: string): boolean {
  return /^(?:office|team|lawyers?|counsel|ministry|people)$/.test(head) || isWriting(head);
}

/** A text or a set of figures. */
export function isWriting(word: string): boolean {
  return writings.has(word);
}

const writings = wordSet(`
  letter statement statements e-mail email emails note notes post posts tweet message speech report reports account
  book memo blog diary testimony affidavit study survey poll census filing paper document documents readout release
  communique communiqué figures data estimate estimates calculation calculations analysis forecast forecasts review
  findings finding dossier bulletin leaflet brochure circular prospectus column article interview transcript ruling
  log logs logbook logbooks sheet roster payslips invoice judgment judgement verdict opinion complaint lawsuit petition indictment audit assessment notice statistics minutes`);

/** What may be told of by its owner's bare surname. */
export function isLetter(head: string): boolean {
  return /^(?:letter|statement|lawyers?|counsel|speech|post|tweet|people|office|testimony)$/.test(head);
}

const people = wordSet(`
  youths teens elder warden wardens bishops clergy monks nuns exiles hostages hostage troops mps architects architect poets agents
  envoys jockeys stewards scouts umpires lifeguards bodyguards civilian comrade comrades classmate classmates flatmate
  housemate teammate teammates playmate roommate roommates mate mates buddy widows orphans twins godmother godfather
  lady ladies gentleman gentlemen people person man woman men women official diplomat diplomats resident insider participant observer supporter opponent
  colleague soldier officer employee worker manager executive organiser neighbour guest tourist visitor fan refugee
  evacuee staff families family couple neighbours neighbor neighbors owner owners
  those all others most many someone somebody niece nephew nieces nephews spouse partner fiance fiancé fiancée twin cops cop lads lad
  mother father parents wife husband widow widower brother sister son daughter uncle aunt cousin grandmother grandfather
  mum dad mom girl boy child children kids teenager survivor relatives relative friend friends colleagues one
  them source companies broker members voters sides victim victims crowd locals folk folks rebels guests rivals allies
  aide aides expert experts specialist specialists host pair duo trio scholars scholar academics academic clerk clerks
  priest priests monk chef cook governments guard guards nurses pilots crew youngsters tenant tenants inmates
  relations delegates candidates candidate deputies councillors ministers judges coaches chiefs bosses heads guides`);

const notPeople = wordSet(`
  wants numbers papers orders letters figures others posters computers waters powers rivers towers meters filters boilers
  servers containers trailers tankers freighters covers borders shoulders matters dinners offers transfers centers
  ladders drawers chapters quarters headquarters flowers showers trousers errors doors floors motors reactors sensors
  factors sectors corridors mirrors lists wrists fists talks events documents payments shipments archives alternatives
  initiatives incentives motives lives agreements elections investments tents cents percent statements moments elements
  answers recorders monitors trackers counters transponders folders
  fees trees knees degrees committees accidents incidents instruments departments apartments restaurants plants grants warrants variants covenants contents
  drives narratives waivers comments amendments monuments segments fragments patents currents accents
  corners layers barriers rollers fibers fibres burners loggers trawlers steamers cutters ferries shelters winters summers`);

/** Nouns for people: "residents", "neighbours", "a mother". */
export function isPeople(head: string): boolean {
  return people.has(head) || (/(?:ers|ors|ees|ists|ians|\wmen|\wwomen|\wman|\wwoman|ants|ents|ives)$/.test(head) && !notPeople.has(head));
}

/** Nouns that only sound like people: "the recorder". */
export function isThing(head: string): boolean {
  return notPeople.has(`${head}s`);
}

const sources = wordSet(`
  police official officials expert experts analysts investigators organisers organizers witnesses residents figures
  minutes documents document record records paper calculations filing filings log book statement notice law readings
  data report reports register file files papers accounts survey study poll parents campaigners critics lawyers
  prosecutors economists scientists engineers hydrologists unions ministers source sources authorities doctors
  opposition management insiders firefighters brokers prosecution defence defense campaign side sides team teams judge
  judges juror jurors jury inquiry investigation audit dossier indictment verdict ruling letter memo email emails
  charter leaflet website bulletin forecast forecasts statistics census ledger logbook transcript communique
  communiqué dispatch warrant affidavit testimony charity charities club insurer insurers lenders regulators ministry
  coastguard coastguards firm company hackers gang protesters villagers islanders fishermen detectives fans
  supporters players shareholders investors traders pundits commentators historians diplomats negotiators mediators
  rescuers medics paramedics staff workers strikers employers landlords tenants both delegation press media newspapers
  consultancy pollster pollsters lobby consortium syndicate cooperative collective caucus faction junta regime palace vatican
  delegations hospitals judiciary bloc taskforce squad regiment battalion garrison militia constabulary exchequer brokerage bookmaker bookmakers
  zoo hotel theatre theater festival embassy consulate mission registry presidency diocese parish clinic municipality
  waterworks hall desk crew crews hotline helpline airport port utility orchestra gallery shipyard
  broadcaster newspaper journal magazine outlets archaeologists researchers meteorologists forecasters seismologists`);

/** Nouns that may be a source even of a verb that says little. */
export function isSource(head: string): boolean {
  return bodies.has(head) || offices.has(head) || businesses.has(head) || sources.has(head);
}
