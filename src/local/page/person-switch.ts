import type { Person } from '../page-protocol.ts';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';
import { actAs, type PageState } from './page-state.ts';

/** Shows who sits in front of the page, and lets someone else sit down. */
export class PersonSwitch {
  readonly #page: Page;
  readonly #place: HTMLElement;
  #people: readonly Person[] = [];

  constructor(page: Page, place: HTMLElement) {
    this.#page = page;
    this.#place = place;
  }

  draw({ people, person }: PageState): void {
    if (this.#people !== people) this.#place.replaceChildren(...people.map((one) => this.#renderPerson(one)));
    this.#people = people;
    for (const radio of this.#place.querySelectorAll('input')) radio.checked = radio.value === person.id;
  }

  #renderPerson(person: Person): HTMLElement {
    const change = () => this.#page.update(actAs(this.#page.state, person.id));
    return element(
      'label',
      { class: 'person' },
      element('input', { type: 'radio', name: 'person', value: person.id, class: 'visually-hidden', change }),
      avatar(person),
      element(
        'span',
        { class: 'person-words' },
        element('span', { class: 'person-name' }, person.name),
        element('span', { class: 'person-role' }, person.role),
      ),
    );
  }
}
