import { render } from 'preact';
import { Welcome } from '@/components/Welcome';
import '@/components/tokens.css';
import '@/components/parts.css';

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
