import { describe, expect, it } from 'vitest';
import { resolveFollowUp } from '../../../src/answer/conversation/resolve-follow-up.ts';
import type { Turn } from '../../../src/answer/conversation/turn.ts';
import { PROPOSAL, samplePassage } from '../../support/sample-corpus.ts';
import { cite, foundAnswer } from '../../support/sample-engine.ts';

const NOTHING = { kind: 'not-found', question: '', confidence: 0, best: null, hits: [] } as const;

/** A turn that found nothing, so that only its words can be carried over. */
function unanswered(question: string): Turn {
  return { question, answer: NOTHING };
}

function answeredWith(question: string, short: string, passage = PROPOSAL): Turn {
  return { question, answer: foundAnswer({ citations: [cite(passage)], short }) };
}

function understood(before: readonly (Turn | string)[], asked: string): string | null {
  const turns = before.map((turn) => (typeof turn === 'string' ? unanswered(turn) : turn));
  return resolveFollowUp(turns, asked).understoodAs;
}

const WHO_PROPOSED = answeredWith('Who proposed CICA?', 'Nursultan Nazarbayev');

describe('a follow-up with a pronoun', () => {
  it.each([
    ['When was the first summit?', 'who hosted it?', 'who hosted the first summit'],
    ['what is the almaty act', 'when was it signed', 'when was the almaty act signed'],
    ['where is the secretariat', 'how big is its staff', "how big is the secretariat's staff"],
    ['what are the dimensions of cbms', 'are they binding', 'are the dimensions of cbms binding'],
    // A single thing rather than several.
    ['how many principles are in the 1999 declaration', 'who adopted it', 'who adopted the 1999 declaration'],
    // Counted before, named now.
    [
      'how many principles are in the 1999 declaration',
      'list them',
      'which principles are in the 1999 declaration',
    ],
    ['how many observer states are there', 'which one came last', 'which observer state came last'],
    ['did the chair travel to astana', 'what was signed there', 'what was signed in astana'],
    ['how many members were there in 2010', 'who was the chair then', 'who was the chair in 2010'],
    [
      'who was the chair in 2010',
      'how many members were there by then',
      'how many members were there by 2010',
    ],
    [
      'which dimensions do the measures have',
      'who coordinates the human one',
      'who coordinates the human dimension',
    ],
    [
      'how many regular meetings has the board had',
      'when was the last?',
      'when was the last regular meeting',
    ],
    [
      'which country is the newest member of the league',
      'how old is that one',
      'how old is the newest member of the league',
    ],
    ['what was the seat of the office at first', 'where is it now', 'where is the seat of the office now'],
    // The pact was signed and not the place.
    ['what pact was signed in oslo', 'is it in force', 'is the pact signed in oslo in force'],
    // The verb belongs to no name.
    ['how many times has the youth council met', 'where is it', 'where is the youth council'],
    // At the end of such a question it is no time.
    ['did the league begin in 2002', 'ok when did it end then', 'when did the league end'],
    ['was there a fair in 2018', 'what happened then', 'what happened in 2018'],
    ['who hosted the fair', 'how big was it btw', 'how big was the fair'],
    // It met in other years too.
    ['where did the forum meet in 2025', 'who organised it', 'who organised the forum in 2025'],
    ['what is the first declaration', 'is trade in there?', 'is trade in the first declaration'],
    [
      'how many summits were in the very first decade',
      'and in the second?',
      'how many summits were in the second decade',
    ],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it('asks again by how many', () => {
    const before = ['where was the pact adopted'];
    expect(understood(before, 'by how many states?')).toBe('by how many states was the pact adopted');
  });

  it('means no day and no last time', () => {
    const counted = ['when did Oria join', 'which states were in on 17 June 2006'];
    expect(understood(counted, 'what was it before')).toBe('what was Oria before');
    const dated = ['how often does the board meet', 'when was the last time'];
    expect(understood(dated, 'what did they adopt')).toBe('what did the board adopt');
  });

  it.each([
    // It is said of the summit, not of its venue.
    ['venue of the 2012 summit', 'who chaired it', 'who chaired the 2012 summit'],
    ['organisers of the 2012 summit', 'who opened it', 'who opened the 2012 summit'],
    ['what was the theme of the Oslo fair', 'who opened it', 'who opened the Oslo fair'],
    // What it is, was asked.
    ['is the Oslo pact binding', 'who signed it', 'who signed the Oslo pact'],
    ['is the pact in force', 'who signed it', 'who signed the pact'],
    ['is Ada Lind from Oria', 'where does she live', 'where does Ada Lind live'],
    ['which country is Ada Lind from', 'how old is she', 'how old is Ada Lind'],
    // A comma parts two phrases.
    ['who proposed the extension, Oria', 'when did it end', 'when did the extension end'],
    ['is ACHA an observer', 'what does that stand for', 'what does ACHA stand for'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it.each([
    // What the theme of Oria's term is the theme of, is the term.
    [["what is the theme of Oria's term"], 'what are its priorities', "what are Oria's term's priorities"],
    [['who came up with the fair', 'who had the idea'], 'when was it held', 'when was the fair held'],
    [['what does the pact say about coups'], 'what plans did they adopt', 'what plans did the pact adopt'],
    // Whoever says something is no `it`, and nobody attends a person.
    [['where was the fifth fair', 'what did Lind say there'], 'how big was it', 'how big was the fifth fair'],
    [
      ['where was the fifth fair', 'who represented Oria'],
      'what declaration came out of it',
      'what declaration came out of the fifth fair',
    ],
    [['how is Tall linked to the league'], 'are all of its members here', "are all of Tall's members here"],
    [["are all of the League's members here"], 'how old is it', 'how old is the League'],
    [["why does the People's Daily say so"], 'how big is it', "how big is the People's Daily"],
    [["what was Lind's plan"], 'where did Lind present it', "where did Lind present Lind's plan"],
    [['which dimension is about drugs'], 'who coordinates that', 'who coordinates the dimension about drugs'],
    [['what are the five dimensions'], 'which one is about drugs', 'which dimension is about drugs'],
    [["isn't the council from August 2025"], 'has it met', 'has the council met'],
    [["What is wrong in Lind's text"], 'how old is he', 'how old is Lind'],
    // Until the charter is there, not until the year.
    [
      ['will the charter be adopted in 2026'],
      'what stands in for it until then',
      'what stands in for the charter until then',
    ],
    [['how many schools are behind the network'], 'when was it started', 'when was the network started'],
    [
      ['tell me about the special meeting in 2020', 'what was said about plagues'],
      'who took the chair there',
      'who took the chair at the special meeting in 2020',
    ],
    [
      ['did the harbour forum meet on 5 May 2019'],
      'any since then?',
      'any since 5 May 2019, the harbour forum',
    ],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood(before, asked)).toBe(expected);
  });

  it('means by "he" somebody whom an answer names', () => {
    const told = 'The pact was signed by Director Ada Lind of Oria and President Bo Moss.';
    const quoted = { passage: PROPOSAL, quote: told };
    const before = { question: 'who signed it', answer: foundAnswer({ citations: [quoted], short: null }) };
    expect(understood([before], 'who is she')).toBe('who is Ada Lind');
    expect(understood(['what is ACHA'], 'who is he')).toBeNull();
  });

  it('rather takes a thing that not every passage speaks of', () => {
    const turns = [unanswered('does CICA have a charter')];
    const asked = 'when will it be signed';
    expect(resolveFollowUp(turns, asked, new Set(['cica'])).question).toBe('when will a charter be signed');
    expect(resolveFollowUp([unanswered('is CICA old')], asked, new Set(['cica'])).question).toBe(
      'when will CICA be signed',
    );
  });

  it('takes the person whom an answer named', () => {
    expect(understood([WHO_PROPOSED], 'where was he born?')).toBe('where was Nursultan Nazarbayev born');
  });

  it('remembers a person over a question about something else', () => {
    const turns = [WHO_PROPOSED, unanswered('how many were there')];
    expect(understood(turns, 'where was he born?')).toBe('where was Nursultan Nazarbayev born');
  });

  it('leaves a pronoun alone that the question itself explains', () => {
    expect(
      understood(['When was the first summit?'], 'did Japan and its neighbours join the fund'),
    ).toBeNull();
  });

  it('leaves a noun alone that is pointed at', () => {
    expect(understood(['what is the founding day', 'why this date'], 'who celebrates it')).toBe(
      'who celebrates the founding day',
    );
  });

  it.each([
    ['where will the harbour fair take place', 'did it happen', 'did the harbour fair happen'],
    ['what did the Oslo fair adopt', 'when was it', 'when was the Oslo fair'],
    ['is the fund like the bank', 'who pays it', 'who pays the fund'],
    ['when was the Oslo fair', 'where exactly was that', 'where was the Oslo fair'],
    ['who is in charge of the fund', 'how old is it', 'how old is the fund'],
    ['when did Ada sign', 'wher did she live', 'wher did Ada live'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it('means no city by "he", and nobody by a word that says how things compare', () => {
    expect(understood(['in which city was it', 'which was bigger'], 'was he there')).toBeNull();
  });

  it('means by it the other body that an answer told of', () => {
    const text = 'CICA also stands for the Crab Inspection and Canning Authority in Ald.';
    const other = samplePassage({ id: 'a#other', text, isElsewhere: true });
    const answer = { ...NOTHING, kind: 'elsewhere', citations: [cite(other)] } as const;
    const before: Turn = { question: 'what is the CICA for crabs', answer };
    expect(understood([before], 'where is that one based')).toBe(
      'where is the Crab Inspection and Canning Authority based',
    );
  });

  it('leaves a demonstrative before a noun alone', () => {
    expect(understood(['who adopted the rules'], 'who took the official minutes that day')).toBeNull();
  });
});

describe('a follow-up that only says what is different', () => {
  it.each([
    ['is japan a member', 'and south korea?', 'is south korea a member'],
    ['when did the secretariat open', 'what about the fund', 'when did the fund open'],
    ['how many members does cica have', 'and observers?', 'how many observers does cica have'],
    ['who coordinates tourism', 'and energy security?', 'who coordinates energy security'],
    ['when was the youth council created', 'and the women council?', 'when was the women council created'],
    ['where was the 2010 summit', 'what about 2014', 'where was the 2014 summit'],
    ['where was the third summit', 'and in 2014?', 'where was the 2014 summit'],
    ['who hosted the first summit', 'and the second one?', 'who hosted the second summit'],
    ['when was the Oslo fair', 'and Rome?', 'when was the Rome fair'],
    ['what was sold at the Oslo fair', 'and in Rome', 'what was sold at the Rome fair'],
    ['what is the theme of the Oslo fair', 'and the Rome', 'what is the theme of the Rome fair'],
    ['who is the mayor of Oslo', 'and Rome?', 'who is the mayor of Rome'],
    [
      'what was the motto of the Oslo fair',
      'and of the one in Rome?',
      'what was the motto of the fair in Rome',
    ],
    ['what was the motto of the Oslo fair', "what was Rome's?", 'what was the motto of the Rome fair'],
    ['when is the next fair', 'and meeting', 'when is the next meeting'],
    ['who leads the fund', 'same for the bank', 'who leads the bank'],
    ['when did Oria join', 'Tall too?', 'when did Tall join'],
    ['which country coordinates tourism', 'and transport?', 'which country coordinates transport'],
    [
      'which country coordinates the human dimension',
      'and the economic',
      'which country coordinates the economic dimension',
    ],
    ['what does cica stand for', 'in russian?', 'what does cica stand for in russian'],
    ['what does cica stand for in russian', 'and in chinese', 'what does cica stand for in chinese'],
    [
      'when was the SCO memorandum signed',
      'and the one with the economic commission?',
      'when was the memorandum with the economic commission signed',
    ],
    [
      'what was the theme of the sixth meeting',
      'and the seventh, where was that',
      'where was the seventh meeting',
    ],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it('asks of another body, not of what all passages speak of', () => {
    const asked = resolveFollowUp(
      [unanswered('is CICA part of the League')],
      'and the Union?',
      new Set(['cica']),
    );
    expect(asked.question).toBe('is CICA part of the Union');
  });

  it('puts a name in the place of a name in small letters', () => {
    const thailand = samplePassage({ id: 'a#thailand', text: 'In 2004 Thailand became a member.' });
    const before = answeredWith('thailand member since?', '2004', thailand);
    expect(understood([before], 'and vietnam')).toBe('vietnam member since');
  });
});

describe('a follow-up that only says what is asked for', () => {
  it.each([
    ['is palestine a member', 'since when', 'since when is palestine a member'],
    ['ok when was the last summit', 'where', 'where was the last summit'],
    ['how many areas does it cover', 'like what?', 'which areas does it cover'],
    ['who proposed it and when', 'where?', 'where was it proposed'],
    ['in which year was the fund founded', 'by whom?', 'by whom was the fund founded'],
    ['who was gong jianwei', 'from which country', 'from which country was gong jianwei'],
    ['is japan a member', 'why?', 'why is japan a member'],
    ['who signed for the bank', 'when?', 'when was it signed for the bank'],
    ['who is chi fang', 'where from?', 'from where is chi fang'],
    ['when was the forum in Oslo about', 'where?', 'where was the forum in Oslo'],
    ['next summit', 'which city?', 'which city, next summit'],
    [
      'which organisations are observers',
      'how many were there then?',
      'how many organisations are observers',
    ],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it('says whom the question before was about', () => {
    expect(understood([WHO_PROPOSED], 'when?')).toBe('when Nursultan Nazarbayev proposed CICA');
    expect(understood([WHO_PROPOSED], 'where did he say that')).toBe('where was CICA proposed');
  });

  it.each([
    ["who's chairing now", 'since when is Oria chairing'],
    ['which body chairs it now', 'since when Oria chairs it'],
  ])('says who it is that was asked for by %j', (before, expected) => {
    expect(understood([answeredWith(before, 'Oria')], 'since when?')).toBe(expected);
  });

  it('asks for the one before or after the one that was named', () => {
    const head = answeredWith('who is the secretary general', 'Kairat Sarybay');
    expect(understood([head], 'who was before him')).toBe(
      'who is the secretary general before Kairat Sarybay',
    );
  });
});

describe('a follow-up of a keyword', () => {
  it.each([
    ['when was the Oslo fair', 'venue?', 'venue of the Oslo fair'],
    ['venue of the Oslo fair', 'organisers?', 'organisers of the Oslo fair'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });
});

describe('a follow-up about a predecessor', () => {
  const CHAIR = answeredWith('who chairs the league', 'Ada Lind');

  it.each([
    ['and its predecessor?', 'who chairs the league before Ada Lind'],
    ['who was the successor?', 'who chairs the league after Ada Lind'],
    // A person is in no order.
    ['and the one after?', 'who chairs the league after Ada Lind'],
  ])('reads %j as %j', (asked, expected) => {
    expect(understood([CHAIR], asked)).toBe(expected);
  });

  it('asks how long of whoever it was, and no more of whom he came before', () => {
    const row = samplePassage({ id: 'a#bo', validFrom: '2010-06-08', validUntil: '2014-05' });
    const dated = answeredWith('who chaired the league before Ada Lind', 'Bo Moss', row);
    expect(understood([dated], 'since when?')).toBe('since when Bo Moss chaired the league in 2011');
    const before = answeredWith('who chaired the league before Ada Lind', 'Bo Moss');
    expect(understood([before], 'for how long?')).toBe('for how long Bo Moss chaired the league');
  });
});

describe('a follow-up about what has just been read', () => {
  it('asks what the letters stand for that an answer said', () => {
    const passage = samplePassage({ id: 'a#chair', text: 'The board is chaired by ORIX, a small office.' });
    const answer = foundAnswer({ citations: [cite(passage)], short: null });
    expect(understood([{ question: 'who chairs the board', answer }], "what's that?")).toBe("what's ORIX");
  });

  it('is about the body that was asked for', () => {
    const before = answeredWith('what other body was created in 2002', 'Oslo Fair');
    expect(understood([before], 'whose idea was that one?')).toBe('whose idea was Oslo Fair');
  });

  it('asks the same of others that are named', () => {
    expect(understood(['which bodies observe the League'], 'and the states, which ones are those?')).toBe(
      'which states observe the League',
    );
  });

  it('does not know who was first before somebody', () => {
    const before = [unanswered('who is the director general before Ada Lind')];
    expect(resolveFollowUp(before, 'and the very first one?').need).toBe('unclear');
  });

  it.each([
    [
      ['what did the ministers adopt at their second meeting', 'where did they meet'],
      'and when was the next one?',
      'when was the third meeting of the ministers',
    ],
    [
      ['where was the fifth fair', 'what does the declaration say about coups'],
      'what did they sign',
      'what did the fifth fair sign',
    ],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood(before, asked)).toBe(expected);
  });

  it('asks the question before the one that leans on it', () => {
    expect(understood(['who heads the fund. is that still so'], 'and the bank?')).toBe('who heads the bank');
  });

  it('asks only the last of two questions of somebody else', () => {
    expect(understood(['was Ada at the Oslo fair. what did Lind say'], 'and Moss?')).toBe(
      'was Ada at the Oslo fair. what did Moss say',
    );
  });

  it('is about what a sentence says was done to', () => {
    const passage = samplePassage({ id: 'a#pact', text: 'The fair adopted the Oslo Declaration in May.' });
    const answer = foundAnswer({ citations: [cite(passage)], short: null });
    const before = { question: 'what document was adopted there', answer };
    expect(understood([before], 'what does it say about trade')).toBe(
      'what does the Oslo Declaration say about trade',
    );
  });

  it('is about nobody where today is asked about', () => {
    expect(understood(['who was deputy under Gong'], 'and who is deputy these days')).toBeNull();
  });
});

describe('a follow-up about the other way round', () => {
  it('changes places', () => {
    const before = ['is Tall an observer in the League'];
    expect(understood(before, 'and the other way round?')).toBe('is the League an observer in Tall');
    expect(resolveFollowUp([unanswered('is Tall big')], 'vice versa?').need).toBe('unclear');
  });
});

describe('a follow-up about the one beside', () => {
  it('knows none behind what names nobody', () => {
    expect(resolveFollowUp([unanswered('where from')], 'and then?').need).toBe('unclear');
  });

  function rowOf(text: string): Turn['answer'] {
    return foundAnswer({ citations: [cite(samplePassage({ id: 'a#chairs', text }))], short: 'Oria' });
  }

  it('counts on where the answer counts', () => {
    const question = 'who was the very first chair';
    const counted = { question, answer: rowOf('Oria \u2014 Remarks: first chair of the league') };
    expect(understood([counted], 'and the one after?')).toBe('who was the second chair');
    const told = { question, answer: rowOf('Oria took the chair in 2002.') };
    expect(understood([told], 'and the one after?')).toBe('who was the chair after Oria');
    const to = {
      question: 'who was the first to chair it',
      answer: rowOf('Oria \u2014 first chair of the league'),
    };
    expect(understood([to], 'who was next?')).toBe('who was the second to chair it');
    const unsaid = { ...to, answer: told.answer };
    expect(understood([unsaid], 'who was next?')).toBe('who was the one to chair it after Oria');
  });

  it('means whoever the question before was about', () => {
    expect(understood(['whom did Ada Lind succeed'], 'and who succeeded him?')).toBe(
      'who succeeded Ada Lind',
    );
  });

  it('takes the job for what the one was who came before', () => {
    const head = answeredWith('who is the head', 'Ada Lind');
    expect(understood([head], 'who had the job before her?')).toBe('who is the head before Ada Lind');
  });

  it.each([
    [['when did the NGO forum meet'], 'how many came to the second', 'how many came to the second NGO forum'],
    [
      ['where was the first think tank forum in Oslo'],
      'who opened the third one',
      'who opened the third think tank forum in Oslo',
    ],
    [['who opened the Oslo fair'], 'when was the second', 'when was the second fair'],
    [
      ['second head of the office'],
      'which country did the third one come from',
      'which country did the third head of the office come from',
    ],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood(before, asked)).toBe(expected);
  });
});

describe('a follow-up about when something happened', () => {
  it.each([
    [answeredWith('which observer joined last', 'Oria'), 'when Oria joined last'],
    [unanswered('what did Oria propose'), 'when did Oria propose'],
    // That was when the fair was.
    [unanswered('who spoke at the fair'), 'when was the fair'],
    [unanswered('what did the Oslo fair adopt'), 'when was the Oslo fair'],
  ])('after %j', (before, expected) => {
    expect(understood([before], 'when was that?')).toBe(expected);
  });

  it('asks in the passive where a place is asked for', () => {
    expect(understood([answeredWith('who adopted the Oslo pact', 'Ada Lind')], 'where?')).toBe(
      'where was the Oslo pact adopted',
    );
  });

  it('goes on from what was asked last', () => {
    const before = answeredWith('who left. who joined the pact', 'Ada Lind');
    expect(understood([before], 'when?')).toBe('when Ada Lind joined the pact');
  });

  it('counts by then those who came on that very day', () => {
    const before = answeredWith('when was the fair', '4 June 2002');
    expect(understood([before], 'how many members were there by then')).toBe(
      'how many members were there on 4 June 2002',
    );
  });

  it('asks why it is there, not of the place', () => {
    expect(understood(['where is the office'], 'why there?')).toBe('why is the office');
  });

  it('asks in the passive where nobody is named', () => {
    expect(understood(['who adopted the Oslo pact'], 'in which year?')).toBe(
      'in which year was the Oslo pact adopted',
    );
  });
});

describe('a follow-up that asks for more', () => {
  it.each(['tell me more', 'more details please', 'what else?', 'go on', 'Ok, anything else?'])(
    '%j',
    (asked) => {
      expect(understood(['when was the almaty act signed'], asked)).toBe('tell me about the almaty act');
      expect(understood([WHO_PROPOSED], asked)).toBe('tell me about Nursultan Nazarbayev');
    },
  );
});

describe('a follow-up in another language', () => {
  it.each([
    ['is Japan a member', 'а Корея?', 'is Корея a member'],
    ['is Japan a member', '那韩国呢？', 'is 韩国 a member'],
    ['is Japan a member', 'ya Güney Kore?', 'is Güney Kore a member'],
    ['when was the first summit', 'а где он проходил?', 'где проходил the first summit'],
    ['когда был первый саммит', 'где он проходил?', 'где проходил был первый саммит'],
    ['где проходил the first summit', 'когда?', 'когда the first summit'],
    ['когда Алдия стала членом', 'а Ория?', 'когда Ория стала членом'],
    ['亚信第一次峰会是什么时候', '在哪里？', '在哪里 亚信第一次峰会是'],
    ['what is the almaty act', 'ne zaman imzalandı?', 'ne zaman imzalandı the almaty act'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it.each(['Сколько государств входит сегодня в организацию под названием СВМДА?', 'спасибо'])(
    'may stand by itself: %j',
    (asked) => {
      expect(understood(['when was the first summit'], asked)).toBeNull();
    },
  );
});

describe('a question that stands by itself', () => {
  it.each([
    'who won the last world cup',
    'when was the business council founded?',
    'what is the capital city of france',
    'what is CICA',
    'what can you do',
    'thanks!',
    'hi',
    'what?',
    '',
    '🙂',
    // What is left out, it says itself.
    'Which papers must a new member sign before it is admitted?',
    'There was a pact on fishing. Has it entered into force?',
    'In February 2020, which country was in the chair?',
    'which country was the last one to join',
    'Are Oria and Tall both members?',
    'what do both sides say',
  ])('is not dragged into what was said before: %j', (asked) => {
    expect(understood(['what is the almaty act'], asked)).toBeNull();
  });

  it('is all there is in a first turn', () => {
    expect(resolveFollowUp([], 'who hosted it?')).toEqual({
      question: 'who hosted it?',
      understoodAs: null,
      need: 'whole',
    });
  });

  it('is only taken for a hint where its words are few', () => {
    expect(resolveFollowUp([unanswered('the sixth meeting')], 'what was the theme')).toEqual({
      question: 'what was the theme, the sixth meeting',
      understoodAs: 'what was the theme, the sixth meeting',
      need: 'hint',
    });
  });
});

describe('a follow-up about another time', () => {
  it.each([
    ['Who chaired the council in 2019', 'And now?', 'Who chaired the council now'],
    ['who was the first chair', 'and nowadays', 'who was the current chair'],
    ['who holds the seal now', 'and back in 2012?', 'who holds the seal in 2012'],
    ['who left on 5 May 2010', 'and in June 2011', 'who left on June 2011'],
    ['Who was in the chair before Ada', 'and after Otto?', 'Who was in the chair after Otto'],
    ['Who was in the chair before Ada', 'And after?', 'Who was in the chair after Ada'],
    ['Who chaired it in 2019', 'and before Ada?', 'Who chaired it before Ada'],
    ['how many members in 2002', '2006?', 'how many members in 2006'],
    // When goes with what was only added to say when.
    ['who attended, Ald in 2014', 'and in 2019?', 'who attended in 2019'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it('asks of now who it is, not who took over', () => {
    const turns = ['who was the head in 2009', 'who replaced Ada Lind'];
    expect(understood(turns, 'and now?')).toBe('who is the head now');
  });

  it('goes on from the last one that was named', () => {
    const followed = answeredWith('who followed Jandos Asanov', 'Dulat Bakishev of Kazakhstan');
    expect(understood([followed], 'and who came next?')).toBe('who followed Dulat Bakishev');
    expect(understood([followed], 'and then?')).toBe('who followed Dulat Bakishev');
    expect(understood([followed, unanswered('when did he start')], 'and after him?')).toBe(
      'who followed Dulat Bakishev',
    );
  });
});

describe('a follow-up about somebody whom nothing named', () => {
  it('is not about the one they came before', () => {
    const turns = [unanswered('who was the deputy before Ada Lind')];
    expect(resolveFollowUp(turns, 'when was she named').need).toBe('unclear');
    expect(resolveFollowUp(turns, 'when was the fair').need).not.toBe('unclear');
  });
});

describe('a follow-up about the next one', () => {
  const FOURTH = samplePassage({ id: 'a#fourth', text: 'The Fourth Harbour Fair was held in Ald in 2014.' });

  it.each([
    ['where was the second fair', 'and the next one?', 'where was the third fair'],
    ['where was the 12th fair', 'the one before that', 'where was the eleventh fair'],
    ['where was the 21st fair', 'and the one after', 'where was the 22nd fair'],
    [
      'what was the theme of the second fair',
      'and of the one after?',
      'what was the theme of the third fair',
    ],
    ['what was the theme of the second fair', 'when was the next one held', 'when was the third fair held'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it('counts from the passage that answered', () => {
    const before = answeredWith('tell me about the Ald fair', '2014', FOURTH);
    expect(understood([before], 'and the next one?')).toBe('tell me about the fifth fair');
    expect(understood([before], 'and the previous one?')).toBe('tell me about the third fair');
  });

  it('counts from the row that answered, and names the event as that does', () => {
    const row = {
      table: 'Boards',
      columns: ['Board'],
      cells: [{ text: 'Fifth board meeting (Ald, 2016)', link: null }],
    };
    const fifth = samplePassage({ id: 'a#fifth', text: 'Fifth board meeting (Ald, 2016)' });
    const before = answeredWith('where did the directors meet in 2016', 'Ald', { ...fifth, row } as never);
    expect(understood([before], 'and the time after that?')).toBe('where did the sixth board meeting meet');
  });

  it('leaves what comes next from today', () => {
    const before = answeredWith('when was the last fair', '2014', FOURTH);
    expect(understood([before], 'when is the next one')).toBe('when is the next fair');
    expect(understood(['where was the second fair'], "when's the next one")).toBe("when's the next fair");
    expect(understood([before], 'and the one before?')).toBe('when was the third fair');
  });

  it('knows of nothing before the first', () => {
    expect(understood(['where was the first fair'], 'and the one before?')).not.toMatch(/zeroth|0th/u);
  });
});

describe('a follow-up about what an answer named', () => {
  const ORIA = samplePassage({ id: 'a#oria', text: 'Oria has been in the league since 2021.' });
  const THIRD = samplePassage({ id: 'a#third', text: 'The Third Harbour Fair was held in Ald.' });

  it.each([
    ['which country is the newest member', 'when did it join', 'when did Oria join'],
    ['which country joined last', 'how big is its army', "how big is Oria's army"],
    // Another thing is spoken of.
    ['which country hosted the first fair', 'when was it', 'when was the first fair'],
    ['which is the longest chairmanship', 'when did it end', 'when did the longest chairmanship end'],
    ['which country is the western neighbour', 'when did it join', 'when did the western neighbour join'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([answeredWith(before, 'Oria', ORIA)], asked)).toBe(expected);
  });

  it('takes its name from the sentence, where that is of what was asked for', () => {
    const before: Turn = {
      question: 'which was the first fair held outside Ostan',
      answer: foundAnswer({ citations: [cite(THIRD)], short: null }),
    };
    expect(understood([before], 'what was its theme')).toBe("what was the Third Harbour Fair's theme");
  });
});

describe('a follow-up about several things', () => {
  const ORIA_THEN_TALL = ['When did Oria join', 'When did Tall join'];

  it.each([
    [ORIA_THEN_TALL, 'Which of them joined first?', 'Which of Oria and Tall joined first'],
    [ORIA_THEN_TALL, 'which of the two was first?', 'Which of Oria and Tall did join first'],
    [ORIA_THEN_TALL, 'which came later', 'Which of Oria and Tall did join last'],
    [ORIA_THEN_TALL, 'did they both sign it', 'did Oria and Tall sign it'],
    [ORIA_THEN_TALL, 'who leads both?', 'who leads Oria and Tall'],
    [
      ['is Mer a member', 'is Oria a member', 'is Tall a member'],
      'did they meet',
      'did Mer, Oria and Tall meet',
    ],
    [['is Mer a member', 'is Oria a member', 'is Tall a member'], 'did both sign', 'did Oria and Tall sign'],
    [['Are Oria and Tall members'], 'when did they join', 'when did Oria and Tall join'],
    [
      ['when was the Youth Council founded', 'when was the Harbour Council founded'],
      'are they active',
      'are the Youth Council and the Harbour Council active',
    ],
    [ORIA_THEN_TALL, 'did those two countries sign', 'did Oria and Tall sign'],
    [['were Oria and Tall observers'], 'and Mer?', 'were Mer observers'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood(before, asked)).toBe(expected);
  });

  it.each([
    [['When did Oria join'], 'which of them joined first?'],
    [['When did Oria join'], 'did those two sign it'],
    [ORIA_THEN_TALL, 'which of those three was first'],
    // No passage says that of both.
    [ORIA_THEN_TALL, 'which of them has more people'],
  ])('after %j does not know what %j asks', (before, asked) => {
    expect(resolveFollowUp(before.map(unanswered), asked).need).toBe('unclear');
  });

  it('says of what those are that the turns before name by one word', () => {
    expect(understood(['which states are observers'], 'which of them is the biggest')).toBe(
      'which of the states that are observers is the biggest',
    );
  });
});

describe('a follow-up that asks why it is not so', () => {
  it.each([
    ['is japan a member', 'why not?', "why isn't japan a member"],
    ['did the chair sign it', 'And why not', "why didn't the chair sign it"],
    ['can a guest vote', "why can't they", "why can't a guest vote"],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });

  it('goes back to the question itself for the next one', () => {
    expect(understood(["why isn't japan a member"], 'and south korea?')).toBe('is south korea a member');
  });

  it('is unclear behind a question for anything else', () => {
    expect(resolveFollowUp([unanswered('when was the fair')], 'why not?').need).toBe('unclear');
  });
});

describe('a follow-up about who was there', () => {
  it.each([
    [
      ['What did the sixth fair adopt', 'which leaders attended'],
      'Was Ada among them?',
      'Was Ada at the sixth fair',
    ],
    [
      ['which leaders came to the Ald summit in 2022'],
      'was Otto there?',
      'was Otto at the Ald summit in 2022',
    ],
    [['who opened the harbour conference'], 'was Otto present too', 'was Otto at the harbour conference'],
    [['which countries are observers'], 'is Japan among them?', 'is Japan among countries'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood(before, asked)).toBe(expected);
  });
});

describe('a follow-up about another partner', () => {
  it.each([
    [
      'when was the pact with the bank signed',
      'and the one with the fund?',
      'when was the pact with the fund signed',
    ],
    ['since when is there a pact with the bank', 'and the Ald one?', 'since when is there the Ald pact'],
    ['when was the pact with the bank signed', 'and with the fund', 'when was the pact with the fund signed'],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });
});

describe('a follow-up that no words of the turns before explain', () => {
  it.each(['was it always like that?', 'has it always been so', 'who joined in between?'])('%j', (asked) => {
    expect(resolveFollowUp([answeredWith('how long is a term', 'two years')], asked).need).toBe('unclear');
  });

  it('is the question before where its answer says how it was before', () => {
    const text = 'A term lasts two years; before that it lasted four.';
    const before = answeredWith('how long is a term', 'two years', samplePassage({ id: 'a#term', text }));
    expect(understood([before], 'was it always like that?')).toBe('how long is a term');
  });

  it('means by "one" no kind of a name', () => {
    expect(understood(['When did Tall join'], 'who was the last one to join before Mer did')).toBeNull();
  });

  it('leaves no word behind a name', () => {
    const right = 'Is Noor right';
    expect(understood([right], 'Where does he work?')).toBe('Where does Noor work');
  });
});

describe('a question that leaves out what it is about', () => {
  it.each([
    ['was Ada at the Oslo fair', 'and who came from Oria?', 'who came from Oria, the Oslo fair'],
    [
      'which documents did the first fair adopt',
      'how many countries took part',
      'how many countries took part, the first fair',
    ],
    // How soon after it is no thing.
    [
      'how many members were there right after the Oslo fair',
      'which two were new',
      'which two were new, the Oslo fair',
    ],
  ])('after %j reads %j as %j', (before, asked, expected) => {
    expect(understood([before], asked)).toBe(expected);
  });
});
