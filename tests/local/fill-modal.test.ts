import { expect, it } from 'vitest';
import { fillModal } from '../../src/local/fill-modal.ts';
import { parseForm } from '../../src/local/form.ts';
import { type Modal, modalForm } from '../../src/local/schema/modal.ts';
import { formCodes } from './form-codes.ts';

const label = (component: object): object => ({ type: 18, label: 'Label', component });
const input = (more: object = {}): object => ({ type: 4, custom_id: 'text', style: 1, ...more });
const menu = { type: 3, custom_id: 'menu', options: [{ label: 'A', value: 'a' }], required: false };
const form = (...components: object[]): object => ({ custom_id: 'form', title: 'Form', components });
const modal = (...components: object[]): Modal => parseForm(modalForm, form(...components));
const codes = (body: object): readonly string[] => formCodes(() => parseForm(modalForm, body));

it('gives the bot what was written, in the shape of the modal', () => {
  const filled = fillModal(modal(label(input()), label(menu), { type: 10, content: 'Hint' }), {
    text: 'hi',
    menu: 'a',
  });
  expect(filled).toEqual({
    ok: true,
    components: [
      { type: 18, component: { type: 4, custom_id: 'text', value: 'hi' } },
      { type: 18, component: { type: 3, custom_id: 'menu', values: ['a'] } },
      { type: 10 },
    ],
  });
});

it('fills the old form of a modal too', () => {
  const old = modal({ type: 1, components: [input({ label: 'Text' })] });
  expect(fillModal(old, { text: 'hi' })).toMatchObject({
    components: [{ type: 1, components: [{ value: 'hi' }] }],
  });
});

it('holds people to what the modal asks for', () => {
  const strict = modal(label(input({ min_length: 2, max_length: 3 })), label(menu));
  expect(fillModal(strict, {})).toMatchObject({ ok: false });
  expect(fillModal(strict, { text: 'x' })).toMatchObject({ ok: false });
  expect(fillModal(strict, { text: 'xxxx' })).toMatchObject({ ok: false });
  expect(fillModal(strict, { text: 'xx', menu: 'b' })).toMatchObject({ ok: false });
  expect(fillModal(strict, { text: 'xx', other: 'x' })).toMatchObject({ ok: false });
  expect(fillModal(strict, { text: 'xx' })).toMatchObject({ ok: true });
});

it.each([
  [
    'a title of 46 characters',
    { ...form(label(input())), title: 'x'.repeat(46) },
    ['title: BASE_TYPE_BAD_LENGTH'],
  ],
  ['no components', form(), ['components: BASE_TYPE_BAD_LENGTH']],
  [
    'a label of 46 characters',
    form({ ...label(input()), label: 'x'.repeat(46) }),
    ['components.0.label: BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a button',
    form(label({ type: 2, style: 1, custom_id: 'x', label: 'x' })),
    ['components.0.component: UNION_TYPE_CHOICES'],
  ],
  [
    'a row without a label',
    form({ type: 1, components: [input()] }),
    ['components.0.components.0.label: BASE_TYPE_REQUIRED'],
  ],
  [
    'the same custom id twice',
    form(label(input()), label(input())),
    ['components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'a minimum above the maximum',
    form(label(input({ min_length: 3, max_length: 2 }))),
    ['components.0.component.min_length: NUMBER_TYPE_MAX'],
  ],
])('refuses a modal with %s', (_, body, expected) => {
  expect(codes(body)).toEqual(expected);
});
