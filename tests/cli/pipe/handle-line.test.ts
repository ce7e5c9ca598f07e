import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../../src/answer/build-engine.ts';
import { handleLine, refuseLine, type Session } from '../../../src/cli/pipe/handle-line.ts';
import { en } from '../../../src/discord/words/en.ts';
import { OTHER_CICA, PROPOSAL, SAMPLE_CORPUS } from '../../support/sample-corpus.ts';
import { sampleEngine } from '../../support/sample-engine.ts';
import { recordingLogger, strictLogger } from '../../support/strict-logger.ts';

/** Answers by a word of the question, so that a test sees the form of a reply and not the ranking. */
function scripted(): Session {
  return { engine: sampleEngine(), logger: strictLogger() };
}

function real(): Session {
  return { engine: buildEngine(SAMPLE_CORPUS.passages), logger: strictLogger() };
}

/** The reply as whoever reads the pipe sees it. */
function ask(session: Session, request: unknown): unknown {
  const line = typeof request === 'string' ? request : JSON.stringify(request);
  return JSON.parse(JSON.stringify(handleLine(session, line)));
}

describe('answer', () => {
  it('tells the answer, how sure it is, what it cites and its best guess', () => {
    expect(ask(scripted(), { op: 'answer', id: '1', q: 'Who proposed CICA?' })).toEqual({
      id: '1',
      kind: 'found',
      abstained: false,
      answer: `Nursultan Nazarbayev\n\n${PROPOSAL.text}\nAs of 5 October 1992`,
      short: 'Nursultan Nazarbayev',
      confidence: 0.9,
      asOf: '1992-10-05',
      citations: [
        {
          id: 'origins#proposal',
          title: 'Origins > The proposal',
          quote: PROPOSAL.text,
          sources: [
            {
              title: 'About CICA',
              publisher: 'CICA Secretariat',
              url: 'https://example.org/about',
              date: '2020-01-15',
            },
          ],
        },
      ],
      best: { passageId: 'origins#proposal', sentence: PROPOSAL.text, span: null },
    });
  });

  it('abstains without a citation where nothing answers', () => {
    expect(ask(scripted(), { op: 'answer', id: '1', q: 'Anything else?' })).toEqual({
      id: '1',
      kind: 'not-found',
      abstained: true,
      answer: en.notFound,
      short: null,
      confidence: 0.1,
      asOf: null,
      citations: [],
      best: null,
    });
  });

  it('abstains, and cites what it says, where another CICA is meant', () => {
    expect(ask(scripted(), { op: 'answer', q: 'The insurance one?' })).toMatchObject({
      kind: 'elsewhere',
      abstained: true,
      short: null,
      citations: [{ id: OTHER_CICA.id }],
    });
  });

  it('hands over the date, in the form that sorts, and the passages to answer from', () => {
    const asked: unknown[] = [];
    const { engine, logger } = scripted();
    const listening: Session['engine'] = {
      ...engine,
      answer(question, options) {
        asked.push(options);
        return engine.answer(question, options);
      },
    };
    for (const asOf of ['1 June 2012', null, undefined])
      ask({ engine: listening, logger }, { op: 'answer', q: 'Who?', asOf, within: asOf && ['a#b'] });
    expect(asked).toEqual([{ asOf: '2012-06-01', within: ['a#b'] }, {}, {}]);
  });

  it('answers from these passages only', () => {
    const request = { op: 'answer', q: 'Who first proposed convening CICA?' };
    expect(ask(real(), { ...request, within: [PROPOSAL.id] })).toMatchObject({
      best: { passageId: PROPOSAL.id },
    });
    expect(ask(real(), { ...request, within: [] })).toMatchObject({ abstained: true, best: null });
  });
});

describe('claim', () => {
  it('tells the verdict and what it rests on', () => {
    const text = 'The first CICA summit was held in Almaty in June 2002.';
    expect(ask(real(), { op: 'claim', id: 2, text })).toMatchObject({
      id: 2,
      verdict: 'supported',
      answer: expect.stringContaining(text),
      citations: [{ id: 'origins#first-summit', quote: text }],
    });
  });
});

describe('conversation', () => {
  it('answers every turn, in order', () => {
    const turns = ['Who proposed CICA?', 'How many members?'];
    expect(ask(scripted(), { op: 'conversation', id: '3', turns })).toMatchObject({
      id: '3',
      turns: [{ kind: 'found', short: 'Nursultan Nazarbayev' }, { kind: 'conflicting' }],
    });
    expect(ask(scripted(), { op: 'conversation', turns: [] })).toEqual({ turns: [] });
  });
});

describe('search', () => {
  it('gives the best passages first, at most as many as wanted', () => {
    expect(ask(scripted(), { op: 'search', id: '4', q: 'CICA', k: 2 })).toEqual({
      id: '4',
      hits: [
        { id: 'origins#proposal', score: 10 },
        { id: 'origins#first-summit', score: 9 },
      ],
    });
  });

  it('gives ten where no number is wanted', () => {
    const passages = Array.from({ length: 12 }, (_, n) => ({
      id: `p${n}`,
      title: 'T',
      text: 'A red apple.',
    }));
    const session = real();
    ask(session, { op: 'load', passages });
    expect(ask(session, { op: 'search', q: 'apple' })).toHaveProperty('hits.length', 10);
    expect(ask(session, { op: 'search', q: 'apple', k: 1000 })).toHaveProperty('hits.length', 12);
  });
});

describe('load in another language', () => {
  const texts = [
    { id: 'volga', title: 'Реки', text: 'Волга впадает в Каспийское море.' },
    { id: 'gori', title: 'Горы', text: 'Эльбрус поднимается над Кавказом, а когда-то был вулканом.' },
  ];

  it.each(['ru', 'ru-RU', undefined])(
    'reads the texts as the language %s, or the one that they are in',
    (lang) => {
      const session = real();
      ask(session, { op: 'load', passages: texts, lang });
      // "Когда" only builds the question; it stands in the other text.
      expect(ask(session, { op: 'search', q: 'когда видели Волгу' })).toMatchObject({
        hits: [{ id: 'volga' }],
      });
      expect(ask(session, { op: 'search', q: 'когда' })).toEqual({ hits: [] });
    },
  );

  it('finds a word of a Chinese text', () => {
    const session = real();
    const passages = [
      { id: 'camel', text: '骆驼的驼峰里储存的是脂肪。' },
      { id: 'whale', text: '蓝鲸以磷虾为食。' },
    ];
    ask(session, { op: 'load', passages, lang: 'zh-Hans' });
    expect(ask(session, { op: 'search', q: '驼峰里存着什么？' })).toMatchObject({ hits: [{ id: 'camel' }] });
  });
});

describe('load', () => {
  const passages = [
    { id: 'p1', title: 'Normans', text: 'The Normans gave their name to Normandy, a region in France.' },
    { id: 'p2', title: 'Rollo', text: 'Rollo was the first ruler of Normandy.' },
  ];

  it('replaces the corpus for all that follows', () => {
    const session = real();
    expect(ask(session, { op: 'load', id: 'l', passages, lang: 'en' })).toEqual({
      id: 'l',
      ok: true,
      passages: 2,
    });
    expect(ask(session, { op: 'answer', q: 'Who was the first ruler of Normandy?' })).toMatchObject({
      best: { passageId: 'p2', sentence: passages[1]?.text },
    });
    expect(ask(session, { op: 'search', q: 'Nazarbayev' })).toEqual({ hits: [] });
  });

  it('keeps the old corpus where two passages have the same id', () => {
    const session = real();
    const { engine } = session;
    expect(ask(session, { op: 'load', passages: [...passages, passages[0]] })).toEqual({
      error: 'Two passages have the id "p1".',
    });
    expect(session.engine).toBe(engine);
  });

  it('loads even nothing', () => {
    const session = real();
    expect(ask(session, { op: 'load', passages: [] })).toEqual({ ok: true, passages: 0 });
    expect(ask(session, { op: 'answer', q: 'Who?' })).toMatchObject({ kind: 'not-found', best: null });
    expect(ask(session, { op: 'claim', text: 'It is.' })).toMatchObject({ verdict: 'not-found' });
  });
});

describe('a line that cannot be served', () => {
  it.each([
    ['', 'The line is empty.'],
    [' \r', 'The line is empty.'],
    ['{"op":"answer",', 'The line is not JSON'],
    ['null', 'expected object'],
    ['[]', 'expected object'],
    ['{}', 'op must be one of answer, claim, conversation, search and load'],
    ['{"op":"sing"}', 'op must be one of'],
    ['{"op":"answer"}', 'q: '],
    ['{"op":"answer","q":7}', 'q: '],
    ['{"op":"answer","q":"Who?","asOf":"soon"}', 'asOf: is not a date'],
    ['{"op":"answer","q":"Who?","within":"a#b"}', 'within: '],
    ['{"op":"claim"}', 'text: '],
    ['{"op":"conversation","turns":["a",2]}', 'turns.1: '],
    ['{"op":"search","q":"a","k":0}', 'k: '],
    ['{"op":"search","q":"a","k":1001}', 'k: '],
    ['{"op":"search","q":"a","k":1.5}', 'k: '],
    ['{"op":"load","passages":[{"id":"p1"}]}', 'passages.0.text: '],
    [JSON.stringify({ op: 'load', passages: new Array(9000).fill({}) }), 'and 17997 more'],
  ])('is told of: %.60s', (line, told) => {
    expect(ask(scripted(), line)).toEqual({ error: expect.stringContaining(told) });
  });

  it('has its id told, whatever it is', () => {
    for (const id of ['x', 7, null, true, { a: [1] }])
      expect(ask(scripted(), { id, op: 'sing' })).toEqual({ id, error: expect.any(String) });
    expect(refuseLine('{"id":"x"}', 'Damaged.')).toEqual({ id: 'x', error: 'Damaged.' });
    expect(refuseLine('{"id":', 'Damaged.')).toEqual({ error: 'Damaged.' });
  });
});

it('tells of a failure inside the engine, logs it, and serves the next line', () => {
  const logger = recordingLogger();
  const { engine } = scripted();
  const failing: Session['engine'] = {
    ...engine,
    check() {
      throw new RangeError('out of range');
    },
  };
  const session = { engine: failing, logger };
  expect(ask(session, { op: 'claim', id: 'c', text: 'It is.' })).toEqual({
    id: 'c',
    error: expect.not.stringContaining('RangeError'),
  });
  expect(logger.logged).toMatchObject([{ facts: { err: { message: 'out of range' }, op: 'claim' } }]);
  expect(ask(session, { op: 'answer', q: 'Who proposed CICA?' })).toMatchObject({ kind: 'found' });
});

it('serves any text at all, in any operation, with the real engine', () => {
  const text = fc.string({ unit: 'binary', size: 'max', maxLength: 300 });
  const session = real();
  fc.assert(
    fc.property(text, (any) => {
      for (const request of [
        { op: 'answer', q: any },
        { op: 'claim', text: any },
        { op: 'search', q: any },
      ])
        expect(ask(session, request)).not.toHaveProperty('error');
      expect(ask(session, { op: 'conversation', turns: [any, any] })).toHaveProperty('turns.length', 2);
      expect(ask(session, any)).toHaveProperty('error');
    }),
    { numRuns: 60 },
  );
});

it('gives the same reply to the same line', () => {
  const line = JSON.stringify({ op: 'answer', q: 'When was the first CICA summit held?' });
  expect(ask(real(), line)).toEqual(ask(real(), line));
});
