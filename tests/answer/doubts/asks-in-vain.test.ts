import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The stall sells scarves of Shetland wool in three sizes.',
  'A woollen hat at the stall costs 12.50, and gloves go for 8 gold.',
  'The stall is closed on Mondays. Coffee is served there from 7 to 10 and costs little.',
  'The wheel of the stall weighs 19 kilos.',
  'Pay at the stall by phone, or write to stall@wool.example.',
  'The keeper of the stall is Una Tait.',
  'Call the repair service on 01632 960 155. A new spindle costs 12 crowns.',
];

const isInVain = (question: string) => doubted(question, TEXTS).includes('asksInVain');

it.each([
  'how much is a scarf of Shetland wool',
  'How much are the scarves in three sizes?',
  'how much is the coffee',
  'how much are scarves',
  'what is the phone number of the keeper Una Tait?',
])('what a passage has no number, name or sum for is asked in vain: %s', (question) => {
  expect(isInVain(question)).toBe(true);
});

it.each([
  'how much is a woollen hat',
  'How much are the gloves?',
  'what day is the stall closed',
  'what time is the coffee served',
  'how heavy is the wheel',
  'how much is a new spindle',
  'what is the phone number of the repair service',
  'how do I pay by phone',
  'what is the e-mail address to write to',
])('what it has one for is not: %s', (question) => {
  expect(isInVain(question)).toBe(false);
});

it('a size or a price that stands in another sentence is that of another thing', () => {
  const towers = [
    'To the south the town borders the lake of Kell. Its mine goes 300 metres into the rock.',
    'Get two runner ducks. They cleared the plot and cost 25 euros each.',
    'Riders receive the grey mare after the first quest. The storm elk is sold for 12,000 gold.',
  ];
  const isIn = (question: string) => doubted(question, towers).includes('asksInVain');
  expect(isIn('how deep is the lake of Kell')).toBe(true);
  expect(isIn('how deep is the mine')).toBe(false);
  expect(isIn('how much does the grey mare cost')).toBe(true);
  expect(isIn('how much does the storm elk cost')).toBe(false);
  expect(isIn('how much do runner ducks cost?')).toBe(false);
});
