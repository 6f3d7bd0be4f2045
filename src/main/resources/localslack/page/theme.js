/** Before anything is drawn: the look one has chosen here, where it is not the system's. */
const chosen = localStorage.getItem('localslack.theme');
if (chosen) document.documentElement.dataset.theme = chosen;
