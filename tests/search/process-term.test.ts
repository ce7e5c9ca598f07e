import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldToken, makeProcessTerm } from '../../src/search/process-term.ts';
import { STOP_WORDS } from '../../src/search/stop-words.ts';

const english = makeProcessTerm('en');
const turkish = makeProcessTerm('tr');

describe('an English term', () => {
  it.each<readonly string[]>([
    ['member', 'members', 'Member', 'MEMBERS'],
    ['propose', 'proposed', 'proposes', 'proposing'],
    ['Türkiye', 'Türkiye’s', "TÜRKİYE'S", 'turkiye'],
    ['finance', 'ﬁnance'],
    ['win', 'won', 'winning'],
    ['memorandum', 'memoranda', 'MEMORANDA'],
  ])('is the same for %s and %s', (first, ...forms) => {
    expect(forms.map(english)).toEqual(forms.map(() => english(first)));
  });

  it.each([
    ['member', 'membership'],
    ['general', 'generation'],
    ['2014', '2018'],
    ['find', 'found'],
    ['feel', 'felt'],
  ])('is another for %s and %s', (one, other) => {
    expect(english(one)).not.toBe(english(other));
  });

  it('is not made of a word that only builds the sentence, however it is written', () => {
    const words = [...STOP_WORDS].filter((word) => foldToken(word) === word);
    expect(words.filter((word) => english(word) !== null)).toEqual([]);
    expect(['The', 'WHO', 'can’t', "Isn't"].map(english)).toEqual([null, null, null, null]);
  });

  it.each(['many', 'first', 'chair', 'new', 'state', 'Asia'])('is made of %s', (word) => {
    expect(english(word)).not.toBeNull();
  });

  it('leaves numbers and Chinese words as they are', () => {
    expect(['28', '1,500', '2nd', '亚信'].map(english)).toEqual(['28', '1,500', '2nd', '亚信']);
  });
});

describe('a Chinese term', () => {
  it('is the same in traditional characters', () => {
    const chinese = makeProcessTerm('zh');
    expect(chinese('國家')).toBe(chinese('国家'));
    expect(chinese('為什麼')).toBeNull();
  });
});

describe('a Russian term', () => {
  it('is the first five letters, so that endings do not matter', () => {
    expect(english('государства')).toBe('госуд');
    expect(english('Государствами')).toBe('госуд');
  });

  it('has no ending where five letters would hold it', () => {
    expect(['Волга', 'Волги', 'Волгой'].map(english)).toEqual(['волг', 'волг', 'волг']);
    expect(['медь', 'меди', 'медью'].map(english)).toEqual(['мед', 'мед', 'мед']);
  });

  it('is not made of a function word in a Russian text', () => {
    expect(['когда', 'Является', 'её', 'который'].map(makeProcessTerm('ru-RU'))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('does not tell ё from е', () => {
    expect(english('Пётр')).toBe(english('Петр'));
  });
});

describe('a Turkish term', () => {
  it('has no ending and five letters at most, so that endings do not matter', () => {
    expect(['üye', 'üyesi', 'üyeleri', 'üyelerinin'].map(turkish)).toEqual(['uye', 'uye', 'uye', 'uye']);
    expect(['başkan', 'başkanlığı', 'başkanının'].map(turkish)).toEqual(['baska', 'baska', 'baska']);
    expect(makeProcessTerm('tr-TR')('üyelerinin')).toBe('uye');
  });

  it('is the same for the forms of a verb of three letters', () => {
    expect(['kurdu', 'kuran', 'kurmuştur', 'kurduğu'].map(turkish)).toEqual(['kur', 'kur', 'kur', 'kur']);
    expect(['doğan', 'doğmuştur', 'doğdu'].map(turkish)).toEqual(['dog', 'dog', 'dog']);
    expect(turkish('roman')).toBe(turkish('romanı'));
  });

  it('ends at the apostrophe behind a name', () => {
    expect(["Çin'in", 'Çin’de', 'Çin'].map(turkish)).toEqual(['cin', 'cin', 'cin']);
  });

  it('is not made of a function word, and keeps all digits of a number', () => {
    expect(['ve', 'Nerede', 'mıydı', '1.500.000'].map(turkish)).toEqual([null, null, null, '1.500.000']);
  });

  it('knows the letters i of Turkish, with or without their dots', () => {
    expect(turkish('IŞIK')).toBe(turkish('ışık'));
    expect(turkish('İSTANBUL')).toBe(turkish('istanbul'));
  });

  it('is made of words that are English function words too', () => {
    expect(turkish('on')).toBe('on');
  });
});

describe('foldToken', () => {
  it('folds what is folded already to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]{1,20}$/u), (word) => {
        expect(foldToken(foldToken(word))).toBe(foldToken(word));
      }),
    );
  });

  it('reads the fancy letters that people decorate their names with', () => {
    expect(['𝐂𝐈𝐂𝐀', 'ＣＩＣＡ', 'ⓒⓘⓒⓐ'].map(foldToken)).toEqual(['cica', 'cica', 'cica']);
  });

  it('does not tell the two ways of writing an accent apart', () => {
    expect(foldToken('Çınar'.normalize('NFD'))).toBe(foldToken('Çınar'.normalize('NFC')));
  });
});

it('gives the same term the second time, when it is looked up', () => {
  const words = ['members', 'The', 'Türkiye’s', 'государства'];
  expect(words.map(english)).toEqual(words.map(makeProcessTerm('en')));
});
