import { wordSet } from '../../word-set';

/** Forms of address and ranks: they open a person's name and are no part of it. */
export const honorifics = wordSet(`
  mr mrs ms miss mx dr prof professor doctor sir dame lord lady capt captain gen sen senator rep gov lt lieutenant col
  colonel sgt sergeant maj cpl adm admiral rev reverend hon cllr councillor fr judge justice sheriff det detective insp
  inspector supt superintendent constable king queen prince princess pope bishop archbishop cardinal imam rabbi pastor
  ceo cfo coo nurse sister brother father mum mom dad aunt auntie uncle granny grandma grandpa niece nephew widow eam mep mp mla pm`);

/** Offices that stand before a name ("Finance Minister Ada Brook") and that name a person on their own. */
export const offices = wordSet(`
  minister president secretary chief executive chairman chairwoman chairperson chair director commissioner spokesman
  spokeswoman spokesperson ambassador envoy mayor governor senator representative congressman congresswoman chancellor
  premier leader officer coach manager captain head speaker deputy lawmaker lawyer solicitor attorney prosecutor judge
  convener organiser organizer founder owner editor principal teacher headteacher professor economist analyst
  investigator engineer scientist researcher doctor surgeon curator secretary-general treasurer superintendent
  marshal collector magistrate coroner detective inspector farmer resident passenger witness campaigner author
  critic historian skipper pilot operator trader strategist consultant adviser advisor driver neighbour neighbor
  comedian student nurse pensioner boss counsel administrator registrar conductor ombudsman master stationmaster
  harbourmaster firefighter paramedic midwife negotiator mediator
  whistleblower choreographer lecturer technician shopkeeper lifeguard undersecretary landlord landlady chaplain matron
  physiotherapist psychologist biologist geologist hydrologist chemist physicist meteorologist forecaster
  epidemiologist virologist seismologist activist survivor mechanic electrician pharmacist vet veterinarian novelist
  actor actress playwright broadcaster auctioneer jeweller archaeologist columnist correspondent hotelier sociologist
  criminologist lobbyist publicist motorist volunteer rescuer diver sailor coxswain goalkeeper defender midfielder
  striker winger referee umpire cyclist champion finalist producer screenwriter cinematographer palaeontologist
  anthropologist geneticist immunologist microbiologist neurologist paediatrician pediatrician cardiologist oncologist
  pathologist psychiatrist psychotherapist therapist counsellor counselor zoologist botanist ecologist climatologist
  oceanographer volcanologist glaciologist astronomer astrophysicist mathematician statistician demographer linguist
  philosopher theologian mountaineer climber instructor ranger gamekeeper fisherman trawlerman boatman ferryman
  hairdresser plumber roofer welder fitter machinist miner docker caretaker janitor cleaner waiter waitress barman
  barmaid publican innkeeper receptionist accountant auditor bookkeeper notary bailiff juror barrister jailer brigadier
  commander clerk warden fan supporter commuter shopper holidaymaker eyewitness bystander onlooker villager islander
  gunner navigator copilot co-pilot stewardess attendant dispatcher signalman trustee co-founder cofounder
  donor investor shareholder backbencher organist violinist pianist cellist singer soprano composer drummer guitarist
  dancer painter sculptor photographer cameraman presenter beekeeper sommelier florist jockey supervisor foreman
  coordinator co-ordinator rapporteur arbitrator liquidator receiver commodore`);

/** What ministries and their heads deal with. */
const fields = `
  agriculture commerce culture defence defense education energy environment finance health housing industry justice labor labour
  planning social sports trade transport`;

/** Words before an office that say which. */
export const portfolios = wordSet(`${fields}
  affairs opposition presiding vice deputy prime foreign home interior state external fire police press acting former
  principal chief executive attorney general managing assistant special federal national
  regional senior lead first lieutenant under permanent economic economy field party union`);

/** What the name of a ministry may join with "and". */
export const joinedFields = wordSet(`${fields}
  aviation climate communications employment fisheries food forestry human immigration infrastructure innovation mines
  science sport technology tourism water welfare works youth`);

/** Last words of the names of bodies. */
export const bodies = wordSet(`
  board agency commission ministry council authority university hospital court institute service services office
  department party league club school museum police bureau committee regulator foundation federation fund union
  association academy assembly parliament senate congress society trust bank group company corporation corp inc ltd
  limited plc llc holdings industries logistics airlines airways railways laboratories research securities
  therapeutics pharmaceuticals capital partners news press times post herald gazette courier ledger tribune chamber
  administration directorate secretariat centre center college polytechnic tribunal exchange watchdog alliance
  coalition movement front forum conference congregation church network studios motors energy salvage survey
  library archives zoo aquarium theatre theater opera orchestra philharmonic diocese embassy consulate constabulary
  regiment battalion squadron coastguard consortium syndicate cooperative collective initiative hospice clinic infirmary
  guild brotherhood confederation charity registry presidency mutual insurer
  observatory laboratory brigade command guard army navy force forces treasury cabinet government inspectorate`);

/** Last words that firms' names often have, and people's seldom. */
export const trades = wordSet(`
  steel foods chemicals oil gas petroleum mining minerals electric power water rail railway railroad lines line shipping
  transport ferries freight air aviation aerospace automotive pharma biotech health healthcare insurance mutual savings
  financial finance investments properties estates homes construction builders engineering electronics semiconductors
  software systems technologies technology tech digital networks telecom telecoms communications broadcasting
  entertainment pictures records games sports retail stores supermarkets brewery breweries dairy farms fisheries seafood
  textiles plastics rubber tyres cement metals resources solutions consulting advisers associates brothers sons ventures
  international global worldwide enterprises products brands manufacturing works shipyard shipyards dockyard hotels
  resorts cruises tours travel express couriers united athletic rovers wanderers stevedoring orbital dynamics robotics
  motor tramways buses creamery bakery mills foundry distillery tannery vineyards dairies staging scaffolding catering lotto lottery biscuits
  labs materials packaging filtration marine maritime haulage recycling utilities renewables nuclear hydro solar`);

/** Last words of the names of places, and of things built there. */
export const places = wordSet(`
  street road lane avenue square row hall park bridge river lake bay harbour harbor port island islands isle valley
  hill hills mountain mountains coast sea ocean strait county district province region state city town village station
  airport terminal tower house palace castle cathedral chapel beach forest dam reservoir canal pier quay spit head point
  ridge flats creek springs gate plaza stadium arena memorial runway berth route flight crane highway motorway north south east
  west`);

/** Common nouns for a body, with the words that its name may carry instead. */
export const bodySynonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['union', ['union', 'federation', 'workers', 'association', 'guild', 'brotherhood', 'congress']],
  ['watchdog', ['authority', 'commission', 'agency', 'board', 'office', 'regulator', 'ombudsman']],
  ['regulator', ['authority', 'commission', 'agency', 'board', 'office', 'regulator']],
  ['agency', ['agency', 'board', 'service', 'authority', 'administration', 'bureau', 'commission']],
  ['airline', ['airlines', 'airline', 'airways', 'air']],
  ['carrier', ['airlines', 'airline', 'airways', 'air']],
  ['bank', ['bank', 'banking', 'banco']],
  ['ministry', ['ministry', 'department']],
  ['parliament', ['parliament', 'assembly', 'congress', 'senate']],
  ['panel', ['panel', 'committee', 'board']],
  ['charity', ['trust', 'foundation', 'society', 'charity']],
  ['department', ['department', 'ministry']],
  ['court', ['court', 'tribunal']],
  ['tribunal', ['tribunal', 'court']],
  ['university', ['university', 'college', 'polytechnic', 'institute']],
  ['institute', ['institute', 'institution', 'centre', 'center']],
  ['hospital', ['hospital', 'infirmary', 'clinic']],
  ['coastguard', ['coastguard', 'guard']],
  ['theatre', ['theatre', 'theater', 'playhouse', 'opera']],
  ['party', ['party', 'alliance', 'front', 'movement', 'league', 'left', 'greens', 'liberals', 'union']],
  ['club', ['club', 'united', 'rovers', 'athletic', 'wanderers', 'albion', 'county', 'city', 'town']],
  ['insurer', ['insurance', 'mutual', 'assurance', 'insurer']],
  ['utility', ['electric', 'power', 'water', 'energy', 'gas', 'utilities']],
  ['railway', ['rail', 'railway', 'railways', 'trains']],
  ['broadcaster', ['radio', 'television', 'tv', 'broadcasting', 'channel']],
  ['station', ['radio', 'television', 'tv']],
  ['army', ['army', 'forces', 'command']],
  ['brewery', ['brewery', 'breweries', 'brewing']],
  ['federation', ['federation', 'union', 'confederation']],
  ['association', ['association', 'society', 'federation', 'guild']],
  ['commission', ['commission', 'commissioner', 'board']],
  ['embassy', ['embassy', 'consulate', 'mission']],
  ['gallery', ['gallery', 'museum']],
  ['newspaper', ['times', 'post', 'herald', 'gazette', 'courier', 'ledger', 'tribune', 'journal']],
]);

/** Last words of the names of public bodies, which "the company" never means. */
export const publicBodies = wordSet(`
  board agency commission ministry council authority university hospital court department party league school police
  bureau committee regulator federation union association academy assembly parliament senate congress society treasury
  cabinet government inspectorate institute college museum church army navy command brigade guard chamber administration tribunal office
  guild workers`);

/** Common nouns for a business, which is seldom in its name. */
export const businesses = wordSet(`
  company firm group carrier maker manufacturer developer operator bank insurer retailer startup start-up publisher
  business airline miner builder lender supplier bidder buyer owner contractor utility producer carmaker automaker
  drugmaker chipmaker steelmaker shipbuilder brewer chain distributor brokerage conglomerate subsidiary consortium`);
