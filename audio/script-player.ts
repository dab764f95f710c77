// What moves on the page of `npm run script`: it plays lines, shows those of one owner, and keeps ticks and
// notes in the browser until they are copied.

export const NOTES_KEY = 'afterglow-script';

/** Runs in the page as it is, without a build. */
export const SCRIPT_PLAYER = `
const audio = new Audio();
const all = (what, within = document) => [...within.querySelectorAll(what)];
let queue = [];
const play = (button) => {
  for (const other of all('.playing')) other.classList.remove('playing');
  if (!button) return;
  const row = button.closest('tr');
  row.classList.add('playing');
  if (queue.length > 0) row.scrollIntoView({ block: 'center' });
  audio.src = button.dataset.clip;
  audio.play();
};
audio.onended = () => setTimeout(() => play(queue.shift()), queue.length > 0 ? 900 : 0);
const shown = (what) => all(what).filter((each) => !each.closest('section').hidden);
document.addEventListener('click', ({ target }) => {
  const { clip, row } = target.dataset;
  if (clip) {
    queue = [];
    play(target);
  } else if (row) {
    queue = shown('[data-clip]').filter((button) => button.dataset.voice === row);
    play(queue.shift());
  } else if (target.id === 'stop') {
    queue = [];
    audio.pause();
    play();
  } else if (target.id === 'copy') {
    const lines = Object.entries(kept).map(([id, { ok, note }]) => [id, ok ? 'right' : '', note ?? ''].join('\\t'));
    navigator.clipboard.writeText(lines.join('\\n'));
  }
});
document.getElementById('whose').onchange = ({ target }) => {
  for (const section of all('section')) section.hidden = target.value !== '' && section.id !== target.value;
};
const key = document.getElementById('copy').dataset.key;
const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
for (const row of all('[data-line]')) {
  const id = row.dataset.line;
  const [box, note] = [row.querySelector('input'), row.querySelector('.notes')];
  box.checked = kept[id]?.ok ?? false;
  note.textContent = kept[id]?.note ?? '';
  box.onchange = note.oninput = () => {
    kept[id] = { ok: box.checked, note: note.textContent };
    localStorage.setItem(key, JSON.stringify(kept));
  };
}
`;
