/** Strokes on a 24 by 24 grid. */
const PATHS = {
  text: 'M9 4 7 20M17 4l-2 16M4 9h16.5M3.5 15H20',
  thread: 'M5 5h14v9H11l-4 4v-4H5zM9 9h6',
  forum: 'M4 5h12v8H9l-3 3v-3H4zM19 9v8h-1v3l-3-3h-5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4 12 20 4l-5 16-4-6zM11 14 20 4',
  apps: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM16.5 14v5M14 16.5h5',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M19 5l-1.5 1.5M6.5 17.5 5 19',
  ask: 'M4 5h16v11h-8l-4 4v-4H4zM9.5 9a2.5 2.5 0 1 1 2.5 2.6v.4M12 13.8v.1',
  mention: 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM15.5 8.5v5a2 2 0 0 0 4.5 0V12a8 8 0 1 0-3.2 6.4',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  reply: 'M4 18v-3a6 6 0 0 1 6-6h10M16 5l4 4-4 4',
  down: 'M6 9l6 6 6-6',
  link: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.3',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing beside words that already say what it shows: screen readers skip it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
