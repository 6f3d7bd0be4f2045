/** Light or dark: as the system has it, or as one has chosen here. */
const KEY = 'localslack.theme';

export const theme = () => document.documentElement.dataset.theme ?? 'system';

export function chooseTheme(name) {
  if (name === 'system') {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(KEY);
  } else {
    document.documentElement.dataset.theme = name;
    localStorage.setItem(KEY, name);
  }
}
