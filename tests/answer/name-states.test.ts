import { describe, expect, it } from 'vitest';
import { nameStates } from '../../src/answer/name-states.ts';
import { clubTables } from '../support/club-tables.ts';

describe('a state called by its capital', () => {
  it.each([
    ['what does Oslo want to change', 'what does Norway want to change'],
    ['how does lisbon look on it', 'how does Portugal look on it'],
    ['which lamps are coordinated by Oslo?', 'which lamps are coordinated by Norway?'],
    ["what is Oslo's stance on ropes", "what is Norway's stance on ropes"],
    ['who joined while Lisbon chaired it', 'who joined while Portugal chaired it'],
    ['I heard that Oslo would take the lead', 'I heard that Norway would take the lead'],
  ])('has its own name where it does something: %s', (question, named) => {
    expect(nameStates(question, clubTables)).toBe(named);
  });

  it.each([
    ['something is in it', 'what was decided in Oslo'],
    ['something is named after it', 'what did the Oslo regatta change'],
    ['it is where something is held', 'did Lisbon host the regatta'],
    ['something is seen from outside', 'the view of Oslo'],
    ['it is near something', 'what lies by Oslo'],
    // Nobody can tell that a state is meant that has no row.
    ['no table has its state', 'what does Vienna want to change'],
  ])('keeps the name of the city where %s', (_, question) => {
    expect(nameStates(question, clubTables)).toBe(question);
  });
});
