const list = document.getElementById('mails');
const nothing = document.getElementById('nothing');
const mail = document.getElementById('mail');
const emptyButton = document.getElementById('empty');

const times = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const days = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'medium' });

/** The mail in the address: it can be reloaded, sent on, and left with the back button. */
const chosenId = () => decodeURIComponent(location.hash.slice(1));

async function showList() {
  const mails = await (await fetch('/api/mails')).json();
  list.replaceChildren(...mails.map(entry));
  nothing.hidden = mails.length > 0;
  emptyButton.hidden = mails.length === 0;
  document.title = mails.length > 0 ? `Mailbox (${mails.length})` : 'Mailbox';
}

function entry({ id, to, subject, date, attachments }) {
  const item = document.getElementById('entry').content.cloneNode(true);
  const link = item.querySelector('a');
  link.href = `#${id}`;
  if (id === chosenId()) link.setAttribute('aria-current', 'true');
  item.querySelector('.to').textContent = to.replace(/\s*<[^>]*>/g, '');
  item.querySelector('.subject').textContent = subject;
  const received = new Date(date);
  const today = received.toDateString() === new Date().toDateString();
  const time = item.querySelector('time');
  time.dateTime = date;
  time.textContent = (today ? times : days).format(received);
  item.querySelector('.clip').hidden = attachments === 0;
  return item;
}

async function showMail() {
  const id = chosenId();
  document.body.classList.toggle('reading', Boolean(id));
  for (const link of list.querySelectorAll('a')) {
    if (link.hash === location.hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const response = id ? await fetch(`/api/mails/${id}`) : undefined;
  if (!response?.ok) {
    mail.replaceChildren(paragraph(id ? 'This mail is gone.' : 'Choose a mail to read it.'));
    return;
  }
  render(await response.json());
}

function render({ id, from, to, subject, date, html, text, attachments }) {
  const reading = document.getElementById('reading').content.cloneNode(true);
  reading.querySelector('h2').textContent = subject;
  reading.querySelector('.from').textContent = from;
  reading.querySelector('dd.to').textContent = to;
  const time = reading.querySelector('time');
  time.dateTime = date;
  time.textContent = moments.format(new Date(date));
  reading
    .querySelector('.attachments')
    .replaceChildren(...attachments.map((attachment, index) => attachmentLink(id, attachment, index)));
  mail.replaceChildren(reading);

  const tabs = [...mail.querySelectorAll('[role="tab"]')];
  const show = {
    'tab-html': () => frame(id, subject),
    'tab-text': () => plain(text),
    'tab-raw': async () => plain(await (await fetch(`/api/mails/${id}/raw`)).text()),
  };
  const select = async (tab) => {
    for (const each of tabs) {
      each.setAttribute('aria-selected', String(each === tab));
      each.tabIndex = each === tab ? 0 : -1;
    }
    const view = mail.querySelector('.view');
    view.setAttribute('aria-labelledby', tab.id);
    view.replaceChildren(await show[tab.id]());
  };
  const available = tabs.filter((tab) => html || tab.id !== 'tab-html');
  tabs[0].hidden = !html;
  for (const tab of available) {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = available[(available.indexOf(tab) + step + available.length) % available.length];
      next.focus();
      select(next);
    });
  }
  select(available[0]);
}

function frame(id, subject) {
  const iframe = document.createElement('iframe');
  iframe.title = subject;
  iframe.sandbox = 'allow-popups allow-popups-to-escape-sandbox';
  iframe.src = `/api/mails/${id}/html`;
  return iframe;
}

function plain(text) {
  const pre = document.createElement('pre');
  pre.textContent = text;
  return pre;
}

function attachmentLink(id, { name, size }, index) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/api/mails/${id}/attachments/${index}`;
  link.target = '_blank';
  link.textContent = name;
  const note = document.createElement('small');
  note.textContent = size < 1024 ? `${size} B` : `${Math.round(size / 1024)} kB`;
  link.append(note);
  item.append(link);
  return item;
}

function paragraph(text) {
  const element = document.createElement('p');
  element.className = 'nothing';
  element.textContent = text;
  return element;
}

emptyButton.addEventListener('click', async () => {
  await fetch('/api/mails', { method: 'DELETE' });
  history.replaceState(null, '', location.pathname);
  await Promise.all([showList(), showMail()]);
});

addEventListener('hashchange', showMail);
const events = new EventSource('/api/events');
events.addEventListener('mail', showList);
// Also after the demo was started again.
events.addEventListener('open', showList);

await showList();
await showMail();
