// Stands in for Outlook on the web: the ids, test ids and roles it keeps, addresses by pushState, one pane
// that is drawn anew, and Outlook's own open editor. No innerHTML: the page's policy forbids it.
(async () => {
  const letters = await (await fetch('/letters.json')).json();
  const pane = document.querySelector('#ReadingPaneContainerId');
  const list = document.querySelector('[role=listbox]');
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const conv = (name) => `AQQkADAwATY0${btoa(name).replace(/=/g, '')}AAA=`;
  const dateOf = (sent) => new Date(sent).toLocaleString('en-US', { weekday: 'short', month: 'numeric', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).replace(/,/g, '');

  for (const [name, letter] of Object.entries(letters)) {
    const row = make('div', { role: 'option', 'data-convid': conv(name), 'data-letter': name, 'aria-selected': 'false' },
      make('span', { title: letter.address }, letter.name), make('span', { title: '' }, letter.subject));
    row.addEventListener('click', () => { history.pushState(null, '', `/mail/0/inbox/id/${encodeURIComponent(conv(name))}`); show(name); });
    list.append(row);
  }

  function reply(name) {
    const letter = letters[name];
    const editor = make('div', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Nachrichtentext' });
    pane.querySelector('[data-app-section=ConversationContainer]').append(
      make('div', { id: 'docking_InitVisiblePart_0' },
        make('button', { type: 'button', 'aria-label': 'Send', id: 'send' }, 'Send'),
        make('div', { id: '0_TO' }, make('div', { contenteditable: 'true', role: 'textbox', 'aria-label': 'To' }, letter.name)),
        make('div', { id: 'editorParent_1' }, editor)));
    editor.append(make('div', { class: 'elementToProof' }, make('br')), make('div', { id: 'appendonsend' }), make('hr'),
      make('div', { id: 'divRplyFwdMsg', dir: 'ltr' }, make('b', {}, 'From: '), `${letter.name} <${letter.address}>`),
      ...letter.words.map((words) => make('p', {}, words)));
    const model = roosterjs.domToContentModel(editor, roosterjs.createDomToModelContext());
    window.editor = roosterjs.createEditor(editor, [], model);
    editor.focus();
  }

  function show(name) {
    for (const row of list.children) row.setAttribute('aria-selected', String(row.dataset.letter === name));
    pane.replaceChildren();
    const letter = letters[name];
    if (!letter) return;
    const id = `QAE${btoa(name).replace(/=/g, '')}AA`;
    const press = make('button', { type: 'button', role: 'menuitem' }, make('i', { 'data-icon-name': 'ArrowReplyRegular' }), 'Antworten');
    press.addEventListener('click', () => reply(name));
    pane.append(make('div', { role: 'main', 'data-app-section': 'MailReadCompose' },
      make('div', { data: '', 'data-app-section': 'ConversationContainer' },
        make('h3', { id: `CONV_${conv(name)}_SUBJECT`, role: 'heading', 'aria-level': '3' }, make('span', { title: letter.subject }, letter.subject)),
        make('div', { 'aria-expanded': 'true' },
          make('span', { id: `MSG_${id}_FROM` }, make('span', { role: 'button', 'aria-label': `Von: ${letter.name}<${letter.address}>` }, `${letter.name}<${letter.address}>`)),
          make('div', { role: 'toolbar' }, press),
          make('div', { id: `MSG_${id}_TO` }, make('div', { 'data-testid': 'RecipientWell' }, 'To: Maya Lindner')),
          make('div', { 'data-testid': 'SentReceivedSavedTime', role: 'heading', 'aria-level': '3', id: `MSG_${id}_DATETIME` }, dateOf(letter.sent)),
          make('div', { id: `MSG_${id}_SUBJECT`, 'aria-labelledby': `CONV_${conv(name)}_SUBJECT` }),
          make('div', { role: 'document' }, make('div', { id: 'UniqueMessageBody_2', tabindex: '0' },
            make('div', { class: 'rps_1' }, ...letter.words.map((words) => make('p', { class: 'x_MsoNormal' }, words)))))))));
  }

  const at = decodeURIComponent(/\/id\/(.+)$/.exec(location.pathname)?.[1] ?? '');
  show(Object.keys(letters).find((name) => conv(name) === at));
})();
