import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
const engine = await loadEngine(KNOWLEDGE, await loadCorpus(KNOWLEDGE));

const verdictOn = (claim: string) => engine.check(claim).verdict;

describe('a claim in other words than those of the files', () => {
  it.each([
    "Iraq and Vietnam came in together at the Istanbul summit, didn't they",
    'At the 2002 summit Vajpayee and Musharraf sat in the same room and never shook hands.',
    'I read that Sarybay was the ambassador of Kazakhstan in Austria before he came to CICA',
    'The secretariat left Almaty for Astana in September 2014',
    'There was a CICA Business Forum in Yekaterinburg in summer 2013, I believe.',
    'Saudi Arabia came in as the tenth observer state at the very end of 2023.',
    'Thailand was admitted as an observer.',
  ])('is supported where they say it: %s', (claim) => {
    expect(verdictOn(claim)).toBe('supported');
  });

  it.each([
    ['The third Business Forum was in Moscow in 2013.', 'place', 'Moscow', 'Yekaterinburg'],
    ['Qatar has been a full member since 2008', 'date', '2008', 'May 2014'],
    ['CICA Day is celebrated on 4 June.', 'date', '4 June', '5 October'],
    ['The fourth summit took place in Beijing in 2014.', 'place', 'Beijing', 'Shanghai'],
    [
      'Indonesia and Malaysia have both joined as members, I am quite sure',
      'status',
      'members',
      'observer state',
    ],
    ['Like China, Japan is a fully fledged member of CICA.', 'status', 'member', 'observer state'],
    ['Kuwait takes part only as an observer.', 'status', 'observer', 'member state'],
    ['Armenia is a member of CICA.', 'list', 'Armenia', 'member states'],
  ])('is contradicted where they say otherwise: %s', (claim, kind, claimed, found) => {
    const [statement] = engine.check(claim).statements;
    expect(statement).toMatchObject({ verdict: 'contradicted', difference: { kind, claimed, found } });
  });

  it.each([
    ['what is said last is said nowhere', 'The logo for the 30th anniversary has the shape of a dove.'],
    ['it is of another season', 'Tajikistan ran its two online tourism meetings in the spring of 2022'],
    ['something else was the first', 'The first stone of the new headquarters was laid in October 2022'],
    [
      'both numbers are told of',
      "Two of the three meetings of CICA's Non-Governmental Forum were in Beijing.",
    ],
    ['it is longer, not shorter', 'The rules of 2009 made the chairmanship longer, from two years to four.'],
    [
      'it names another office',
      'Zhang Ling had been an ambassador before becoming Deputy Secretary General.',
    ],
    ['it was so once', "CICA's top official still goes by the title Executive Director."],
    ['it was wished, not done', 'Malaysia has applied to become a full member.'],
  ])('is not found where %s', (_, claim) => {
    expect(verdictOn(claim)).toBe('not-found');
  });

  it.each([
    ['Kuwait joined CICA after Sri Lanka.', 'supported'],
    ['Sri Lanka became a member before Kuwait.', 'supported'],
    ['Kuwait joined before Sri Lanka.', 'contradicted'],
    // The columns of the table tell who leads.
    ['India leads the transport corridors area with Azerbaijan as co-coordinator.', 'contradicted'],
    ['The Second CICA Summit was held earlier than the First CICA Summit.', 'contradicted'],
    ['Kuwait joined before Ruritania.', 'not-found'],
    ['Kuwait did not join before Sri Lanka.', 'not-found'],
  ])('about which came first is judged by the dates of a table: %s', (claim, verdict) => {
    expect(verdictOn(claim)).toBe(verdict);
  });

  it('comes with the passage that is closest, where the engine is sure of one', () => {
    const [near] = engine.check('The logo for the 30th anniversary has the shape of a dove.').statements;
    expect(near).toMatchObject({ closest: { passage: { id: 'identity#anniversary-logo' } } });
    const [russian] = engine.check('Кувейт вступил в СВМДА в октябре 2022 года.').statements;
    // Its own row and that of the summit both say so.
    expect(russian).toMatchObject({
      verdict: 'not-found',
      closest: { passage: { text: expect.stringContaining('Kuwait') } },
    });
    const [far] = engine.check('Bananas are cheaper in winter than bicycles.').statements;
    expect(far).toMatchObject({ verdict: 'not-found', closest: null });
  });
});
