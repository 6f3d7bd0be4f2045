/** What lies over the page: dialogs one upon another. Whatever is beneath is inert, so focus cannot leave the top. */
const raised = [];

export function raise(node, onescape) {
  const layer = { node, onescape, back: document.activeElement };
  raised.push(layer);
  document.body.insertBefore(node, document.getElementById('live'));
  settle();
  return function lower() {
    const at = raised.indexOf(layer);
    if (at < 0) return;
    raised.splice(at, 1);
    node.remove();
    settle();
    if (layer.back?.isConnected) layer.back.focus({ preventScroll: true });
  };
}

function settle() {
  const sheets = [document.getElementById('app'), ...raised.map((layer) => layer.node)];
  sheets.forEach((sheet, at) => (sheet.inert = at < sheets.length - 1));
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || !raised.length) return;
  event.preventDefault();
  raised.at(-1).onescape();
});
