import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../src/answer/build-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { loadGlossary } from '../../src/corpus/load-glossary.ts';
import { judgeClaim } from '../eval/judge-claim.ts';
import { loadGolden } from '../eval/load-golden.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

const corpus = await loadCorpus('knowledge');
const engine = buildEngine(corpus.passages, { glossary: await loadGlossary('knowledge') });

function verdictOn(claim: string) {
  return engine.check(claim).verdict;
}

function differenceIn(claim: string) {
  return engine.check(claim).statements[0]?.difference;
}

describe('a claim', () => {
  it.each([
    'CICA has 28 member states.',
    'CICA had 26 members in 2015.',
    'China chaired CICA from 2014 to 2018.',
    'Turkey is a member of CICA',
    'Laos is not a member.',
    'The fourth summit took place in Shanghai in May 2014.',
    'CICA has more than 20 members.',
    'The first secretary general was Kairat Sarybay.',
    'Kuwait is the most recent country to get full membership.',
    'Tajikistan presided over CICA from 2018 until 2020.',
    'It is not true that Japan is a member.',
    'Baku has been holding the chair since December 2024.',
    'The US has observer status in CICA.',
    'Japan only sits in as an observer.',
    'Tokyo merely observes CICA; it has not joined.',
    'Japan is an observer rather than a member.',
    'The third summit was in Istanbul, not in Ankara.',
    'The first summit was in Almaty in ’02.',
    'India has never chaired CICA.',
    'Only twelve participants came to the first preparatory meeting in April 1993.',
    'Saudi Arabia was granted observer status at the end of 2023.',
    "Sarybay had served as Kazakhstan's ambassador in Vienna before he came to CICA.",
    "Experts from eighteen countries took part in Russia's online workshop about a safe internet.",
  ])('is supported where the files say it: %s', (claim) => {
    expect(verdictOn(claim)).toBe('supported');
  });

  it.each([
    ['CICA has 27 members', 'number', '27', '28'],
    ['CICA had 22 members in 2015.', 'number', '22', '26'],
    ['The Business Council was created in 2003', 'date', '2003', '24-25 November 2015'],
    ['The first summit was held in Astana.', 'place', 'Astana', 'Almaty'],
    ['Japan is a full member of CICA', 'status', 'member', 'observer state'],
    ['Azerbaijan has never chaired CICA', 'negation', 'never', 'Azerbaijan'],
    ['Turkey is the current chair.', 'name', 'Turkey', 'Azerbaijan'],
    ['India is the coordinator for transport corridors.', 'name', 'India', 'Azerbaijan'],
    ['Istanbul hosted the fourth summit.', 'name', 'Istanbul', 'Shanghai'],
    ['The Almaty Act dates from 1999.', 'date', '1999', '4 June 2002'],
    ['Ankara chairs CICA.', 'name', 'Ankara', 'Azerbaijan'],
    ['Turkey took over the chair from China.', 'name', 'Turkey', 'Tajikistan'],
    ['Decisions in CICA are taken by majority.', 'status', 'majority', 'consensus'],
    ['South Korea joined at the third summit', 'number', 'third', 'Second Summit (Almaty, 2006)'],
    ['Vietnam joined CICA at the Shanghai summit', 'name', 'Shanghai', 'Third Summit (Istanbul, 2010)'],
    ['Sarybay was made executive director in 2018', 'date', '2018', '24 September 2020'],
    ['Turkmenistan became an observer in 2019', 'date', '2019', '23 June 2021'],
    ['Japan has been a member since 2004', 'status', 'member', 'observer state'],
    ['The summit meets every two years.', 'number', 'every two years', 'every four years'],
    ["Iran isn't a member, only an observer", 'status', 'observer', 'member state'],
    ['Ankara, not Istanbul, hosted the third summit.', 'negation', 'not', 'Third CICA Summit'],
    ['No, I checked: Japan is a full member.', 'status', 'member', 'observer state'],
    ['The Business Council is chaired by Russia.', 'name', 'Russia', 'Azerbaijan'],
    ['CICA was proposed by Nazarbayev at the UN in 1995', 'date', '1995', '5 October 1992'],
    [
      'In July 2025 the Convention on Privileges and Immunities was already in force.',
      'negation',
      'force',
      'not yet in force',
    ],
    [
      'India has chaired CICA.',
      'list',
      'India',
      'Kazakhstan (twice), Türkiye (Turkey), China, Tajikistan and Azerbaijan',
    ],
    ['Thailand joined two years after South Korea.', 'date', 'after', '22 October 2004'],
    ['Turkey isnt a member', 'negation', "isn't a member", 'member state'],
    ['Tajikistan handed over the chair to China in 2018.', 'name', 'China', 'Tajikistan'],
    ['The Non-Governmental Forum has only met once.', 'number', 'once', 'three times'],
  ])('is contradicted where the files say otherwise: %s', (claim, kind, claimed, found) => {
    expect(verdictOn(claim)).toBe('contradicted');
    expect(differenceIn(claim)).toEqual({ kind, claimed, found });
  });

  it.each([
    ['what nobody wrote down', 'CICA has its own football league'],
    ['another body', 'The SCO has 28 members.'],
    ['a plan', 'Belarus will become a member.'],
    ['a plan of which it is not known what came of it', 'The seventh summit took place in Baku.'],
    ['what once was', 'Armenia was a member once.'],
    ['what others may have done too', 'Brazil sent a delegation to the Istanbul summit.'],
    ['what somebody is named beside', 'Japan was never a member.'],
    ['what is said of them alone', 'Only the United States is an observer.'],
    ['how often something else was done', 'China chaired CICA once.'],
    ['another office', 'The Youth Council is chaired by Russia.'],
    ['the chair of another body', 'Russia is the chair of the SCO.'],
    [
      'what may have come about later in the year',
      'The Convention on Privileges and Immunities was in force in 2025.',
    ],
    ['by how much one was earlier', 'Thailand joined five years before South Korea.'],
    ['nothing', ''],
    ['a question', 'Is Japan a member?'],
  ])('is not found for %s', (_, claim) => {
    expect(verdictOn(claim)).toBe('not-found');
  });

  it.each([
    ['a deed that is told of something else beside it', 'The CICA Charter was adopted in 2022'],
    ['what it is named beside', 'CICA is an organisation'],
    ['a title that somebody had before', 'Since 2022 Sarybay is called Executive Director'],
    ['what somebody did, by another deed', 'Thailand led CICA in October 2004'],
    ['what is the first of something else', 'Tajikistan was the first member'],
    ['where it is now', 'The Secretariat has been in Astana since the day it was created'],
    ['who is above whom', 'The Senior Officials Committee reports to the Special Working Group'],
    ['what another state is called beside it', 'Aldemir was Turkey’s ambassador in Japan'],
  ])('is not supported by %s', (_, claim) => {
    expect(verdictOn(claim)).not.toBe('supported');
  });

  it.each([
    ['the city of a country', 'The Business Council was founded in China'],
    ['another state that sent somebody', 'Karzai represented Afghanistan in Shanghai'],
    ['who is helped', 'Bangladesh helps Mongolia with environment protection'],
    ['how often another one did it', 'Kazakhstan has chaired CICA twice, China only once'],
  ])('is not contradicted by %s', (_, claim) => {
    expect(verdictOn(claim)).not.toBe('contradicted');
  });

  it('is contradicted by a list that does not name the state', () => {
    const { verdict, citations } = engine.check('Australia is a member of CICA.');
    expect(verdict).toBe('contradicted');
    expect(citations[0]?.passage.id).toBe('membership#list-of-members');
  });

  it('is not contradicted by what held at another time', () => {
    expect(verdictOn('CICA had 24 members in 2012.')).toBe('supported');
    expect(verdictOn('Kazakhstan chaired CICA in 2005.')).toBe('supported');
  });

  it('of several statements is judged one by one, and as a whole by the worst of them', () => {
    const { verdict, statements } = engine.check('CICA has 28 members. Japan is a member. I like trains.');
    expect(statements.map((statement) => statement.verdict)).toEqual([
      'supported',
      'contradicted',
      'not-found',
    ]);
    expect(verdict).toBe('contradicted');
    expect(verdictOn('CICA has 28 members. I like trains.')).toBe('not-found');
  });
});

describe('a statement without a subject', () => {
  it('is about CICA where nothing else was named before', () => {
    expect(verdictOn('It has 28 members.')).toBe('supported');
    expect(verdictOn('CICA takes its decisions by consensus. It has 28 members.')).toBe('supported');
  });

  it('is about what the rest of its sentence is about', () => {
    const verdictsOn = (claim: string) =>
      engine.check(claim).statements.map(({ text, verdict }) => [text, verdict]);
    expect(verdictsOn('Thailand joined CICA in 2004 and is an observer state')).toEqual([
      ['Thailand joined CICA in 2004', 'supported'],
      ['is an observer state', 'contradicted'],
    ]);
    expect(verdictsOn('CICA was founded in 1992 and has 28 members')[1]).toEqual([
      'has 28 members',
      'supported',
    ]);
    expect(verdictsOn('NATO was founded in 1949 and has 28 members')[1]).toEqual([
      'has 28 members',
      'not-found',
    ]);
    expect(verdictsOn('The SCO was founded in 2001 and has 28 members')[1]).toEqual([
      'has 28 members',
      'not-found',
    ]);
  });

  it('is not found behind a statement about something else', () => {
    const { statements } = engine.check('NATO was founded in 1949. It has 28 members.');
    expect(statements.map(({ verdict }) => verdict)).toEqual(['not-found', 'not-found']);
  });
});

describe('a message', () => {
  const verdictsOn = (claim: string) =>
    engine.check(claim).statements.map(({ text, verdict }) => [text, verdict]);

  it('is judged line by line, notes as the sentences that they stand for', () => {
    const notes = 'My notes for tomorrow:\n- first summit: Almaty, 2002\n- third summit: Shanghai, 2010';
    expect(verdictsOn(notes)).toEqual([
      ['first summit: Almaty, 2002', 'supported'],
      ['third summit: Shanghai, 2010', 'contradicted'],
    ]);
  });

  it('ends a statement where the next one begins behind a comma', () => {
    expect(verdictsOn('Kuwait is the newest member, it joined in 2018')).toEqual([
      ['Kuwait is the newest member', 'supported'],
      ['it joined in 2018', 'contradicted'],
    ]);
  });

  it('ends a statement before another subject with its verb, and not within one', () => {
    expect(verdictsOn('CICA has 28 members, the Secretariat is located in Almaty')).toEqual([
      ['CICA has 28 members', 'supported'],
      ['the Secretariat is located in Almaty', 'contradicted'],
    ]);
    expect(verdictsOn('When CICA met in Shanghai in 2014, China was the host')).toHaveLength(1);
  });

  it('shows what differs though the statement only points at it', () => {
    const { statements } = engine.check('CICA has 28 members. Japan is one of them.');
    expect(statements.map(({ difference }) => difference)).toEqual([
      null,
      { kind: 'status', claimed: 'Japan is one of them', found: 'observer state' },
    ]);
  });

  it('is judged number by number', () => {
    expect(verdictsOn('CICA has ten observer states and six observer organisations')).toEqual([
      ['CICA has ten observer states', 'supported'],
      ['six observer organisations', 'contradicted'],
    ]);
  });

  it('leaves out what claims nothing', () => {
    expect(verdictOn('Quick recap. CICA has 28 members. Great stuff!')).toBe('supported');
  });
});

it('does not take a date for a name that stands in the same sentence with another date', () => {
  const iraq = engine.check('Iraq joined CICA in 2008.');
  expect(iraq.verdict).toBe('contradicted');
  expect(iraq.statements[0]?.difference?.found).toContain('2010');
});

describe('a quotation', () => {
  const TRUE = 'CICA takes all its decisions by consensus, and all its member states have equal status';

  it('is supported word for word', () => {
    expect(verdictOn(`“${TRUE}”`)).toBe('supported');
  });

  it.each([
    ['a changed word', TRUE.replace('equal', 'unequal'), 'have unequal status', 'have equal status'],
    ['a dropped word', TRUE.replace('all its decisions', 'its decisions'), 'takes its', 'takes all its'],
    ['an added word', TRUE.replace('have equal', 'have not equal'), 'have not equal', 'have equal'],
  ])('is contradicted by %s', (_, quotation, claimed, found) => {
    expect(differenceIn(`It says "${quotation}".`)).toEqual({ kind: 'wording', claimed, found });
  });

  it.each([
    ['with two words written as one', TRUE.replace('member states', 'memberstates')],
    ['with a typing error', TRUE.replace('decisions', 'descisions')],
    ['with a hyphen', TRUE.replace('member states', 'member-states')],
    ['in capitals', TRUE.toUpperCase()],
    ['with words left out', TRUE.replace('all its decisions by', '…')],
    ['with a word put in', TRUE.replace('its decisions', '[the] decisions')],
    ['with its first letter changed', TRUE.replace('CICA', '[c]ica')],
  ])('is supported %s', (_, quotation) => {
    expect(verdictOn(`It says "${quotation}".`)).toBe('supported');
  });

  it('says the opposite where what is left out is a denial', () => {
    const said = 'recommendations and not binding obligations: each member state chooses';
    expect(verdictOn(`They are "${said}".`)).toBe('supported');
    expect(differenceIn(`They are "${said.replace('not', '…')}".`)).toEqual({
      kind: 'wording',
      claimed: 'and … binding',
      found: 'and not binding',
    });
  });

  it('is judged within a question and in quoted lines', () => {
    expect(verdictOn(`Does it really say "${TRUE}"?`)).toBe('supported');
    expect(verdictOn(`> ${TRUE.replace('equal', 'unequal')}\nIs that so?`)).toBe('contradicted');
  });

  it('stands alone beside remarks that claim nothing', () => {
    expect(engine.check(`Big words. It says "${TRUE}". Hard to argue with that.`).statements).toHaveLength(1);
    expect(verdictOn('Big words. Hard to argue with that.')).toBe('not-found');
  });

  it('takes what says where it stands with it, and is not found where that is said of another', () => {
    const aim = 'a common and indivisible area of security in Asia';
    expect(verdictOn(`The Almaty Act is short. Its aim is "${aim}".`)).toBe('supported');
    expect(verdictOn(`“${aim}” That is from the Almaty Act of June 2002.`)).toBe('supported');
    expect(verdictOn(`The Istanbul declaration speaks of "${aim}".`)).toBe('not-found');
    expect(verdictOn(`The Almaty Act does not say "${aim}".`)).toBe('not-found');
  });

  it.each([
    '[Japan is a member state of CICA]',
    'It says "[Japan has been a member since 1992]".',
    'Japan is an observer state of CICA [and was expelled in 2020].',
    'It says "Japan is an observer state of CICA [and was expelled from it in 2020]".',
  ])('is not found by words that somebody put in: %s', (claim) => {
    expect(verdictOn(claim)).not.toBe('supported');
  });

  it('from elsewhere is not found', () => {
    expect(verdictOn('"To be or not to be, that is the question"')).toBe('not-found');
  });
});

describe.each(['claims', 'claimsWithQuotes'] as const)('the golden %s', (set) => {
  const outcomes = loadGolden()[set].map(({ id, text, verdict }) => ({
    id,
    outcome: judgeClaim(verdictOn(text), verdict),
  }));

  it('are never judged the wrong way round', () => {
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong-way')).toEqual([]);
  });

  it('are judged right in five of six cases', () => {
    const right = outcomes.filter(({ outcome }) => outcome === 'right').length;
    expect(right / outcomes.length).toBeGreaterThan(5 / 6);
  });
});

it('quotes and compares verbatim, and says the same twice, whatever is claimed', () => {
  const golden = fc.constantFrom(...loadGolden().claims.map(({ text }) => text));
  const claim = fc.oneof(
    arbitraryText(3000),
    fc.tuple(golden, arbitraryText(40)).map(([text, noise]) => `${noise} ${text}`),
    fc.tuple(golden, golden).map(([a, b]) => `${a} "${b}" ${a}`),
  );
  fc.assert(
    fc.property(claim, (text) => {
      const { statements } = engine.check(text);
      for (const { text: said, citation, difference } of statements) {
        if (citation !== null) expect(citation.passage.text).toContain(citation.quote);
        if (difference !== null) expect(said).toContain(difference.claimed);
        if (difference !== null) expect(citation?.quote).toContain(difference.found);
      }
      expect(engine.check(text).statements).toEqual(statements);
    }),
    { numRuns: 60 },
  );
});
