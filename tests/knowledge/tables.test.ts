import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, FoundAnswer } from '../../src/answer/answer.ts';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import type { Passage } from '../../src/corpus/passage.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

const corpus = await loadCorpus(KNOWLEDGE);
const engine = await loadEngine(KNOWLEDGE, corpus);

function rowsOf(tableId: string): readonly Passage[] {
  return corpus.passages.filter(({ row }) => row?.tableId === tableId);
}

function cellOf({ row }: Passage, header: string): string {
  return row?.cells.find((cell) => cell.header === header)?.text ?? '';
}

/** What a row is called, without what stands in brackets. */
function nameOf({ row }: Passage): string {
  return (row?.cells[0]?.text ?? '').replace(/\s*\([^)]*\)$/u, '');
}

function yearOf(text: string): string {
  return /\d{4}/u.exec(text)?.[0] ?? '';
}

function isFound(answer: Answer): answer is FoundAnswer {
  return answer.kind === 'found';
}

/** What was cited, first to last; nothing where the engine is silent. */
function cited(question: string, asOf?: string): readonly Passage[] {
  const answer = engine.answer(question, asOf === undefined ? {} : { asOf });
  return isFound(answer) ? answer.citations.map(({ passage }) => passage) : [];
}

function idsOf(passages: readonly Passage[]): readonly string[] {
  return passages.map(({ id }) => id).toSorted();
}

const members = rowsOf('membership#members');
const observers = [...rowsOf('membership#observer-states'), ...rowsOf('membership#observer-organisations')];
const chairs = rowsOf('structure#chairmanships');
const heads = rowsOf('people#heads');
const summits = rowsOf('summits#held');
const documents = rowsOf('documents#list');
const events = rowsOf('timeline#events');
const counts = rowsOf('membership#counts');

it('the tables are there', () => {
  const sizes = [members, observers, chairs, heads, summits, documents, events, counts].map(
    ({ length }) => length,
  );
  expect(Math.min(...sizes)).toBeGreaterThan(4);
});

describe('of every member and observer', () => {
  it.each([...members, ...observers].map((row) => [nameOf(row), row] as const))('%s', (name, row) => {
    for (const question of [
      `Is ${name} a member of CICA?`,
      `is ${name.toLowerCase()} an observer`,
      `${name} member or observer?`,
      `what is ${name}'s status`,
    ]) {
      const answer = engine.answer(question);
      expect(isFound(answer) && [answer.citations[0].passage.id, answer.short], question).toEqual([
        row.id,
        cellOf(row, 'Status'),
      ]);
    }
    const since = cellOf(row, 'Member since') || cellOf(row, 'Observer since');
    for (const question of [`since when is ${name} in CICA`, `how long has ${name} been in CICA`])
      expect(cited(question)[0]?.text, question).toContain(since);
  });
});

describe('of those that joined', () => {
  const years = [...new Set(members.map((row) => yearOf(cellOf(row, 'Member since'))))];

  it.each(years.filter((year) => year > '2002'))('in %s: all of them, nobody else', (year) => {
    const joined = members.filter((row) => yearOf(cellOf(row, 'Member since')) === year);
    for (const question of [`who joined CICA in ${year}`, `which countries became members in ${year}?`]) {
      const answer = engine.answer(question);
      expect(idsOf(cited(question)), question).toEqual(idsOf(joined));
      if (isFound(answer) && joined.length > 1) expect(answer).toMatchObject({ isList: true, short: null });
    }
  });

  it.each(['2006', '2010', '2014'])('after %s', (year) => {
    const joined = members.filter((row) => yearOf(cellOf(row, 'Member since')) > year);
    expect(idsOf(cited(`which countries joined after ${year}`))).toEqual(idsOf(joined));
  });

  it('in a time of which the rows do not tell all: the table is silent', () => {
    expect(cited('who joined in 1999').filter(({ row }) => row?.tableId === 'membership#members')).toEqual(
      [],
    );
  });
});

describe('of the number of members and observers', () => {
  it.each(counts.map((row) => [row.validFrom ?? '', row] as const))('from %s on', (from, row) => {
    const day = from.length < '2000-01-01'.length ? '' : from;
    const later = day === '' ? (row.validUntil ?? '') : day;
    const answer = engine.answer('how many member states are there', { asOf: later });
    expect(isFound(answer) && answer.citations.some(({ passage }) => passage === row)).toBe(true);
    const observerStates = cellOf(row, 'Observer states');
    const counted = engine.answer('how many observer states are there', { asOf: later });
    if (observerStates !== '' && isFound(counted) && counted.short !== null)
      expect(counted.citations[0].quote).toContain(`Observer states: ${counted.short}`);
  });
});

describe('of those who chaired or headed', () => {
  it.each(heads.slice(1, -1).map((row, position) => [nameOf(row), row, heads[position]] as const))(
    'who was before %s',
    (name, _row, before) => {
      const surname = name === 'Gong Jianwei' ? 'Gong' : (name.split(' ').at(-1) ?? name);
      for (const question of [
        `who was before ${surname}`,
        `${surname}'s predecessor`,
        `who did ${name} replace`,
      ])
        expect(cited(question)[0], question).toBe(before);
    },
  );

  it.each(chairs.slice(1, -2).map((row, position) => [nameOf(row), row, chairs[position + 2]] as const))(
    'who came after %s',
    (name, _row, after) => {
      for (const question of [`who chaired CICA after ${name}`, `who took over from ${name}`])
        expect(cited(question)[0], question).toBe(after);
    },
  );

  it.each(chairs.map((row) => [nameOf(row)] as const))('how long %s chaired: every stretch', (name) => {
    const own = chairs.filter((row) => nameOf(row) === name);
    expect(idsOf(cited(`how long did ${name} chair CICA`))).toEqual(idsOf(own));
  });
});

describe('of summits, documents and events', () => {
  it('lists all summits', () => {
    expect(cited('list all cica summits with dates and places')).toEqual(summits);
  });

  it.each(summits.map((row) => [yearOf(cellOf(row, 'Date')), row] as const))(
    'who hosted in %s',
    (year, row) => {
      const answer = engine.answer(`who hosted the ${year} summit`);
      expect(isFound(answer) && [answer.citations[0].passage.id, answer.short]).toEqual([
        row.id,
        cellOf(row, 'Host country'),
      ]);
    },
  );

  it('compares two summits', () => {
    expect(cited('compare the 2014 and 2019 summits')).toEqual([summits[3], summits[4]]);
  });

  it('tells the next summit as a plan', () => {
    const answer = engine.answer('when is the next summit');
    expect(isFound(answer) && answer.citations[0].quote).toContain('planned');
    expect(answer).toMatchObject({ short: null });
  });

  it.each([...new Set(documents.map((row) => yearOf(cellOf(row, 'Adopted or signed on'))))].filter(Boolean))(
    'which documents were adopted in %s',
    (year) => {
      const own = documents.filter((row) => yearOf(cellOf(row, 'Adopted or signed on')) === year);
      expect(idsOf(cited(`which documents were adopted in ${year}`))).toEqual(idsOf(own));
    },
  );

  it.each(['Astana', 'Istanbul', 'Beijing', 'New York'])('which documents were adopted in %s', (place) => {
    const own = documents.filter((row) => cellOf(row, 'Place').includes(place));
    expect(idsOf(cited(`which documents were adopted in ${place}`))).toEqual(idsOf(own));
  });

  it.each([
    ['2010', '2014'],
    ['1992', '1999'],
  ])('what happened between %s and %s', (from, until) => {
    const own = events.filter((row) => {
      const year = yearOf(cellOf(row, 'Date'));
      return from <= year && year <= until;
    });
    expect(cited(`what happened between ${from} and ${until}`)).toEqual(own);
  });

  it('the whole timeline', () => {
    expect(cited('timeline of CICA')).toEqual(events);
  });
});

describe('of countries in no table', () => {
  it.each(['Germany', 'Brazil', 'Taiwan', 'the USSR', 'the EU', 'Nigeria', 'New Zealand'])(
    'is %s a member: the complete lists, in which it is missing',
    (name) => {
      for (const question of [`Is ${name} a member of CICA?`, `is ${name.toLowerCase()} in cica`]) {
        const answer = engine.answer(question);
        expect(isFound(answer) && answer.citations[0].passage.id, question).toBe(
          'membership#list-of-members',
        );
        expect(answer, question).toMatchObject({ short: null });
      }
    },
  );

  it.each([
    ['Is Germany an observer of CICA?', 'membership#list-of-observer-states'],
    ['Is the EU an observer of CICA?', 'membership#list-of-observer-organisations'],
    ['Is NATO an observer of CICA?', 'membership#list-of-observer-organisations'],
    ['is UNESCO a CICA observer', 'membership#list-of-observer-organisations'],
    // Those of a body are not the body.
    ['Are all SCO states also in CICA?', 'relations#sco-overlap-readings'],
    ['When did the European Union get observer status in CICA?', 'membership#list-of-observer-organisations'],
  ])('%s The list of its own kind comes first', (question, list) => {
    expect(cited(question)[0]?.id).toBe(list);
  });

  it.each(['Nepal', 'Burma', 'East Timor', 'Georgia'])('is %s a member: what says that it is not', (name) => {
    expect(cited(`is ${name} a member of CICA`)[0]?.id).toBe('membership#neither-member-nor-observer');
  });
});

describe('before and after an event', () => {
  it.each([
    [
      'which countries joined after the third summit',
      ['Bahrain', 'Bangladesh', 'Cambodia', 'Kuwait', 'Qatar', 'Sri Lanka'],
    ],
    // Of Qatar the month is known only, and it joined at that summit.
    ['which countries joined after the fourth summit', ['Kuwait', 'Sri Lanka']],
    ['which members joined following the fifth summit', ['Kuwait']],
    ['which documents were adopted before the first summit', ['Declaration on Principles']],
    [
      'which summits were held after the fourth ministerial',
      ['Fifth CICA Summit', 'Fourth CICA Summit', 'Sixth CICA Summit'],
    ],
    // Of those who had joined by the First Summit it is not known how long before.
    [
      'which countries joined after the first ministerial meeting',
      members
        .filter(({ validFrom }) => (validFrom ?? '') > '2002-06-04')
        .map(nameOf)
        .toSorted(),
    ],
    ['which summit came after the fourth summit', ['Fifth CICA Summit']],
    ['Which state joined after the First Summit but before the second one?', ['Thailand']],
    ['who joined earlier than South Korea but after 2002', ['Thailand']],
    ['which countries joined after Jordan but before Qatar', ['Bahrain', 'Cambodia', 'Iraq', 'Vietnam']],
    ['who joined between Jordan and Qatar', ['Bahrain', 'Cambodia', 'Iraq', 'Vietnam']],
    ['which members joined later than Bangladesh', ['Kuwait', 'Sri Lanka']],
    ["which states joined during Türkiye's chairmanship", ['Bahrain', 'Cambodia', 'Iraq', 'Vietnam']],
    ['what country was chair before Tajikistan', ['China']],
    ['who joined while China was chair', ['Bangladesh', 'Qatar', 'Sri Lanka']],
  ])('%s', (question, names) => {
    expect(cited(question).map(nameOf).toSorted()).toEqual(names);
  });

  it.each([
    ['which countries joined before the second summit', members, '2006-06-17'],
    ['which countries joined before the third ministerial', members, '2008-08-25'],
  ])('%s: all those, and no others', (question, rows, day) => {
    expect(idsOf(cited(question))).toEqual(idsOf(rows.filter(({ validFrom }) => (validFrom ?? '') < day)));
  });

  it('which documents were adopted after the fifth summit: none of that summit or before', () => {
    const years = cited('which documents were adopted after the fifth summit').map((row) =>
      yearOf(cellOf(row, 'Adopted or signed on')),
    );
    expect(years.length).toBeGreaterThan(5);
    expect(years.every((year) => Number(year) > 2019)).toBe(true);
  });

  it('nobody joined after the sixth summit, which lasted for two days', () => {
    expect(cited('which countries joined after the sixth summit').filter(({ row }) => row !== null)).toEqual(
      [],
    );
  });
});

describe('whose status with whom', () => {
  it.each([
    ['when did CICA become a UN observer', 'December 2007'],
    ['since when does CICA have UN observer status', 'December 2007'],
    ['when did CICA become an observer in the United Nations', 'December 2007'],
    ['when was CICA made IOM observer', 'December 2016'],
    ['when did the UN become an observer of CICA', 'by September 1999'],
    ['when did CICA admit the UN as an observer', 'by September 1999'],
  ])('%s', (question, short) => {
    expect(engine.answer(question)).toMatchObject({ short });
  });

  it.each([
    'is CICA an observer of the UN',
    'is CICA a UN observer',
    'is CICA an observer of the Arab League',
  ])('%s: not what it is in CICA', (question) => {
    expect(idsOf(cited(question)).filter((id) => id.startsWith('membership#'))).toEqual([]);
  });

  it.each([
    ['is the UN an observer of CICA', 'membership#observer-organisations/united-nations'],
    ['is the UN a CICA observer', 'membership#observer-organisations/united-nations'],
    ['is Qatar in CICA', 'membership#members/qatar'],
  ])('%s', (question, id) => {
    expect(cited(question)[0]?.id).toBe(id);
  });
});

describe('no row answers', () => {
  it.each([
    'how many members of CICA have nuclear weapons',
    'who hosted the dinner',
    'who was president of Kazakhstan before Tokayev',
    'how long did Kazakhstan chair the OSCE',
    'is Germany a member of NATO',
    'who will be Secretary General in 2040',
    'how many members will CICA have in 2040',
    'who joined last year',
    'which documents were burnt in Astana',
    'compare the economies of China and India',
    'next summit of the G20',
    'what happened in Paris in 2014',
  ])('%s', (question) => {
    expect(cited(question).filter(({ row }) => row !== null)).toEqual([]);
  });
});
