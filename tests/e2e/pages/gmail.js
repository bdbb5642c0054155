// Stands in for Gmail: the same data nodes, views kept as hidden siblings, hash routes. No innerHTML: its
// own policy forbids it.
(async () => {
  const letters = await (await fetch('/letters.json')).json();
  const views = document.querySelector('.aeF');
  const list = document.querySelector('.list');
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const idOf = (letter) => (BigInt(letter.sent) << 20n).toString(16);

  for (const [name, letter] of Object.entries(letters)) {
    const id = idOf(letter);
    const row = make(
      'tr',
      { class: 'zA yO', 'data-letter': name },
      make('td', {}, make('span', { email: letter.address, name: letter.name }, letter.name)),
      make(
        'td',
        {},
        make('span', { 'data-legacy-thread-id': id, 'data-legacy-last-message-id': id }, letter.subject),
      ),
    );
    row.addEventListener('click', () => {
      location.hash = `#inbox/${name}`;
    });
    list.querySelector('tbody').append(row);
  }

  function reply(thread, letter) {
    const box = make(
      'div',
      { class: 'ip adB' },
      make(
        'div',
        { class: 'M9' },
        make(
          'div',
          { class: 'Ap' },
          make(
            'div',
            { g_editable: 'true', contenteditable: 'true', role: 'textbox', 'aria-label': 'Nachrichtentext' },
            make('div', {}, make('br')),
            make(
              'div',
              { class: 'gmail_quote' },
              make('div', { class: 'gmail_attr' }, `${letter.name} wrote:`),
              make(
                'blockquote',
                { class: 'gmail_quote' },
                ...letter.words.map((words) => make('p', {}, words)),
              ),
            ),
          ),
        ),
      ),
    );
    thread.querySelector('[role=listitem]').append(box);
    box.querySelector('[g_editable]').focus();
  }

  function thread(name) {
    const letter = letters[name];
    const id = idOf(letter);
    const press = make('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, 'Antworten');
    const message = make(
      'div',
      { class: 'h7', role: 'listitem', 'aria-expanded': 'true' },
      make(
        'div',
        { class: 'adn ads', 'data-legacy-message-id': id, 'data-message-id': `#msg-f:${BigInt(`0x${id}`)}` },
        make(
          'div',
          { class: 'gs' },
          make(
            'div',
            { class: 'gE' },
            make('span', { class: 'gD', email: letter.address, name: letter.name }, letter.name),
            make(
              'span',
              { class: 'hb' },
              make('span', { email: 'maya@lindner.example', name: 'mir' }, 'mir'),
            ),
          ),
          make(
            'div',
            { class: 'ii gt' },
            make('div', { class: 'a3s aiL' }, ...letter.words.map((words) => make('p', {}, words))),
          ),
        ),
      ),
    );
    const view = make(
      'div',
      { class: 'nH thread', 'data-letter': name },
      make('div', { class: 'ha' }, make('h2', { class: 'hP', 'data-legacy-thread-id': id }, letter.subject)),
      make('div', { role: 'list' }, message),
      press,
    );
    press.addEventListener('click', () => reply(view, letter));
    return view;
  }

  function route() {
    const at = /^#\w+\/(\w+)$/.exec(location.hash)?.[1];
    const name = Object.keys(letters).find((known) => known === at || idOf(letters[known]) === at);
    for (const view of views.children) view.style.display = 'none';
    if (!name || !letters[name]) {
      list.style.display = '';
      return;
    }
    // As Gmail does: an old view of the same letter is thrown away, views of others stay hidden.
    views.querySelector(`.thread[data-letter=${name}]`)?.remove();
    views.append(thread(name));
  }
  addEventListener('hashchange', route);
  route();
})();
