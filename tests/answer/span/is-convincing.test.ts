import { describe, expect, it } from 'vitest';
import { isConvincing } from '../../../src/answer/span/is-convincing.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';

const index = buildPassageIndex([], makeAnalyser());

function convinces(question: string, text: string, sureness = 0.9, sentence = text): boolean {
  return isConvincing(index.parse(question), { text, sureness }, sentence);
}

describe('isConvincing', () => {
  it('shows what is sure and of the kind asked for', () => {
    expect(convinces('When was it signed?', '4 June 2002')).toBe(true);
    expect(convinces('How many members are there?', '28')).toBe(true);
    expect(convinces('Who proposed it?', 'Nursultan Nazarbayev')).toBe(true);
    expect(convinces('Which state is new?', 'the Republic of Korea')).toBe(true);
  });

  it('does not show what is unsure', () => {
    expect(convinces('When was it signed?', '4 June 2002', 0.2)).toBe(false);
  });

  it('does not show a day of another year than the question names', () => {
    expect(convinces('When was it signed in 2025?', '4 June 2002')).toBe(false);
    expect(convinces('When was it signed in 2002?', '4 June 2002')).toBe(true);
    expect(convinces('When was it signed after 2001?', '4 June 2002')).toBe(true);
  });

  it('does not show another kind of thing', () => {
    expect(convinces('When was it signed?', 'Almaty')).toBe(false);
    expect(convinces('How many members are there?', 'many')).toBe(false);
    expect(convinces('How many members are there?', '17 December 2024')).toBe(false);
    expect(convinces('Who wrote it?', 'CICA’s concept paper')).toBe(false);
    expect(convinces('What is the address?', '2 July 2025')).toBe(false);
  });

  it('does not show what somebody served as for who it was', () => {
    const sentence = 'Ida Brunner was approved as Chief Engineer.';
    expect(convinces('Who is Ida Brunner?', 'Chief Engineer', 0.9, sentence)).toBe(false);
    expect(convinces('Who was approved?', 'Ida Brunner', 0.9, sentence)).toBe(true);
    const example = 'Writers such as Ida Brunner proposed it.';
    expect(convinces('Who proposed it?', 'Ida Brunner', 0.9, example)).toBe(true);
  });

  it('does not show one of several things for all of them', () => {
    expect(convinces('Which countries coordinate it?', 'Russia')).toBe(false);
    expect(convinces('Which countries coordinate it?', 'Russia and China')).toBe(true);
    expect(convinces('Which observer states are new?', 'Belarus')).toBe(false);
    expect(convinces('Which country chairs it?', 'Azerbaijan')).toBe(true);
    expect(convinces('Who are the coordinators?', 'Russia')).toBe(false);
  });

  it.each([
    'Is Japan a member?',
    'Why was it founded?',
    'How does it decide?',
    'What is CICA?',
    'summit Almaty',
  ])('leaves "%s" to the whole sentence', (question) => {
    expect(convinces(question, 'Almaty')).toBe(false);
  });

  it('shows no number that counts something else', () => {
    const sentence = 'CICA has 28 member states, ten observer states and five observer organisations.';
    expect(convinces('How many observers are there?', '28', 0.9, sentence)).toBe(false);
    expect(convinces('How many observers are there?', 'ten', 0.9, sentence)).toBe(true);
    expect(convinces('How many members are there?', '28', 0.9, sentence)).toBe(true);
    expect(convinces('How many nations are there?', '28', 0.9, sentence)).toBe(true);
    expect(convinces('How many observers are there?', '28', 0.9, 'The 28 states include no observers.')).toBe(
      false,
    );
    expect(convinces('How many members are there?', '22', 0.9, 'The number of members rose to 22.')).toBe(
      true,
    );
  });

  it('shows no words for what somebody has done', () => {
    expect(convinces('What has CICA achieved?', 'CICA modest')).toBe(false);
  });
});
