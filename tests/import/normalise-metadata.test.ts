import { describe, expect, it } from 'vitest';
import { NO_METADATA } from '../../src/import/imported-file.ts';
import { normaliseMetadata } from '../../src/import/normalise-metadata.ts';

describe('normaliseMetadata', () => {
  it('keeps what a source can use', () => {
    const metadata = {
      title: ' Annual\nreport ',
      publisher: 'CICA',
      date: '2014-05-21T10:00:00Z',
      url: 'https://example.org/',
      language: 'en_GB',
    };
    expect(normaliseMetadata(metadata)).toEqual({
      ...metadata,
      title: 'Annual report',
      date: '2014-05-21',
      language: 'en-GB',
    });
  });

  it('drops what programs fill in, and what is no date, address or language', () => {
    const metadata = {
      title: 'Microsoft Word - final.doc',
      publisher: 'User',
      date: 'yesterday',
      url: 'javascript:alert(1)',
      language: 'English',
    };
    expect(normaliseMetadata(metadata)).toEqual(NO_METADATA);
  });

  it.each([['2014'], ['2014-05'], ['2014-05-21']])('keeps the date %s as it is', (date) => {
    expect(normaliseMetadata({ ...NO_METADATA, date }).date).toBe(date);
  });
});
