import { ButtonStyle, MessageFlags, ComponentType as Type } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { parseForm } from '../../src/local/form.ts';
import { createState, editState, type MessageState } from '../../src/local/message-state.ts';
import { createMessageForm, editMessageForm } from '../../src/local/schema/message.ts';
import { formCodes } from './form-codes.ts';

const V2 = MessageFlags.IsComponentsV2;

/** As the body comes over the wire, where there is no `undefined`. */
const create = (body: object): MessageState =>
  createState(parseForm(createMessageForm, JSON.parse(JSON.stringify(body))), []);
const codes = (body: object): readonly string[] => formCodes(() => create(body));
const layoutCodes = (components: unknown): readonly string[] => codes({ flags: V2, components });

const many = <Item>(count: number, make: (position: number) => Item): Item[] =>
  Array.from({ length: count }, (_, position) => make(position));
const text = (content: string): object => ({ type: Type.TextDisplay, content });
const button = (custom_id: string, more: object = {}): object => ({
  type: Type.Button,
  style: ButtonStyle.Primary,
  label: 'Go',
  custom_id,
  ...more,
});
const row = (...components: object[]): object => ({ type: Type.ActionRow, components });
const menu = (more: object = {}): object => ({
  type: Type.StringSelect,
  custom_id: 'menu',
  options: [{ label: 'A', value: 'a' }],
  ...more,
});
const options = (count: number): object[] => many(count, (n) => ({ label: `${n}`, value: `${n}` }));

describe('content and embeds', () => {
  it.each([
    ['2,000 characters', { content: 'x'.repeat(2000) }, []],
    ['2,001 characters', { content: 'x'.repeat(2001) }, ['content: BASE_TYPE_MAX_LENGTH']],
    ['2,000 emoji of two units each', { content: '😀'.repeat(2000) }, []],
    ['nothing', {}, ['50006']],
    ['white space', { content: ' \n' }, ['50006']],
    ['ten embeds', { embeds: many(10, () => ({ title: 'x' })) }, []],
    ['eleven embeds', { embeds: many(11, () => ({ title: 'x' })) }, ['embeds: BASE_TYPE_MAX_LENGTH']],
    ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, ['embeds.0.title: BASE_TYPE_MAX_LENGTH']],
    [
      'a field without a value',
      { embeds: [{ fields: [{ name: 'x', value: '' }] }] },
      ['embeds.0.fields.0.value: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      '26 fields',
      { embeds: [{ fields: many(26, () => ({ name: 'x', value: 'y' })) }] },
      ['embeds.0.fields: BASE_TYPE_MAX_LENGTH'],
    ],
    ['6,000 characters of embeds', { embeds: many(2, () => ({ description: 'x'.repeat(3000) })) }, []],
    [
      '6,001 characters of embeds',
      { embeds: [{ title: 'x' }, ...many(2, () => ({ description: 'x'.repeat(3000) }))] },
      ['embeds: MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'a link that is none',
      { embeds: [{ title: 'x', url: 'not a link' }] },
      ['embeds.0.url: URL_TYPE_INVALID_URL'],
    ],
    [
      'a script as a link',
      { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] },
      ['embeds.0.url: URL_TYPE_INVALID_SCHEME'],
    ],
  ])('judges %s as Discord does', (_, body, expected) => {
    expect(codes(body)).toEqual(expected);
  });
});

describe('allowed mentions', () => {
  it.each([
    ['none', { parse: [] }, []],
    [
      'one kind parsed and listed',
      { parse: ['users'], users: ['1'] },
      ['allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
    ['an unknown kind', { parse: ['all'] }, ['allowed_mentions.parse.0: BASE_TYPE_CHOICES']],
    ['what is no id', { users: ['me'] }, ['allowed_mentions.users.0: NUMBER_TYPE_COERCE']],
    ['101 ids', { users: many(101, String) }, ['allowed_mentions.users: BASE_TYPE_MAX_LENGTH']],
  ])('judges %s as Discord does', (_, allowed_mentions, expected) => {
    expect(codes({ content: 'x', allowed_mentions })).toEqual(expected);
  });
});

describe('action rows', () => {
  it.each([
    ['five buttons', row(...many(5, (n) => button(`${n}`))), []],
    [
      'six buttons',
      row(...many(6, (n) => button(`${n}`))),
      ['components.0.components: BASE_TYPE_BAD_LENGTH'],
    ],
    ['no button', row(), ['components.0.components: BASE_TYPE_BAD_LENGTH']],
    ['a menu', row(menu()), []],
    [
      'a menu beside a button',
      row(menu(), button('x')),
      ['components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    ['text', row(text('x')), ['components.0.components.0: UNION_TYPE_CHOICES']],
    ['a custom id of 100 characters', row(button('x'.repeat(100))), []],
    [
      'a custom id of 101 characters',
      row(button('x'.repeat(101))),
      ['components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'no custom id',
      row(button('', { custom_id: undefined })),
      ['components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
    ],
    [
      'a label of 81 characters',
      row(button('x', { label: 'x'.repeat(81) })),
      ['components.0.components.0.label: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'neither label nor emoji',
      row(button('x', { label: undefined })),
      ['components.0.components.0.label: BASE_TYPE_REQUIRED'],
    ],
    ['an emoji alone', row(button('x', { label: undefined, emoji: { name: '📖' } })), []],
    ['an emoji without its selector', row(button('x', { emoji: { name: '➡' } })), []],
    [
      'an emoji that is none',
      row(button('x', { emoji: { name: 'book' } })),
      ['components.0.components.0.emoji: BUTTON_COMPONENT_INVALID_EMOJI'],
    ],
    ['a link', row({ type: 2, style: 5, label: 'x', url: 'https://example.org' }), []],
    [
      'a link with a custom id',
      row({ type: 2, style: 5, label: 'x', url: 'https://example.org', custom_id: 'x' }),
      ['components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
    ],
    [
      'a link without an address',
      row({ type: 2, style: 5, label: 'x' }),
      ['components.0.components.0.url: BASE_TYPE_REQUIRED'],
    ],
    [
      'a button with an address',
      row(button('x', { url: 'https://example.org' })),
      ['components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
    ],
    ['25 options', row(menu({ options: options(25) })), []],
    [
      '26 options',
      row(menu({ options: options(26) })),
      ['components.0.components.0.options: BASE_TYPE_BAD_LENGTH'],
    ],
    ['no options', row(menu({ options: [] })), ['components.0.components.0.options: BASE_TYPE_BAD_LENGTH']],
    [
      'equal options',
      row(menu({ options: [...options(1), ...options(1)] })),
      ['components.0.components.0.options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ],
    [
      'more values at least than at most',
      row(menu({ min_values: 2 })),
      ['components.0.components.0.min_values: NUMBER_TYPE_MAX'],
    ],
  ])('judges %s as Discord does', (_, component, expected) => {
    expect(codes({ content: 'x', components: [component] })).toEqual(expected);
    expect(layoutCodes([component])).toEqual(expected);
  });

  it('takes null for a field that is not there', () => {
    const [first] = create({ components: [row(button('x', { emoji: null, disabled: null }))] }).components;
    expect(first).toMatchObject({ components: [{ label: 'Go', disabled: false }] });
  });

  it('allows five rows without Components V2', () => {
    const rows = (count: number): object[] => many(count, (n) => row(button(`${n}`)));
    expect(codes({ content: 'x', components: rows(5) })).toEqual([]);
    expect(codes({ content: 'x', components: rows(6) })).toEqual(['components: BASE_TYPE_BAD_LENGTH']);
  });

  it('refuses the same custom id twice, however deep', () => {
    const container = { type: Type.Container, components: [row(button('same'))] };
    expect(layoutCodes([row(button('same')), container])).toEqual([
      'components.1.components.0.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ]);
  });
});

describe('Components V2', () => {
  it.each([
    ['text of 4,000 characters', [text('x'.repeat(4000))], []],
    ['text of 4,001 characters', [text('x'.repeat(4001))], ['components.0.content: BASE_TYPE_BAD_LENGTH']],
    [
      '4,001 characters in all',
      [text('x'.repeat(4000)), text('x')],
      ['components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    ['empty text', [text(' ')], ['components.0.content: BASE_TYPE_BAD_LENGTH']],
    ['40 components', many(40, () => text('x')), []],
    ['41 components', many(41, () => text('x')), ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED']],
    [
      '41 components, one inside',
      [{ type: Type.Container, components: many(40, () => text('x')) }],
      ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    ['nothing', [], ['50006']],
    ['a bare button', [button('x')], ['components.0: UNION_TYPE_CHOICES']],
    [
      'a container in a container',
      [{ type: Type.Container, components: [{ type: Type.Container, components: [text('x')] }] }],
      ['components.0.components.0: UNION_TYPE_CHOICES'],
    ],
    [
      'a section of three texts',
      [{ type: Type.Section, components: many(3, () => text('x')), accessory: button('x') }],
      [],
    ],
    [
      'a section of four texts',
      [{ type: Type.Section, components: many(4, () => text('x')), accessory: button('x') }],
      ['components.0.components: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a section without accessory',
      [{ type: Type.Section, components: [text('x')] }],
      ['components.0.accessory: BASE_TYPE_REQUIRED'],
    ],
    [
      'a colour beyond white',
      [{ type: Type.Container, accent_color: 0x1000000, components: [text('x')] }],
      ['components.0.accent_color: NUMBER_TYPE_MAX'],
    ],
    [
      'eleven pictures',
      [{ type: Type.MediaGallery, items: many(11, () => ({ media: { url: 'https://example.org/x.png' } })) }],
      ['components.0.items: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a file that is not attached',
      [{ type: Type.File, file: { url: 'attachment://x.pdf' } }],
      ['components.0: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ],
    [
      'the same number twice',
      [
        { ...text('x'), id: 5 },
        { ...text('y'), id: 5 },
      ],
      ['components.1.id: COMPONENT_ID_DUPLICATED'],
    ],
  ])('judges %s as Discord does', (_, components, expected) => {
    expect(layoutCodes(components)).toEqual(expected);
  });

  it('needs its flag', () => {
    expect(codes({ components: [text('x')] })).toEqual(['components.0: UNION_TYPE_CHOICES']);
  });

  it('takes neither content nor embeds', () => {
    const body = { flags: V2, components: [text('x')], content: 'x', embeds: [{ title: 'x' }] };
    expect(codes(body)).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
  });

  it('numbers the components that have no number', () => {
    const state = create({
      flags: V2,
      components: [{ type: Type.Container, id: 2, components: [text('a'), { type: Type.Separator }] }],
    });
    expect(state.components).toEqual([
      {
        type: Type.Container,
        id: 2,
        accent_color: null,
        spoiler: false,
        components: [
          { type: Type.TextDisplay, id: 1, content: 'a' },
          { type: Type.Separator, id: 3, divider: true, spacing: 1 },
        ],
      },
    ]);
  });
});

describe('editState', () => {
  const edit = (old: MessageState, body: object): MessageState =>
    editState(old, parseForm(editMessageForm, body), []);

  it('keeps what is absent and empties what is null', () => {
    const old = create({ content: 'old', components: [row(button('x'))] });
    expect(edit(old, { components: null })).toMatchObject({ content: 'old', components: [] });
    expect(edit(old, { content: null })).toMatchObject({
      content: '',
      components: [{ type: Type.ActionRow }],
    });
  });

  it('refuses to leave nothing', () => {
    expect(formCodes(() => edit(create({ content: 'old' }), { content: '' }))).toEqual(['50006']);
  });

  it('takes Components V2 only when content goes', () => {
    const old = create({ content: 'old' });
    const layout = { flags: V2, components: [text('new')] };
    expect(formCodes(() => edit(old, layout))).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect(edit(old, { ...layout, content: null })).toMatchObject({ content: '', flags: V2 });
  });

  it('keeps Components V2 without being told so again', () => {
    const old = create({ flags: V2, components: [text('old')] });
    expect(edit(old, { components: [text('new')] })).toMatchObject({ flags: V2 });
  });
});
