import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from '../../src/import/decode-text.ts';

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Çınar')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFÇınar')],
    ['UTF-16, little end first', Buffer.from('\uFEFFÇınar', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFÇınar', 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeText('a.txt', bytes)).toBe('Çınar');
  });

  it.each([
    ['another encoding', Buffer.from('caf\xe9', 'latin1'), /not text in UTF-8.*Save it as UTF-8/u],
    ['bytes that no text has', Buffer.from('a\0b'), /is not text/u],
  ])('refuses %s', (_, bytes, sentence) => {
    expect(() => decodeText('a.txt', bytes)).toThrow(sentence);
  });
});

describe('decodeHtml', () => {
  it.each([
    '<meta charset="windows-1251">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<?xml version="1.0" encoding="windows-1251"?>',
  ])('reads the encoding that %s declares', (declaration) => {
    const bytes = Buffer.concat([Buffer.from(declaration), Buffer.from([0xcc, 0xe8, 0xf0])]);
    expect(decodeHtml('a.html', bytes)).toBe(`${declaration}Мир`);
  });

  it('believes a mark rather than a declaration', () => {
    expect(decodeHtml('a.html', Buffer.from('\uFEFF<meta charset="windows-1251">Мир'))).toContain('Мир');
  });

  it('refuses an encoding that is not known', () => {
    expect(() => decodeHtml('a.html', Buffer.from('<meta charset="klingon">'))).toThrow(
      '"klingon", which is not known',
    );
  });
});
