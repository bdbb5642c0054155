import { render } from 'preact';
import { Journal } from '@/components/Journal';
import '@/components/tokens.css';
import '@/components/parts.css';

const root = document.getElementById('root');
if (root) render(<Journal />, root);
