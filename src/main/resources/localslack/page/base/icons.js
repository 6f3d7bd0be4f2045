const PATHS = {
  add: 'M12 5v14M5 12h14',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm0 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1',
  bad: 'M17 4h3v9h-3zM17 13l-4 7c-1.7 0-2.5-1.2-2-3l.8-3H6.5a2 2 0 0 1-2-2.6L6.3 5.500A2 2 0 0 1 8.2 4H17',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  calendar: 'M5 6h14v14H5zM5 10h14M8.5 3.5V7M15.5 3.5V7',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clip: 'm20 11-8.2 8.2a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.2 8.1a1.7 1.7 0 0 1-2.4-2.4L14.6 7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4.5V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'm7 10 5 5 5-5',
  download: 'M12 4v11m-4.5-4L12 15.5l4.5-4.5M5 19.5h14',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  good: 'M7 11v9H4v-9zM7 11l4-7c1.7 0 2.5 1.2 2 3l-.8 3h5.3a2 2 0 0 1 2 2.6l-1.8 5.9a2 2 0 0 1-1.9 1.5H7',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.6 9.5a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2 1-1.2 1.9M12 16.5v.01',
  home: 'm4 11 8-7 8 7v9h-5v-6H9v6H4z',
  left: 'm14 6-6 6 6 6',
  link: 'M10 13.5a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10.5a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  message: 'M4 5h16v11h-9l-5 4v-4H4z',
  mic: 'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6 11.5a6 6 0 0 0 12 0M12 17.5V21',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  out: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  pause: 'M8 6v12M16 6v12',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 9c0-3.5 2.5-6 6-6s6 2.5 6 6M16 4.5a3.5 3.5 0 0 1 0 6M17.5 14.3c2.2.8 3.5 2.9 3.5 5.7',
  play: 'M8 5.5v13l10.5-6.5z',
  react: 'M19.8 10.6a8 8 0 1 1-6.4-6.4M9 14.5c1.6 1.9 4.4 1.9 6 0M9.5 10v.01M14.5 10v.01M19 3v5M16.5 5.5h5',
  right: 'm10 6 6 6-6 6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  send: 'M4 4.5 20.5 12 4 19.5 6 13l7-1-7-1z',
  slash: 'M16 4 8 20',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14.5c1.8 2.3 5.2 2.3 7 0M9 9.5v.01M15 9.5v.01',
  stop: 'M7 7h10v10H7z',
  thread: 'M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5',
};

/** A line drawing in the colour of the text around it; the control that holds it carries the name. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
