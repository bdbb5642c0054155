import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/parts.css';
import { Popup } from '@/components/Popup';
import { send } from '@/utils/messages';
import { whenOpened } from '@/utils/store/db';
import { lookedAfterBy } from '@/utils/store/standing';

whenOpened(lookedAfterBy(() => send('check')));

const page = document.getElementById('page');
if (page) render(<Popup />, page);
