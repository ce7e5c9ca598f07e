import { describe, expect, it } from 'vitest';
import { detectFileKind } from '../../src/import/detect-file-kind.ts';
import { ImportError } from '../../src/import/import-error.ts';

const PDF = Buffer.from('%PDF-1.7\n');
const ZIP = Buffer.from('PK\x03\x04rest');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const TEXT = Buffer.from('Just words, which name %PDF- files.');

describe('detectFileKind', () => {
  it.each([
    ['a.PDF', PDF, 'pdf'],
    ['a.pdf', Buffer.concat([Buffer.from('\n\n'), PDF]), 'pdf'],
    ['a.docx', ZIP, 'docx'],
    ['a.htm', TEXT, 'html'],
    ['a.md', TEXT, 'markdown'],
    ['a.txt', TEXT, 'text'],
  ])('takes %s for what it is', (name, bytes, kind) => {
    expect(detectFileKind(name, bytes)).toBe(kind);
  });

  it.each([
    ['a.xlsx', ZIP, /must end in one of \.pdf/u],
    ['a', TEXT, /must end in one of/u],
    ['a.doc', COMPOUND, /save it as \.docx/u],
    ['a.docx', COMPOUND, /locked with a password or is an older Word file/u],
    ['a.docx', PDF, /ends in \.docx but holds a PDF/u],
    ['a.pdf', TEXT, /ends in \.pdf but holds something else/u],
    ['a.txt', PDF, /ends in \.txt but holds a PDF/u],
    ['a.html', ZIP, /but holds a ZIP archive/u],
  ])('refuses %s with a reason', (name, bytes, reason) => {
    expect(() => detectFileKind(name, bytes)).toThrow(ImportError);
    expect(() => detectFileKind(name, bytes)).toThrow(reason);
  });
});
