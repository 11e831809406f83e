// The inbox page: a list that asks for news every two seconds, and the message and part that
// the address names (#/<id>/html).
const PAGE_SIZE = 50;
const POLL_MS = 2000;

const $ = (id) => document.getElementById(id);
const state = { limit: PAGE_SIZE, part: 'text', message: undefined, listed: '' };

$('search').addEventListener('input', () => {
  state.limit = PAGE_SIZE;
  void refresh();
});
$('more').addEventListener('click', () => {
  state.limit += PAGE_SIZE * 4;
  void refresh();
});
$('clear').addEventListener('click', () => $('confirm').showModal());
$('confirm').addEventListener('close', async () => {
  if ($('confirm').returnValue !== 'clear') return;
  await fetch('api/inbox', { method: 'DELETE' });
  location.hash = '';
  await refresh();
});
$('messages').addEventListener('keydown', (event) => {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  const row = step && event.target.closest('li')?.[step]?.querySelector('a');
  if (!row) return;
  event.preventDefault();
  row.focus();
});
for (const tab of document.querySelectorAll('[role=tab]')) {
  tab.addEventListener('click', () => {
    state.part = tab.dataset.part;
    history.replaceState(null, '', `#/${state.message.id}/${state.part}`);
    showPart();
  });
}
addEventListener('hashchange', () => void openNamedMessage());
document.addEventListener('visibilitychange', () => void refresh());

await refresh();
await openNamedMessage();
setInterval(() => void refresh(), POLL_MS);

async function refresh() {
  if (document.hidden) return;
  const query = new URLSearchParams({ limit: String(state.limit) });
  const q = $('search').value.trim();
  if (q) query.set('q', q);
  try {
    const answer = await fetch(`api/inbox?${query}`);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const { total, messages } = await answer.json();
    // A slower answer to an older search comes too late.
    if (q === $('search').value.trim()) showList(total, messages, q);
    showLive(true);
  } catch {
    showLive(false);
  }
}

function showLive(live) {
  $('live').classList.toggle('lost', !live);
  const text = live ? 'Live' : 'Not reachable, trying again';
  if ($('live-text').textContent !== text) $('live-text').textContent = text;
}

function showList(total, messages, q) {
  const listed = JSON.stringify([total, messages]);
  if (listed === state.listed) return;
  state.listed = listed;
  const focused = document.activeElement?.closest?.('.row')?.getAttribute('href');
  $('messages').replaceChildren(...messages.map(row));
  if (focused) document.querySelector(`.row[href="${CSS.escape(focused)}"]`)?.focus();
  markCurrent();

  const noun = total === 1 ? 'message' : 'messages';
  $('count').textContent = total === 0 ? '' : `${total.toLocaleString('en')} ${noun}${q ? ' found' : ''}`;
  $('more').hidden = messages.length >= total || state.limit >= 1000;
  $('clear').disabled = total === 0 && !q;
  $('empty').hidden = total > 0;
  $('empty-title').textContent = q ? 'Nothing found' : 'No mail yet';
  $('empty-text').textContent = q
    ? 'No message has this in its people, subject or first line.'
    : 'Start a run, or POST a message to /v1/send, and it appears here.';
  document.title = total === 0 ? 'Mail sandbox' : `(${total.toLocaleString('en')}) Mail sandbox`;

  const fresh = messages.find((message) => message.id === state.message?.id);
  if (fresh) showEvents(fresh.events);
}

function row(message) {
  const [to] = message.to;
  const link = element('a', 'row');
  link.href = `#/${message.id}`;
  link.append(
    element('span', 'avatar', initials(to)),
    element('span', 'who', message.to.map((person) => person.name || person.email).join(', ')),
    time(message.received_at, 'short'),
    element('span', 'subject', message.subject),
  );
  link.firstChild.setAttribute('aria-hidden', 'true');
  const last = message.events.at(-1);
  if (last) link.append(element('span', `tag ${last}`, last));
  link.append(element('span', 'snippet', message.snippet));
  const item = document.createElement('li');
  item.append(link);
  return item;
}

async function openNamedMessage() {
  const named = location.hash;
  const [, id, part] = /^#\/([\w-]+)(?:\/(text|html|details))?$/.exec(named) ?? [];
  const answer = id && (await fetch(`api/inbox/${id}`).catch(() => undefined));
  if (location.hash !== named) return;
  if (part) state.part = part;
  state.message = answer?.ok ? await answer.json() : undefined;
  document.body.classList.toggle('reading', Boolean(state.message));
  $('message').hidden = !state.message;
  $('placeholder').hidden = Boolean(state.message);
  markCurrent();
  if (state.message) showMessage(state.message);
}

function markCurrent() {
  for (const link of document.querySelectorAll('.row')) {
    link.setAttribute('aria-current', String(link.getAttribute('href') === `#/${state.message?.id}`));
  }
}

function showMessage(message) {
  $('subject').textContent = message.subject;
  $('avatar').textContent = initials(message.from);
  $('from').replaceChildren(...person(message.from));
  $('to').replaceChildren(
    ...message.to.flatMap((to, index) => [...(index > 0 ? [', '] : []), ...person(to)]),
  );
  $('received').replaceWith(Object.assign(time(message.received_at, 'long'), { id: 'received' }));
  showEvents(message.events);
  for (const part of ['text', 'html']) $(`tab-${part}`).hidden = !message[part];
  if (!message[state.part] && state.part !== 'details') state.part = message.text ? 'text' : 'html';
  showPart();
  $('reader').scrollTop = 0;
}

function showEvents(events) {
  const tags = events.length > 0 ? events.map((event) => element('li', `tag ${event}`, event)) : [];
  $('events').replaceChildren(...tags);
  $('events').hidden = tags.length === 0;
}

function showPart() {
  for (const tab of document.querySelectorAll('[role=tab]')) {
    tab.setAttribute('aria-selected', String(tab.dataset.part === state.part));
  }
  $('part').setAttribute('aria-labelledby', `tab-${state.part}`);
  const show = { text: textPart, html: htmlPart, details: detailsPart }[state.part];
  $('part').replaceChildren(show(state.message));
}

function textPart(message) {
  const text = element('div', 'text');
  for (const piece of message.text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/)) {
    text.append(/^https?:\/\//.test(piece) ? outwardLink(piece) : piece);
  }
  return text;
}

function outwardLink(address) {
  return Object.assign(element('a', '', address), { href: address, target: '_blank', rel: 'noreferrer' });
}

function htmlPart(message) {
  const frame = document.createElement('iframe');
  frame.title = 'The message as HTML';
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  frame.src = `api/inbox/${message.id}/html`;
  return frame;
}

function detailsPart(message) {
  const list = element('dl', 'details');
  const details = {
    'Message id': message.id,
    'Send id': message.reach_send_id,
    'Idempotency key': message.idempotency_key,
    'Received at': message.received_at,
    'Reply to': message.reply_to?.email,
    Tags: message.tags?.join(', '),
    ...Object.fromEntries(
      Object.entries(message.metadata ?? {}).map(([key, value]) => [`Metadata ${key}`, value]),
    ),
  };
  for (const [name, value] of Object.entries(details)) {
    if (value) list.append(element('dt', '', name), element('dd', '', value));
  }
  return list;
}

function person({ name, email }) {
  return name ? [`${name} `, element('span', '', email)] : [email];
}

function initials({ name, email }) {
  const words = (name || email).match(/[\p{L}\p{N}]+/gu) ?? ['?'];
  return words
    .slice(0, name ? 2 : 1)
    .map((word) => [...word][0].toUpperCase())
    .join('');
}

function time(iso, length) {
  const date = new Date(iso);
  const today = date.toDateString() === new Date().toDateString();
  const format =
    length === 'long'
      ? { dateStyle: 'medium', timeStyle: 'medium' }
      : today
        ? { hour: '2-digit', minute: '2-digit' }
        : { day: 'numeric', month: 'short' };
  const shown = element(
    'time',
    '',
    new Intl.DateTimeFormat('en', { hourCycle: 'h23', ...format }).format(date),
  );
  shown.dateTime = iso;
  return shown;
}

function element(name, className, text = '') {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.textContent = text;
  return created;
}
