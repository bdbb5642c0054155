// A mailbox of fifty letters in a page built as Gmail's is: a list of rows with checkbox, star, labels, two
// copies of each name and a snippet, a side bar, a tool bar, hash routes, views kept as hidden siblings.
(async () => {
  const letters = await (await fetch('/letters.json')).json();
  const views = document.querySelector('.aeF');
  const list = document.querySelector('.list');
  views.setAttribute('role', 'main');
  /** More than these are thrown away again. */
  const KEPT = 10;

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const span = (name, ...children) => make('span', { class: name }, ...children);
  const idOf = (letter) => (BigInt(letter.sent) << 20n).toString(16);

  for (let i = 0; i < 40; i += 1)
    document
      .querySelector('nav')
      .append(make('a', { href: `#label/${i}` }, span('i'), span('n', `Label ${i}`)));
  for (let i = 0; i < 30; i += 1)
    document
      .querySelector('.bar')
      .append(make('span', { role: 'button', 'aria-label': `Tool ${i}` }, span('i')));

  function row(name, letter) {
    const id = idOf(letter);
    const who = () => make('span', { email: letter.address, name: letter.name }, letter.name);
    const what = (kind) =>
      make(
        'span',
        { class: kind, 'data-legacy-thread-id': id, 'data-legacy-last-message-id': id },
        letter.subject,
      );
    const made = make(
      'tr',
      { class: 'zA yO', 'data-letter': name },
      make('td', {}, make('div', { role: 'checkbox', 'aria-checked': 'false' }, span('T-Jo'))),
      make('td', {}, make('span', { role: 'button', 'aria-label': 'Not starred' }, span('aXw'))),
      make(
        'td',
        {},
        make('div', { class: 'afn' }, who(), what('bqe')),
        make('div', { class: 'yW' }, span('bA4', who())),
      ),
      make(
        'td',
        {},
        make(
          'div',
          { class: 'xS' },
          span('at', span('av', 'Inbox')),
          span('y6', span('bog', what('bqe'))),
          span('y2', letter.words.join(' ').slice(0, 120)),
        ),
      ),
      make(
        'td',
        {},
        make(
          'span',
          { title: new Date(letter.sent).toUTCString() },
          span('bq3', new Date(letter.sent).toDateString()),
        ),
      ),
      make(
        'td',
        {},
        ...['Archive', 'Delete', 'Later', 'Read'].map((label) =>
          make('span', { role: 'button', 'aria-label': label }),
        ),
      ),
    );
    made.addEventListener('click', () => {
      location.hash = `#inbox/${name}`;
    });
    return made;
  }
  const entries = Object.entries(letters);
  list.querySelector('tbody').append(...entries.map(([name, letter]) => row(name, letter)));
  // A list is a hundred rows long; what is below the letters of the bench is older and stays shut.
  for (let i = entries.length; i < 100; i += 1) {
    const older = { ...entries[i % entries.length][1] };
    older.sent -= 90 * 86_400_000;
    list.querySelector('tbody').append(row(`older${i}`, older));
  }

  function reply(view, letter) {
    const box = make(
      'div',
      { g_editable: 'true', contenteditable: 'true', role: 'textbox', 'aria-label': 'Message' },
      make('div', {}, make('br')),
      make(
        'div',
        { class: 'gmail_quote' },
        make('blockquote', { class: 'gmail_quote' }, ...letter.words.map((words) => make('p', {}, words))),
      ),
    );
    view.append(
      make('div', { class: 'ip adB' }, make('div', { class: 'M9' }, make('div', { class: 'Ap' }, box))),
    );
    box.focus();
  }

  function thread(name) {
    const letter = letters[name];
    const id = idOf(letter);
    const press = make('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, 'Reply');
    const cell = (words) =>
      make(
        'tr',
        {},
        make('td', { style: 'padding: 4px' }, make('div', {}, make('span', { style: 'color: #333' }, words))),
      );
    const message = make(
      'div',
      { class: 'adn ads', 'data-legacy-message-id': id, 'data-message-id': `#msg-f:${BigInt(`0x${id}`)}` },
      make(
        'div',
        { class: 'gs' },
        make(
          'div',
          { class: 'gE' },
          make('span', { class: 'gD', email: letter.address, name: letter.name }, letter.name),
        ),
        make(
          'div',
          { class: 'ii gt' },
          // Long letters come as tables, as newsletters do.
          make(
            'div',
            { class: 'a3s aiL' },
            ...(letter.words.length > 20
              ? [make('table', {}, make('tbody', {}, ...letter.words.map(cell)))]
              : letter.words.map((words) => make('p', {}, words))),
          ),
        ),
      ),
    );
    const view = make(
      'div',
      { class: 'nH thread', 'data-letter': name },
      make('div', { class: 'ha' }, make('h2', { class: 'hP', 'data-legacy-thread-id': id }, letter.subject)),
      make(
        'div',
        { role: 'list' },
        make('div', { class: 'h7', role: 'listitem', 'aria-expanded': 'true' }, message),
      ),
      press,
    );
    press.addEventListener('click', () => reply(view, letter));
    return view;
  }

  function route() {
    const name = /^#inbox\/(\w+)$/.exec(location.hash)?.[1];
    for (const view of views.children) view.style.display = 'none';
    if (letters[name]) {
      views.querySelector(`.thread[data-letter=${name}]`)?.remove();
      const old = views.querySelectorAll('.thread');
      if (old.length >= KEPT) old[0].remove();
      views.append(thread(name));
    } else list.style.display = '';
    dispatchEvent(new Event('shown'));
  }
  addEventListener('hashchange', route);
  route();
})();
