import { render } from 'preact';
import { Welcome } from '@/components/Welcome';
import '@/components/tokens.css';
import '@/components/parts.css';
import { send } from '@/utils/messages';
import { whenOpened } from '@/utils/store/db';
import { lookedAfterBy } from '@/utils/store/standing';

whenOpened(lookedAfterBy(() => send('check')));

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
