/** Gives a container or an embed its coloured edge. Discord sends a colour as one number. */
export function applyAccent(target: HTMLElement, color: number | null | undefined): void {
  if (color === null || color === undefined) return;

  target.classList.add('has-accent');
  target.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
}
