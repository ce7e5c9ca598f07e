import { Composer } from './composer.ts';
import { connect, type Outcome } from './connection.ts';
import { find } from './element.ts';
import { icon } from './icon.ts';
import { MessageLog } from './message-log.ts';
import { openModal } from './modal.ts';
import type { Action, Page } from './page.ts';
import { applyEvent, clearFailure, fail, type PageState } from './page-state.ts';
import { PersonSwitch } from './person-switch.ts';
import { Sidebar } from './sidebar.ts';
import { startTheme } from './theme.ts';
import { drawWelcome } from './welcome.ts';

/** The whole page: holds the one state, and draws every part of it anew when it changes. */
class LocalPage implements Page {
  #state: PageState | null = null;
  #failures = 0;
  readonly #connection = connect({
    event: (event) => this.#draw(applyEvent(this.#state, event)),
    lost: () => this.#drawLost(),
  });
  readonly #sidebar = new Sidebar(this);
  readonly #people = new PersonSwitch(this, find('people', HTMLElement));
  readonly #log = new MessageLog(find('log', HTMLElement), this);
  readonly #composer = new Composer(this, find('composer', HTMLElement), find('choice-panel', HTMLElement));

  get state(): PageState {
    if (this.#state === null) throw new Error('Nothing can be asked of the page before it is welcome.');
    return this.#state;
  }

  update(state: PageState): void {
    this.#draw(state);
  }

  ask(action: Action): Promise<Outcome> {
    const { person, channel } = this.state;
    return this.#connection.ask({ ...action, as: person.id, channelId: channel.id });
  }

  async run(action: Action, command: string | null = null): Promise<void> {
    const { person, channel } = this.state;
    const messageId = action.type === 'component' ? action.messageId : null;
    this.update(clearFailure(this.state, messageId));
    const outcome = await this.ask(action);
    if (outcome.type === 'modal') openModal(outcome.modal, this);
    if (outcome.type !== 'failed') return;

    const place = { personId: person.id, channelId: channel.id, messageId };
    const id = `failure-${++this.#failures}`;
    this.update(
      fail(this.state, { ...place, id, action: command, reason: outcome.reason, time: Date.now() }),
    );
  }

  startCommand(name: string): void {
    this.#composer.startCommand(name);
  }

  #draw(state: PageState | null): void {
    this.#state = state;
    if (state === null) return;

    document.body.classList.add('is-ready');
    find('lost', HTMLElement).hidden = true;
    find('channel-name', HTMLElement).textContent = state.channel.name;
    find('channel-sign', HTMLElement).replaceChildren(icon(state.channel.kind));
    this.#sidebar.draw(state);
    this.#people.draw(state);
    this.#log.draw(state);
    this.#composer.draw(state);
    drawWelcome(find('welcome', HTMLElement), state, this, this.#composer);
  }

  #drawLost(): void {
    find('lost', HTMLElement).hidden = false;
  }
}

startTheme(find('theme', HTMLButtonElement));
new LocalPage();
