import { icon } from './icon.ts';

const DARK = matchMedia('(prefers-color-scheme: dark)');
const KEY = 'theme';

type Theme = 'dark' | 'light';

/** The system's colours until the button says otherwise; the choice outlives a reload. */
export function startTheme(button: HTMLButtonElement): void {
  button.append(icon('light'));
  const stored = localStorage.getItem(KEY);
  if (stored === 'dark' || stored === 'light') document.documentElement.dataset['theme'] = stored;
  const describe = () => {
    button.ariaLabel = `Use ${opposite(shownTheme())} colours`;
    button.title = button.ariaLabel;
  };
  button.addEventListener('click', () => {
    const next = opposite(shownTheme());
    document.documentElement.dataset['theme'] = next;
    localStorage.setItem(KEY, next);
    describe();
  });
  DARK.addEventListener('change', describe);
  describe();
}

function shownTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'dark' || (chosen !== 'light' && DARK.matches) ? 'dark' : 'light';
}

function opposite(theme: Theme): Theme {
  return theme === 'dark' ? 'light' : 'dark';
}
