import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText as escaped } from '../../../src/discord/plain-text.ts';
import type { Block, Inline } from '../../../src/local/page/markdown-tree.ts';
import { plainText } from '../../../src/local/page/markdown-tree.ts';
import { parseMarkdown } from '../../../src/local/page/parse-markdown.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

/** The constructs of a text that is one paragraph. */
function inlinesOf(source: string): readonly Inline[] {
  const blocks = parseMarkdown(source);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  const [block] = blocks;
  return block?.kind === 'paragraph' ? block.children : [];
}

describe('inside a line', () => {
  it.each<[string, readonly Inline[]]>([
    ['**bold**', [{ kind: 'strong', children: [text('bold')] }]],
    ['*italic*', [{ kind: 'emphasis', children: [text('italic')] }]],
    ['_italic_', [{ kind: 'emphasis', children: [text('italic')] }]],
    ['__under__', [{ kind: 'underline', children: [text('under')] }]],
    ['~~gone~~', [{ kind: 'strike', children: [text('gone')] }]],
    ['||secret||', [{ kind: 'spoiler', children: [text('secret')] }]],
    ['`a*b*`', [{ kind: 'code', text: 'a*b*' }]],
    ['``a`b``', [{ kind: 'code', text: 'a`b' }]],
    ['***both***', [{ kind: 'strong', children: [{ kind: 'emphasis', children: [text('both')] }] }]],
    ['<t:5:R>', [{ kind: 'time', seconds: 5, format: 'R' }]],
    ['<t:-5>', [{ kind: 'time', seconds: -5, format: 'f' }]],
    ['<@12>', [{ kind: 'user', id: '12' }]],
    ['<@!12>', [{ kind: 'user', id: '12' }]],
    ['<@&12>', [{ kind: 'role', id: '12' }]],
    ['<#12>', [{ kind: 'channel', id: '12' }]],
    ['</moderator lookup:12>', [{ kind: 'command', name: 'moderator lookup' }]],
    ['<:blob:12>', [{ kind: 'emoji', name: 'blob' }]],
    ['@here', [{ kind: 'everyone', name: 'here' }]],
  ])('reads %s', (source, expected) => {
    expect(inlinesOf(source)).toEqual(expected);
  });

  it.each([
    // An underscore inside a word is part of the word.
    'snake_case_name',
    // A space after the star makes it a star.
    '5 * 3 * 2',
    // Nothing closes it.
    '**half',
    'a < b > c',
    '<t:soon>',
    '@everyoneelse',
    '[words](javascript:alert(1))',
    '[words](/relative)',
  ])('leaves %s as it is', (source) => {
    expect(inlinesOf(source)).toEqual([text(source)]);
  });

  it('takes a backslash as: show the next mark', () => {
    expect(inlinesOf('\\*not italic\\* \\<@12> \\`a\\`')).toEqual([text('*not italic* <@12> `a`')]);
  });

  it('links words to an address, with brackets in it', () => {
    expect(inlinesOf('[the *list*](<https://e.org/a_(b)> "Title")')).toEqual([
      {
        kind: 'link',
        url: 'https://e.org/a_(b)',
        title: 'Title',
        children: [text('the '), { kind: 'emphasis', children: [text('list')] }],
      },
    ]);
  });

  it('shows a link whose words are another address as it was typed', () => {
    const [first] = inlinesOf('[https://good.org](https://bad.org)');
    expect(first).toEqual(text('[https://good.org](https://bad.org)'));
  });

  it('links a bare address without the full stop after it', () => {
    expect(inlinesOf('See https://e.org/a_b_c.')).toEqual([
      text('See '),
      { kind: 'link', url: 'https://e.org/a_b_c', title: null, children: [text('https://e.org/a_b_c')] },
      text('.'),
    ]);
  });
});

describe('line by line', () => {
  it('keeps every newline of a paragraph', () => {
    expect(inlinesOf('one\n\ntwo')).toEqual([text('one\n\ntwo')]);
  });

  it('reads headings, small text and what is neither', () => {
    expect(parseMarkdown('# One\n## Two\n### Three\n-# small\n#### four\n#five')).toEqual([
      { kind: 'heading', level: 1, children: [text('One')] },
      { kind: 'heading', level: 2, children: [text('Two')] },
      { kind: 'heading', level: 3, children: [text('Three')] },
      { kind: 'subtext', children: [text('small')] },
      { kind: 'paragraph', children: [text('#### four\n#five')] },
    ]);
  });

  it('joins quoted lines, and quotes all that follows three signs', () => {
    expect(parseMarkdown('> a\n> b\nc\n>>> d\ne')).toEqual([
      quote('a\nb'),
      { kind: 'paragraph', children: [text('c')] },
      quote('d\ne'),
    ]);
  });

  it('has no quotes within quotes', () => {
    expect(parseMarkdown('> > a')).toEqual([quote('> a')]);
  });

  it('reads lists within lists, and a new list where numbers begin', () => {
    expect(parseMarkdown('- a\n  - b\n- c\n3. d')).toEqual([
      {
        kind: 'list',
        start: null,
        items: [
          {
            children: [text('a')],
            lists: [{ kind: 'list', start: null, items: [{ children: [text('b')], lists: [] }] }],
          },
          { children: [text('c')], lists: [] },
        ],
      },
      { kind: 'list', start: 3, items: [{ children: [text('d')], lists: [] }] },
    ]);
  });

  it('reads a code block in the middle of a line, marks and all', () => {
    expect(parseMarkdown('see ```js\n**x**\n``` there')).toEqual([
      { kind: 'paragraph', children: [text('see ')] },
      { kind: 'code-block', language: 'js', text: '**x**' },
      { kind: 'paragraph', children: [text(' there')] },
    ]);
  });
});

describe('any text', () => {
  it('comes back whole when the bot has escaped it', () => {
    const words = fc.string({ size: 'max', maxLength: 400, unit: fc.constantFrom(...'ab 1*_~|`\\>#-.[]()') });
    fc.assert(
      fc.property(words, (source) => {
        const line = `x${source.trim()}x`;
        expect(wordsOf(parseMarkdown(escaped(line)))).toBe(line);
      }),
    );
  });

  it('loses no letter, whatever marks surround it', () => {
    const marks = fc.string({
      size: 'max',
      maxLength: 400,
      unit: fc.constantFrom(
        'Q',
        '*',
        '_',
        '~',
        '|',
        '`',
        '>',
        '\n',
        ' ',
        '[',
        ']',
        '(',
        ')',
        '<',
        '@',
        '# ',
        '- ',
      ),
    });
    fc.assert(
      fc.property(marks, (source) => {
        expect(lettersOf(wordsOf(parseMarkdown(source)))).toBe(lettersOf(source));
      }),
    );
  });
});

function quote(words: string): Block {
  return { kind: 'quote', blocks: [{ kind: 'paragraph', children: [text(words)] }] };
}

function lettersOf(source: string): string {
  return source.replace(/[^Q]/g, '');
}

/** All words of a tree, spoilers included. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(blockWords).join('');
}

function blockWords(block: Block): string {
  switch (block.kind) {
    case 'code-block':
      return `${block.language ?? ''}${block.text}`;
    case 'quote':
      return wordsOf(block.blocks);
    case 'list':
      return block.items.map(({ children, lists }) => `${inlineWords(children)}${wordsOf(lists)}`).join('');
    default:
      return inlineWords(block.children);
  }
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'spoiler' ? inlineWords(inline.children) : plainWords(inline)))
    .join('');
}

function plainWords(inline: Inline): string {
  return 'children' in inline ? inlineWords(inline.children) : plainText([inline], (id) => id);
}
