import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/search/sentences.ts';

function textsOf(text: string): readonly string[] {
  return splitSentences(text).map((sentence) => sentence.text);
}

describe('splitSentences', () => {
  it.each([
    ['CICA is a forum.', 'It has 28 members.'],
    ['Who proposed it?', 'Nazarbayev did!', 'That was in 1992.'],
    ['The U.N. “welcomed” it.', '“Good.”', 'He said so.'],
    ['It met.', '(It met in Almaty.)', 'It ended.'],
    ['Встреча прошла в Алматы.', 'Её провёл Казахстан.'],
  ])('ends one at a full stop: %s', (...sentences) => {
    expect(textsOf(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['It broke after a week.', 'The seller did not answer.', ''],
    ['It broke after a week!', 'I sent it back.', ''],
    ['It broke after a week.<br /><br />', 'The seller did not answer.', ''],
    ['so happy with it 😂😂', 'Thanks everybody', ' '],
  ])('needs no space, or no full stop, on the web: %s', (first, second, between) => {
    expect(textsOf(`${first}${between}${second}`)).toEqual([first, second]);
  });

  it.each(['Today.Az and News.Az reported it.', 'Node.js and www.Example.com are names.'])(
    'does not end one within a name: %s',
    (sentence) => {
      expect(textsOf(sentence)).toEqual([sentence]);
    },
  );

  it('needs no space after a Chinese full stop', () => {
    expect(textsOf('亚信成立。它有28个成员国。')).toEqual(['亚信成立。', '它有28个成员国。']);
  });

  it.each([
    ['zh', ['他说：“会的。”', '1992年，提出了倡议。', 'CICA成立。']],
    ['ru', ['Он вернулся домой.', '30 марта 2011 года он выступил.', 'Это было в т. н. «Доме».']],
    ['ru', ['Он жил на р. Волга (англ. Volga), в г. Казань.', 'Потом уехал.']],
    ['tr', ['II. Mahmud 20. Yüzyıl öncesinde yaşadı.', '1839 yılında öldü.', 'Oğlu Prof. Dr. oldu.']],
  ])('begins with a number where the language lets it (%s)', (language, sentences) => {
    const text = sentences.join(language === 'zh' ? '' : ' ');
    expect(splitSentences(text, language).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it.each([
    'H.E. Mr. Kairat Sarybay spoke.',
    'The Act was signed in St. Petersburg by Dr. A. B. Smith.',
    'It rests on Art. 5 and on No. 12 of the rules.',
    'It was approx. 3.5 per cent, i.e. little.',
    'It asks (e.g. China. or so) for more.',
    'Mr. Nazarbayev left.',
    'Население 20 млн. человек, площадь 2 тыс. гектаров.',
    'iPhone sales (excl. taxes) rose.',
    'The court decided Texas v. White near Mt. Kenya.',
  ])('does not end one at an abbreviation: %s', (sentence) => {
    expect(textsOf(sentence)).toEqual([sentence]);
  });

  it.each([
    'It asked “Who?” and left.',
    'It was founded (why?) in 1992.',
    'Is CICA (the forum!), as he said, open?',
  ])('does not end one where the text goes on in small letters: %s', (sentence) => {
    expect(textsOf(sentence)).toEqual([sentence]);
  });

  it('ends one at a line break, so that the items of a list stay apart', () => {
    expect(textsOf('It has:\n- a council\n- a secretariat')).toEqual([
      'It has:',
      '- a council',
      '- a secretariat',
    ]);
    expect(textsOf('Signed by Mr.\nSmith left.')).toEqual(['Signed by Mr.', 'Smith left.']);
  });

  it('does not end one at a line break where the lines are those of a page', () => {
    const page = [
      'The old bridge over the Alder was built by the town in',
      'the year of the flood, and it was the longest bridge of the',
      'valley. Its builder was Ida',
      'Brunner, who later moved to the coast and never came',
      'back.',
      '',
      'It is closed.',
    ].join('\n');
    expect(textsOf(page).map((text) => text.replaceAll('\n', ' '))).toEqual([
      'The old bridge over the Alder was built by the town in the year of the flood, and it was the longest bridge of the valley.',
      'Its builder was Ida Brunner, who later moved to the coast and never came back.',
      'It is closed.',
    ]);
  });

  it('begins one with a small letter where a text is written like a chat', () => {
    expect(
      textsOf('sound is great. the hinge cracked (no drop!). would buy it again, approx. twice'),
    ).toEqual(['sound is great.', 'the hinge cracked (no drop!).', 'would buy it again, approx. twice']);
    expect(textsOf('We got it. it works. my mum likes it. OK?')).toEqual([
      'We got it.',
      'it works.',
      'my mum likes it.',
      'OK?',
    ]);
  });

  it.each([
    [['Yahoo! was founded in 1994.', 'In 1995 Yahoo! moved; Yahoo! grew.']],
    [['“Where is it?” asked the minister.', '“In Almaty!” said the chair.']],
  ])('does not begin one with a small letter elsewhere: %j', (sentences) => {
    expect(textsOf(sentences.join(' '))).toEqual(sentences);
  });

  it('finds none in nothing', () => {
    expect(['', '  \n '].map(textsOf)).toEqual([[], []]);
  });

  it('cuts Chinese after its full stops, and Russian not after an abbreviation', () => {
    expect(textsOf('第一句。第二句！第三句？')).toEqual(['第一句。', '第二句！', '第三句？']);
    expect(textsOf('Он умер в 1837 г. Петербург скорбел. Все молчали.')).toEqual([
      'Он умер в 1837 г. Петербург скорбел.',
      'Все молчали.',
    ]);
  });

  it('makes slices of the text without space around them, and leaves out nothing but space', () => {
    const piece = fc.constantFrom(
      'CICA',
      'Mr.',
      'a',
      '28',
      '. ',
      '! ',
      ' ',
      '\n',
      '(',
      '”',
      'e.g.',
      '亚信。',
      '🇰🇿',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120, size: 'max' }), (pieces) => {
        const text = pieces.join('');
        let rest = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(text.slice(rest, sentence.start).trim()).toBe('');
          rest = sentence.end;
        }
        expect(text.slice(rest).trim()).toBe('');
      }),
    );
  });
});
