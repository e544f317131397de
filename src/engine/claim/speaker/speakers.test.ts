import { describe, expect, it } from 'vitest';
import { speakersOf as speakers } from '../../../../test/unit/speakers-of';

const scene = 'Ada Orme, the harbour master, met Ivo Lund, chief executive of Norvik Lines, on the quay. ';

/** The first speaker after the scene, which introduces Ada Orme, Ivo Lund and Norvik Lines. */
function after(sentence: string): string | undefined {
  return speakers(scene + sentence).slice(1).find((speaker) => speaker !== undefined);
}

describe('verbs and phrases of saying', () => {
  it.each([
    ['Lund would not be drawn on the cause.', 'Ivo Lund'],
    ['Lund would say only that the doors were shut.', 'Ivo Lund'],
    ['Lund had no comment.', 'Ivo Lund'],
    ['Lund is asking for an inquiry.', 'Ivo Lund'],
    ['Lund put the delay down to the wind.', 'Ivo Lund'],
    ['Lund laid most of the blame on the wind.', 'Ivo Lund'],
    ['Lund gave the number of dead as nine.', 'Ivo Lund'],
    ['Lund gave them until noon to leave.', 'Ivo Lund'],
    ['Lund is not so sure.', 'Ivo Lund'],
    ['Lund is furious that nobody came.', 'Ivo Lund'],
    ['The pump was to be sold, the jury ruled.', 'jury'],
    ['The pump could have been saved, a naval inquiry concluded on Monday.', 'naval inquiry'],
    ['The pump was safe, the court found in a ruling of nine pages.', 'court'],
    ['A court in Tarn found in May that the pump was safe.', 'court in Tarn'],
    ['The pump was old, according to figures released by the harbour office.', 'harbour office'],
    ['The pump was old, according to a note signed by Ivo Lund.', 'Ivo Lund'],
    ['Lund has shut the yard, blaming the wind.', 'Ivo Lund'],
    ['Lund made a strong case for a new pump.', 'Ivo Lund'],
    ['Lund rules that out.', 'Ivo Lund'],
    ['Norvik Lines, which was fined, accepts the verdict.', 'Norvik Lines'],
    ['The crew would like her to say why.', 'crew'],
    ['The pilots hold that the doors were shut.', 'pilots'],
    ['Lund asked parliament for an inquiry.', 'Ivo Lund'],
    ['Lund has asked for an independent inquiry.', 'Ivo Lund'],
    ['Lund used to say that doors are for shutting.', 'Ivo Lund'],
    ['Engineers familiar with the pump also warn that it is old.', 'engineers familiar with the pump'],
    ['The doors showed no cracks, but the logbook showed that the pump was old.', 'logbook'],
    ['Lund likes to say that doors are for shutting.', 'Ivo Lund'],
    ['Lund has long argued that the doors were shut.', 'Ivo Lund'],
    ['Lund is quoted as saying that the doors were shut.', 'Ivo Lund'],
    ['Lund offered his condolences.', 'Ivo Lund'],
    ['Lund played down the delay.', 'Ivo Lund'],
    ['Lund reads out the names.', 'Ivo Lund'],
    ['“It was hard to watch,” Lund sighed.', 'Ivo Lund'],
    ['Help is on its way, promised Jon Aske, the interior minister.', 'Jon Aske'],
    ['The pump was old, a former employee told us.', 'former employee'],
    ['The pump was old, the report found.', 'report'],
    ['The pump, Lund grumbled, was old.', 'Ivo Lund'],
    ['The sale follows Lund’s confirmation that the yard is to close.', 'Ivo Lund'],
    ['The sale follows Lund’s latest claims of a loss.', 'Ivo Lund'],
    ['The law was welcomed, with Lund expressing interest in the yard.', 'Ivo Lund'],
    ['The US-led initiative aims to close the yard.', undefined],
    ['Lund was briefer: first the doors, then the pump.', 'Ivo Lund'],
    ['Lund asked anyone who saw the doors to ring him.', 'Ivo Lund'],
    ['Lund answers that the doors were shut.', 'Ivo Lund'],
    ['The doors were shut, Lund keeps explaining.', 'Ivo Lund'],
    ['Lund identified the boat as an old one.', 'Ivo Lund'],
    ['The ferry was late, which Lund put down to the wind.', 'Ivo Lund'],
    ['The recorder shows that the pump was old, harbour master Ada Orme told a news conference.', 'Ada Orme'],
    ['Go to Lund, and he’ll tell you about the pump.', 'Ivo Lund'],
    ['Norvik Lines wants a new pump, for “old pumps kill”, as its chairman, Jan Mohr, put it.', 'Jan Mohr'],
    ['Clerk Jan Mohr of Orle’s Boats & Pumps remembered the pump.', 'Jan Mohr'],
    ['Lund asked if anyone knew how to swim.', 'Ivo Lund'],
    ['Lund charges that the pump was old.', 'Ivo Lund'],
    ['Lund is standing by the harbour master.', 'Ivo Lund'],
    ['The board, you will be glad to hear, reckons that the pump was old.', 'board'],
    ['Police, who have a picture, begged people not to swim.', 'police'],
    ['The pump was old, two people close to the yard there say.', 'two people close to the yard'],
    ['Two fitters who were on shift tell us that the pump was old.', 'two fitters who were on shift'],
    ['The pump was old, said an aide to Orme, who had seen it.', 'aide to Orme'],
    ['The pump was old, officials in Tarn said.', 'officials in Tarn'],
    ['The pump was old, the groom’s cousin told us.', 'groom’s cousin'],
  ])('%s', (sentence, speaker) => {
    expect(after(sentence)).toBe(speaker);
  });

  it.each([
    'Lund called off the trip.',
    'Lund called the crew together.',
    'Norvik Lines recalled its envoy.',
    'Lund showed them the doors.',
    'Norvik Lines hopes to finish in May.',
    'Lund shouted to the crew until he was hoarse.',
    'Lund knew what it was worth.',
    'The fitters were furious that nobody came.',
    'Fitters want to sing on the quay.',
    'Lund made a claim.',
    'Norvik Lines has opened an inquiry.',
    'Lund has called another strike.',
    'Norvik Lines recalled 40,000 life jackets.',
    'Ministers of the member states will meet in May.',
    'They met after a phone call that officials said had cleared the way.',
    'Lund did not respond to questions.',
    'Lund owned nine boats.',
    'Lund asked for a glass of water.',
    'Lund asked the crew to shut the doors.',
    'Lund declared a state of emergency.',
    'Lund concluded a contract with the yard.',
    'A fitter called Jan shut the doors.',
    'The doors are to be shut at eight, a rule that Lund expects to last.',
    'We think the doors were shut.',
    'Lund claimed the prize on Monday.',
    'Lund has ordered 25,000 more.',
    'Pumps ordered in May have yet to come.',
    'The yard added a second dock.',
    'The men, suspected of a fraud, sat down.',
    'The rules say that pumps must be new.',
    'The pump was old, a charge that Lund denied.',
    'The pump is old, whatever Lund says.',
    'More than Lund admits, the pump was old.',
    'Fitter told to shut the doors',
    'No official announced that the pump was old.',
    'Lund owed it all to his first novel, “The Glass Boat”.',
    'The ferry lands its passengers at Crake Point instead.',
  ])('leaves out what only looks like one: %s', (sentence) => {
    expect(after(sentence)).toBeUndefined();
  });
});

describe('views, messages and texts', () => {
  it.each([
    ['In Lund’s view the doors were shut.', 'Ivo Lund'],
    ['Lund’s answer was short: no.', 'Ivo Lund'],
    ['If Norvik Lines is to be believed, the doors were shut.', 'Norvik Lines'],
    ['The message from Lund was clear: stay away.', 'Ivo Lund'],
    ['Asked whether she would resign, Orme laughed.', 'Ada Orme'],
    ['Norvik Lines has sent crews a letter recommending new pumps.', 'Norvik Lines'],
    ['Nine boats were lost, by the Boaters’ League’s count.', 'Boaters’ League'],
    ['Lund is gone. His own estimate of the loss is nine boats.', 'Ivo Lund'],
    ['Norvik Lines carried 400,000 people, by its own count.', 'Norvik Lines'],
    ['In a poll published by Tarn Polytechnic most passengers were afraid.', 'Tarn Polytechnic'],
    ['“It was old,” Jan Mohr quoted Orme as saying.', 'Ada Orme'],
    ['It was old, we are told by Lund, and green.', 'Ivo Lund'],
    ['The pump was old, as the logbooks show.', 'logbooks'],
    ['A log that reached us shows that the pump was old.', 'log'],
    ['The pump cost nine crowns, according to a sheet that the ministry sent us.', 'ministry'],
    ['The ministry’s circular says that the pump was old.', 'ministry'],
    ['Nine boats were lost, by the harbour master’s count.', 'Ada Orme'],
    ['Lund is gone. His testimony was that the pump was old.', 'Ivo Lund'],
    ['According to Lund’s plans the doors will be replaced.', 'Ivo Lund'],
    ['The doors were open, according to a report by the law firm Brook & Hale.', 'Brook & Hale'],
    ['“It was old,” Orme said, according to a recording heard by the Courier.', 'Ada Orme'],
  ])('%s', (sentence, speaker) => {
    expect(after(sentence)).toBe(speaker);
  });
});

describe('who is meant', () => {
  it.each([
    ['The company’s chief executive said he was deeply sorry.', 'Ivo Lund'],
    ['Norvik’s boss said he was deeply sorry.', 'Ivo Lund'],
    ['The harbour master disagrees: the doors were open, she says.', 'Ada Orme'],
    ['A statement from Norvik Lines said the doors were shut.', 'Norvik Lines'],
    ['Its insurer said it would pay.', 'its insurer'],
    ['A spokesman for Norvik Lines said the doors were shut.', 'Norvik Lines'],
    ['A company spokeswoman said the doors were shut.', 'Norvik Lines'],
    ['Norvik Lines did nothing wrong, a spokeswoman said.', 'Norvik Lines'],
    ['The doors were shut, according to the Tarnish transport ministry.', 'Tarnish transport ministry'],
    ['The doors were shut, said Quay Board Secretary-General Jon Aske.', 'Jon Aske'],
    ['The pump was old, said his fitter, Jan Mohr.', 'Jan Mohr'],
    ['“He was cold,” said Lund’s wife Maro.', 'Maro Lund'],
    ['In her letter to the board Orme had warned of the pump.', 'Ada Orme'],
    ['Documents seen by the Tarn Courier show that the pump was old.', 'documents'],
    ['“He was cold,” said her lawyer, Jan Mohr.', 'Jan Mohr'],
    ['The boat had a new pump, its owner, the Tarn Heritage Fund, said.', 'Tarn Heritage Fund'],
    ['Its sponsor, yacht maker Orle Boats, said it was sorry.', 'Orle Boats'],
    ['“Stay in,” said the head of the Service, Jan Mohr.', 'Jan Mohr'],
    ['“He stays,” Orme is said to have told the crew.', 'Ada Orme'],
    ['Orme admitted that her crew had first heard from Norvik Lines at noon.', 'Ada Orme'],
    ['On Monday the transport minister, Jon Aske, came to the quay; the doors, he says, were shut.', 'Jon Aske'],
    ['The Orme Prize is lost. “He was cold,” said his brother, Jan.', 'Jan Lund'],
    ['Jan Mohr came out and was, he says, “sworn at by everybody”.', 'Jan Mohr'],
  ])('%s', (sentence, speaker) => {
    expect(after(sentence)?.toLowerCase()).toBe(speaker.toLowerCase());
  });

  it('knows a body by the kind it is called', () => {
    expect(speakers('The medicines agency Namax met. Norvik Lines was there. The pumps were old, says the agency.').at(-1)).toBe('Namax');
  });

  it.each([
    ['Velmora Steel will close its plant. The group blamed energy prices.', 'Velmora Steel'],
    ['Campaign group Clean Tarn sued. The group said the water was foul.', 'Clean Tarn'],
    ['Actress Mia Lorn left the theatre. “I was ill,” the actress said.', 'Mia Lorn'],
  ])('knows firms by the trade in their names, and women by their offices: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it('takes a report for its author’s, once that is known', () => {
    expect(speakers('The pump was old, according to a report by Norvik Lines. Nobody was hurt, the report says.').at(-1)).toBe('Norvik Lines');
  });

  it('knows a wife for a woman', () => {
    expect(speakers('Judge Jon Aske met Ivo Lund. He slept, said Lund’s wife, Maro. Nobody came, she said.').at(-1)).toBe('Maro Lund');
  });

  it('takes who spoke for "he" before one who may be a woman', () => {
    expect(speakers('Mr Aske said it was late. Kim Orme and Lee Mohr had not spoken, he said.').at(-1)).toBe('Aske');
  });

  it('takes no person for "it"', () => {
    expect(speakers('Mr Orme said it was late. It hopes for rain.').at(-1)).toBeUndefined();
    expect(speakers('Mr Orme said it was late. The operator, Velt, stated that it was sorry. It hopes for rain.').at(-1)).toBe('Velt');
  });

  it('takes the body that opens a sentence for whose "a statement" is', () => {
    expect(speakers('Ada Orme said it was late. The board accepts the verdict, a statement said.').at(-1)).toBe('board');
  });

  it('takes the zoo that opens a sentence for "it"', () => {
    expect(speakers('Ada Orme said it was late. The zoo is staying shut, it says on its website.').at(-1)).toBe('zoo');
  });

  it('knows whose field is part of an office', () => {
    expect(speakers('Minister of State for Foreign Affairs Jon Aske met Foreign Minister Ada Brook. The boats are on their way, the Minister of State said.').at(-1)).toBe('Jon Aske');
  });

  it('takes a firm that has shares and customers for the company', () => {
    expect(speakers('Tallo’s customers in Tarn met Ada Orme of Quiet Nights. Quiet Nights was there. Quiet Nights sang. The pump was old, the company said.').at(-1)).toBe('Tallo');
  });

  it.each([
    ['The boat is called at Orme. Men came to Orme by night. The road through Orme is shut. Vandel, which runs the pump, was sold. The company said it was sorry.', 'Vandel'],
    ['Norvik Lines was there. Norvik Lines sang. School buses will run, the district bus company said.', 'district bus company'],
    ['Shares in Vandel fell. Contractor Lorn Haulage left. Vandel has 90 boats. The company said it was sorry.', 'Vandel'],
    ['Old Garde is a village. Old Garde is small. Old Garde is green. The company said it was sorry.', 'company'],
    ['Tres Rios has shut its mine, it told the exchange.', 'Tres Rios'],
    ['The operator, Velt, is sorry. There is power, the grid operator says.', 'grid operator'],
    ['Banco Orle is old. Lorn Haulage is sorry. Rates will fall, the bank said.', 'Banco Orle'],
    ['Nobody was hurt, the operator said. Grid operator Velt sent men.', 'Velt'],
    ['Ada Orme was asleep in Tarn. Radio Tarn rang her. Tarn has one road. “I saw it,” she told Radio Tarn.', 'Ada Orme'],
    ['Isa Mohr, a singer, left. Sheriff Jon Aske met the singer. He was cold. Mohr sat down. “Stay,” she was heard to say.', 'Isa Mohr'],
  ])('tells businesses, places and people apart: %s', (text, speaker) => {
    expect(speakers(text).findLast((found) => found !== undefined)).toBe(speaker);
  });

  it.each([
    ['Fan Jan Mohr was there. “It was cold,” said Jan.', 'Jan Mohr'],
    ['Edda Mohr left the yard. “It was cold,” said Edda. She told us of the wind.', 'Edda Mohr'],
    ['Our friend Odo Mohr-Lund was there. “It was cold,” said Odo.', 'Odo Mohr-Lund'],
  ])('gives first names their surname: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it('tells a rank from the people who have none', () => {
    expect(speakers('Colonel Jon Aske met Ada Orme. Nobody was hurt, the colonel said.').at(-1)).toBe('Jon Aske');
  });

  it('knows the people that spoke before by what was told of them', () => {
    expect(speakers('A deal is near, two people close to the talks said. It is worth $3 million, one of the people said.').at(-1)).toBe('two people close to the talks');
  });

  it('knows whose account theirs is', () => {
    expect(speakers('A deal is near, two people close to the talks said. “It is late,” said Ada Orme. It was Ivo Lund, by their account, who ordered it.').at(-1)).toBe('two people close to the talks');
  });

  it('learns from the first pronoun that means a person whether "she" can', () => {
    expect(speakers('Sanne Berg left. Ruben Quill wrote: “Good talk.” Later he said that it was over. Odile Brandt listened. She said nothing was lost. She also said it would rain.').at(-1)).toBe('Odile Brandt');
  });

  it('takes a "he" that opens a sentence for whom the one before began with', () => {
    expect(speakers('Alan Quill was sent home. Davor Kest agreed a contract, an agent said. He did not train on Tuesday. “I signed,” the Marovian wrote.').at(-1)).toBe('Davor Kest');
  });
});

describe('headlines', () => {
  it.each([
    ['Police: nobody was hurt', 'police'],
    ['Minister Hravec in Lissen: our word will hold', 'Hravec'],
  ])('%s', (headline, speaker) => {
    expect(speakers(headline)[0]?.toLowerCase()).toBe(speaker.toLowerCase());
  });

  it('take the speaker of the words they quote from the article', () => {
    const text = '‘We have done nothing wrong’: club stands firm\n\nThe club met on Monday. It lasted two hours. “We have done nothing wrong,” said Simone Adler.';
    expect(speakers(text)[0]).toBe('Simone Adler');
  });

  it('may shorten the words they quote', () => {
    const text = '‘Nothing wrong’, says nobody\n\n‘Not the hat, the head’: town counts its losses\n\nThe fire is out. “We have lost the head, not the hat,” said Simone Adler.';
    expect(speakers(text).slice(0, 2)).toEqual([undefined, 'Simone Adler']);
  });
});

describe('quotations given in part before', () => {
  const text = 'Tom Orme wrote that he had “come to a good end” with Ivo Lund over “the old boats.” A day earlier Lund had said that the talks were slow. “Just come to a good end with @lund. Talked of boats,” was his message.';

  it('keep their speaker, whoever else spoke in between', () => {
    expect(speakers(text)).toEqual(['Tom Orme', 'Ivo Lund', 'Tom Orme', 'Tom Orme']);
  });
});

describe('quotations of several paragraphs', () => {
  it('have one speaker, and end with their marks', () => {
    const text = '"We ran," said Ada Orme. "It fell.\n\n"Then it burned," she said.\n\nNobody was hurt. The boat was old.';
    expect(speakers(text)).toEqual(['Ada Orme', 'Ada Orme', 'Ada Orme', undefined, undefined]);
  });

  it('end with the paragraph where the closing mark is missing', () => {
    expect(speakers('“We ran,” said Ada Orme. “It fell.\n\nThe boat was old. It was green.')).toEqual(['Ada Orme', 'Ada Orme', undefined, undefined]);
  });
});
