import { describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../src/import/imported-file.ts';
import { readHtml } from '../../src/import/read-html.ts';

function read(html: string): ImportedFile {
  return readHtml('page.html', Buffer.from(html));
}

describe('readHtml', () => {
  it('reads the content of a page without what surrounds it', () => {
    const page =
      '<body><header>Logo</header><nav>Home</nav><main><h1>Summit</h1><p>It met.<script>x()</script></p><aside>See also</aside></main><footer>Contact</footer></body>';
    expect(read(page).blocks).toEqual([
      { kind: 'heading', depth: 1, text: 'Summit' },
      { kind: 'paragraph', text: 'It met.' },
    ]);
  });

  it('reads every article of a page that has several', () => {
    const { blocks } = read('<article><p>One.</p></article><article><p>Two.</p></article>');
    expect(blocks).toHaveLength(2);
  });

  it('keeps lists within lists, and tables', () => {
    const { blocks } = read(
      '<ul><li>a<ol start="4"><li>b</li></ol></li></ul><table><tr><th>State<th>Year<tr><td><p>Al</p><p>Maty</p><td>2002</table>',
    );
    expect(blocks).toEqual([
      {
        kind: 'list',
        start: null,
        items: [{ text: 'a', lists: [{ kind: 'list', start: 4, items: [{ text: 'b', lists: [] }] }] }],
      },
      { kind: 'table', header: ['State', 'Year'], rows: [['Al Maty', '2002']] },
    ]);
  });

  it('keeps words apart at a line break', () => {
    expect(read('<p>One<br>two</p>').blocks).toEqual([{ kind: 'paragraph', text: 'One two' }]);
  });

  it('says what it leaves out', () => {
    const { notices } = read('<p>Words <img src="a.png" alt="Logo"></p><pre>x = 1</pre>');
    expect(notices).toEqual([
      expect.stringMatching(/^Pictures: 1/u),
      expect.stringMatching(/^Code blocks: 1/u),
    ]);
  });

  it('marks the words of others as a quotation', () => {
    expect(read('<blockquote><p>We agree.</p></blockquote>').blocks).toMatchObject([{ isQuotation: true }]);
  });

  it('reads what a page says about itself', () => {
    const { metadata } = read(
      '<html lang="ru"><head><title>Site | Summit</title><meta property="og:title" content="Summit"><meta property="og:site_name" content="CICA"><meta name="DC.Publisher" content="CICA Secretariat"><meta property="article:published_time" content="2014-05-21T10:00"><link rel="canonical" href="https://example.org/summit"></head><body><p>Text.</p>',
    );
    expect(metadata).toEqual({
      title: 'Summit',
      publisher: 'CICA Secretariat',
      date: '2014-05-21T10:00',
      url: 'https://example.org/summit',
      language: 'ru',
    });
  });

  it('refuses a file without any tag', () => {
    expect(() => read('only words')).toThrow('holds no HTML');
  });
});
